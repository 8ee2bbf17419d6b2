import { describe, expect, it } from 'vitest';
import { commandNames, loadCommand } from '../../../../scripts/measure/load-commands';

describe('the arguments of measuring', () => {
  it.each([
    ['pages dir', { directory: 'dir', site: null, isGeneric: false, withPosts: false }],
    [
      'pages dir --site x --generic --posts',
      { directory: 'dir', site: 'x', isGeneric: true, withPosts: true },
    ],
    ['teaching dir --site x', { directory: 'dir', site: 'x', withPosts: false }],
    ['editors', { editor: null, runs: 5 }],
    ['editors --editor slate --runs 1', { editor: 'slate', runs: 1 }],
    ['guards file', 'file'],
    [
      'responses --examples a --test b',
      { examples: 'a', test: 'b', perLabel: null, seed: 1, namesOnly: false },
    ],
    [
      'responses --examples a --test b --per-label 5 --seed 2 --names-only',
      { examples: 'a', test: 'b', perLabel: 5, seed: 2, namesOnly: true },
    ],
    ['responses --examples a', null],
    ['next-response --log a --test b', { log: 'a', test: 'b' }],
    ['next-response --log a', null],
    ['responses --examples a --test b --per-label few', null],
    ['aboutness --test b', { train: null, test: 'b', unseenBrand: false }],
    ['aboutness --train a --test b --unseen-brand', { train: 'a', test: 'b', unseenBrand: true }],
    ['aboutness --train a', null],
    ['guards', null],
    ['pages', null],
    ['teaching', null],
    ['teaching dir --generic', null],
    ['editors --runs many', null],
    ['editors --runs 0', null],
    ['pages dir --unknown', null],
  ])('%j', async (line, expected) => {
    const [name = '', ...words] = line.split(' ');
    expect((await loadCommand(name))?.parse(words)).toEqual(expected);
  });

  it('there is a usage for every command, and no command of another name', async () => {
    const commands = await Promise.all(commandNames().map(loadCommand));
    expect(commands.every((command) => command !== null && command.usage !== '')).toBe(true);
    expect(await loadCommand('../measure')).toBeNull();
  });
});
