import { describe, expect, it } from 'vitest';
import { createJudge } from '../../../lib/recognition/judge-post';
import { decidingWords } from '../../../lib/recognition/triage/deciding-words';
import { isFunctionWord } from '../../../lib/recognition/triage/function-words';
import { madeUpPost } from '../domain/made-up-post';

/** What is said of "word:worth word:worth". */
function decided(text: string): string | null {
  const words = text.split(' ').map((each) => each.split(':'));
  const parts = words.map(([word = '']) => word);
  return decidingWords(
    {
      parts,
      ids: Uint32Array.from(parts.keys()),
      places: Int32Array.from(parts.keys()),
    },
    (nth) => Number(words[nth]?.[1] ?? 0),
  );
}

describe('the words that decided', () => {
  it.each([
    ['my grinder:0.1 is leaking:1 again', 'leaking'],
    ['utterly:0.5 broken:1 lid', 'utterly broken'],
    // What tells nothing alone is told with what it belongs to.
    ['it is not:1 working at all', 'not working'],
    ['it does not:1 even open:0.1', 'not even open'],
    ['nothing:1 comes out', 'nothing comes'],
    ["it can't:1 grind", "can't grind"],
    ['grinder works:0.2 would:1', 'works'],
    ['i would:1 love:0.2 one', 'love'],
    ['love:0.3 it:1 @', 'love'],
    ["app:0.5 doesn't:1 show", "app doesn't show"],
    // What only stood near is left out at the edges.
    ['comfort zone:0.8 while:0.9 i:1', 'zone'],
    ['this is:0.6 so:0.7 boring:1', 'boring'],
    ['lack:0.5 of:0.5 care:1', 'lack of care'],
    ['sold:0.9 out:1', 'sold'],
    // What has nothing beside it leaves its place to the next best word.
    ['not:1 @ leaking:0.2', 'leaking'],
    ['@ not:1 @', null],
    ['it:1 is:0.5 what it is', null],
    ['@:1 !!:0.8 grinder:0.2', 'grinder'],
    ['grinder:-1 lid:0', null],
  ])('of %j are %j', (text, expected) => {
    expect(decided(text)).toBe(expected);
  });

  it.each([
    'The lid is not working for me',
    'It would be what you get for it',
    'Nothing comes out of it anymore',
    'This is just so very much it',
    'Why is it never there when I need it',
    'I have had it with this, it does not do what it did',
    'You are the best there is',
    'Das ist nicht gut',
    'Je ne suis pas content',
  ])('are never function words alone: %s', (text) => {
    const { intents, sentiment, stage } = createJudge()(madeUpPost({ text }), []);
    for (const { reason } of [...intents, sentiment, ...(stage ? [stage] : [])]) {
      const quoted = /“(.+)”/.exec(reason)?.[1];
      if (!reason.startsWith('says') && quoted !== undefined)
        expect(quoted.split(' ').every(isFunctionWord), reason).toBe(false);
    }
  });
});
