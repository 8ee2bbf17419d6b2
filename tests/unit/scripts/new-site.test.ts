import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { planSite } from '../../../scripts/new-site/plan-site';

const ROOT = join(import.meta.dirname, '../../..');
const COPIED = [
  'lib',
  'scripts/new-site',
  'scripts/new-site.ts',
  'tests/helpers',
  'tests/unit/sites',
  'tests/fixtures/sites',
  '.gitignore',
  '.oxlintrc.json',
  'biome.json',
  'package.json',
  'tsconfig.json',
  'vitest.config.ts',
];
/** The longest name and host that fit: no line may grow too long by them. */
const LONG = [
  'a-board-with-a-very-long-nam30',
  'talk.of-the-town-and-of-all-things-that-roast.coffee.example',
];

describe('planSite', () => {
  it.each([
    [['bean-board2'], { id: 'bean-board2', name: 'Bean Board2', host: 'bean-board2.example' }],
    [['bean', 'talk.bean.coffee'], { id: 'bean', name: 'Bean', host: 'talk.bean.coffee' }],
  ])('%j', (words, plan) => {
    expect(planSite(words, [])).toEqual(plan);
  });

  it.each([
    [[], 'usage'],
    [['bean', 'bean.example', 'more'], 'usage'],
    [['--engine'], 'usage'],
    [['Bean'], 'does not fit'],
    [['_bean'], 'does not fit'],
    [['2bean'], 'does not fit'],
    [['bean-'], 'does not fit'],
    [['../bean'], 'does not fit'],
    [['b'.repeat(31)], 'does not fit'],
    [['x'], 'there already'],
    [['bean', 'https://bean.example/'], 'no host name'],
    [['bean', 'bean'], 'no host name'],
  ])('%j gives a sentence: %s', (words, sentence) => {
    expect(planSite(words, ['x', 'index'])).toContain(sentence);
  });
});

describe('npm run new-site', () => {
  vi.setConfig({ testTimeout: 120_000 });
  let copy: string;

  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'rapport-new-site-'));
    for (const path of COPIED) cpSync(join(ROOT, path), join(copy, path), { recursive: true });
    for (const name of ['node_modules', '.wxt']) symlinkSync(join(ROOT, name), join(copy, name));
    // Types of the new file and of what it imports are enough here.
    const types = { extends: './tsconfig.json', include: ['lib/sites'] };
    writeFileSync(join(copy, 'tsconfig.sites.json'), JSON.stringify(types));
  });
  afterAll(() => rmSync(copy, { recursive: true }));

  function run(...command: string[]): { ok: boolean; said: string } {
    const [name = '', ...words] = command;
    const options = { cwd: copy, encoding: 'utf8', env: { ...process.env, NODE_ENV: 'test' } } as const;
    const { status, stdout, stderr } = spawnSync(name, words, options);
    return { ok: status === 0, said: stdout + stderr };
  }
  const begin = (...words: string[]) => run(process.execPath, 'scripts/new-site.ts', ...words);
  const bin = (name: string) => join(ROOT, 'node_modules/.bin', name);

  it('writes a site that passes every check at once', () => {
    expect(begin('bean').said).toContain('docs/adding-a-site.md');
    expect(begin(...LONG)).toMatchObject({ ok: true });
    const written = ['bean', LONG[0]].map((id) => `lib/sites/${id}.ts`);
    const checks = [
      [bin('biome'), 'check', 'lib', 'tests'],
      [bin('oxlint'), '--type-aware', '--deny-warnings', ...written],
      [bin('tsc'), '--noEmit', '-p', 'tsconfig.sites.json'],
      [bin('vitest'), 'run', '--project', 'unit', 'sites-contract', 'hosts', '-t', 'bean|very-long|adapter'],
    ];
    for (const check of checks) {
      const { ok, said } = run(...check);
      expect(ok, said).toBe(true);
    }
  });

  it('leaves what is there as it is', () => {
    const before = readFileSync(join(copy, 'lib/sites/x.ts'), 'utf8');
    expect(begin('x')).toMatchObject({ ok: false, said: expect.stringContaining('there already') });
    expect(readFileSync(join(copy, 'lib/sites/x.ts'), 'utf8')).toBe(before);
    expect(begin('..')).toMatchObject({ ok: false });
    expect(existsSync(join(copy, 'lib/sites/...ts'))).toBe(false);
  });
});
