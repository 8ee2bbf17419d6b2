import { describe, expect, it } from 'vitest';
import type { WatchSubject } from '../../../lib/domain/watch-subject';
import { createRecogniser } from '../../../lib/recognition/create-recogniser';
import { madeUpPost } from '../domain/made-up-post';
import { subject } from './subject';

/** What is found in a text, as the text has it. */
function found(given: Partial<WatchSubject>, text: string): string[] {
  const mention = createRecogniser([subject(given)])(madeUpPost({ text }), 0);
  return (mention?.matches ?? []).map(({ start, end }) => text.slice(start, end));
}

describe('names', () => {
  it.each([
    // [name, text, found]
    ['Harbor & Finch', 'I love Harbor & Finch.', ['Harbor & Finch']],
    ['Harbor & Finch', 'HARBOR & FINCH is loud', ['HARBOR & FINCH']],
    ['Harbor & Finch', 'Harbor & Finch’s grinder', ['Harbor & Finch']],
    ['Harbor & Finch', "Harbor & Finch's grinder", ['Harbor & Finch']],
    ['Harbor & Finch', 'Harbor and Finch', ['Harbor and Finch']],
    ['Harbor & Finch', 'Harbor&Finch', ['Harbor&Finch']],
    ['Harbor and Finch', 'Harbor&Finch', ['Harbor&Finch']],
    ['Harbor & Finch', 'the harbor, finch sightings', []],
    ['Harbor & Finch', 'Harbor Finch', []],
    ['Harbor Finch', 'a Harbor-Finch mug, a harbor\u00a0finch mug', ['Harbor-Finch', 'harbor\u00a0finch']],
    ['Harbor Finch', 'Down in the harbor. Finch flies.', []],
    ['Harbor Finch', 'harbor          finch', []],
    [
      'Harbor-Finch',
      'HarborFinch, Harbor Finch, harbor-finch, harbor–finch',
      ['HarborFinch', 'Harbor Finch', 'harbor-finch', 'harbor–finch'],
    ],
    ['Finch', 'finches, Finchley, goldfinch, finch2', []],
    [
      'Finch',
      '(Finch) "finch" finch! #finch finch/finch',
      ['Finch', 'finch', 'finch', 'finch', 'finch', 'finch'],
    ],
    ['Finch', '@finch_watcher @finch mail@finch.example finch@mail.example the_finch_files', []],
    ['Finch', '_Finch_ and *Finch*', ['Finch', 'Finch']],
    ['O’Hara', "O'Hara, o’hara, OHara, O Hara", ["O'Hara", 'o’hara', 'OHara']],
    ['St. Finch', 'St Finch, St. Finch, st.finch', ['St Finch', 'St. Finch']],
    ['C++ Coffee', 'C++ coffee but no c coffee', ['C++ coffee']],
    [
      'Café Soleil',
      'cafe soleil, CAFE\u0301 SOLEIL, café soleil',
      ['cafe soleil', 'CAFE\u0301 SOLEIL', 'café soleil'],
    ],
    ['cafe', 'un cafe\u0301!', ['cafe\u0301']],
    ['Finch', 'Ｆｉｎｃｈ and ﬁnch and 𝓕𝓲𝓷𝓬𝓱', ['Ｆｉｎｃｈ', 'ﬁnch', '𝓕𝓲𝓷𝓬𝓱']],
    ['Straße', 'STRASSE, straße, STRAẞE', ['STRASSE', 'straße', 'STRAẞE']],
    ['Strasse', 'Straße', ['Straße']],
    [
      'İstanbul Finch',
      'istanbul finch, ISTANBUL FINCH, ıstanbul finch',
      ['istanbul finch', 'ISTANBUL FINCH', 'ıstanbul finch'],
    ],
    ['Finch', 'Har\u00adbor Fin\u00adch Fi\u200bnch', ['Fin\u00adch', 'Fi\u200bnch']],
    ['Finch', 'Finch™ Finch®', ['Finch™', 'Finch®']],
    ['Зяблик', 'купил ЗЯБЛИК вчера, зяблики', ['ЗЯБЛИК']],
    ['珈琲', '港の珈琲店で', ['珈琲']],
    ['ハーバー', 'ﾊｰﾊﾞｰのコーヒー', ['ﾊｰﾊﾞｰ']],
    ['か', 'が か\u3099 か', ['か']],
    ['하버핀치', '하버핀치는 좋다', ['하버핀치']],
    ['하버', '하버'.normalize('NFD'), ['하버'.normalize('NFD')]],
    ['하', '한'.normalize('NFD'), []],
    ['กา', 'กาแฟ ก่า', ['กา']],
    ['ก', 'กี', []],
    ['Finch 珈琲', 'Finch珈琲, finch 珈琲', ['finch 珈琲']],
    ['☕', 'my ☕️ and ☕!', ['☕️', '☕']],
    ['👍', '👍🏽 👍', ['👍🏽', '👍']],
    ['👩', '👩‍🍳 👩', ['👩']],
    ['🍳', '👩‍🍳', []],
    ['👩‍🍳', 'the 👩‍🍳!', ['👩‍🍳']],
    ['☕ Finch', 'a ☕ finch', ['☕ finch']],
    ['Finch', 'Finch\ud800 \udfffFinch', ['Finch', 'Finch']],
    ['!!!', '!!!', []],
    ['Finch', '', []],
  ] as const)('%j in %j gives %j', (name, text, expected) => {
    expect(found({ names: [name] }, text)).toEqual(expected);
  });
});

describe('handles, hashtags and domains', () => {
  it.each([
    [{ handles: ['harborfinch'] }, 'Hi @harborfinch!', ['@harborfinch']],
    [{ handles: ['@HarborFinch'] }, '.@harborfinch, ＠harborfinch', ['@harborfinch', '＠harborfinch']],
    [
      { handles: ['harborfinch'] },
      '@harborfinch_help @harborfinches x@harborfinch @harborfinch.fans.example',
      [],
    ],
    [
      { handles: ['harborfinch'] },
      'Thanks @harborfinch. And @harborfinch@mastodon.example',
      ['@harborfinch', '@harborfinch'],
    ],
    [{ handles: ['harborfinch'] }, '@harborfinch.It broke', ['@harborfinch']],
    [{ handles: ['harborfinch'] }, 'ask u/harborfinch or /u/HarborFinch', ['u/harborfinch', 'u/HarborFinch']],
    [{ handles: ['harborfinch'] }, 'harborfinch', []],
    [
      { handles: ['harbor_finch'] },
      '@harbor_finch @harborfinch @harbor-finch @harbor finch',
      ['@harbor_finch'],
    ],
    [{ handles: ['harborfinch'] }, '@harborfinch는 좋다', ['@harborfinch']],
    [
      { hashtags: ['Harbor_Finch'] },
      '#Harbor_Finch #harbor_finch #HarborFinch #Harbor_Finches',
      ['#Harbor_Finch', '#harbor_finch'],
    ],
    [
      { hashtags: ['#HarborFinch'] },
      '#harborfinch, #harborfinch_fans, x#harborfinch, # harborfinch',
      ['#harborfinch'],
    ],
    [{ hashtags: ['珈琲'] }, '#珈琲 #珈琲店 ＃珈琲', ['#珈琲', '＃珈琲']],
    [
      { domains: ['harborfinch.example'] },
      'see https://www.harborfinch.example/x?y',
      ['harborfinch.example'],
    ],
    [{ domains: ['https://www.harborfinch.example/'] }, 'HarborFinch.example.', ['HarborFinch.example']],
    [{ domains: ['harborfinch.example'] }, 'write to help@harborfinch.example', ['harborfinch.example']],
    [
      { domains: ['harborfinch.example'] },
      'notharborfinch.example my-harborfinch.example harborfinch.example.evil.example harborfinch.example-shop.example harborfinch example',
      [],
    ],
  ])('%j in %j gives %j', (given, text, expected) => {
    expect(found(given, text)).toEqual(expected);
  });
});

describe('which matches count', () => {
  it.each([
    [{ names: ['Delta'], exclusions: ['Delta variant'] }, 'the delta variant', []],
    [{ names: ['Delta'], exclusions: ['delta-variant'] }, 'the Delta Variant and Delta', ['Delta']],
    [{ names: ['New Delta'], exclusions: ['Delta variant'] }, 'the new delta variant', []],
    [{ names: ['Delta'], handles: ['delta'], exclusions: ['delta'] }, '@delta and delta', ['@delta']],
    [{ names: ['Delta Air', 'Delta'], exclusions: ['Air strike'] }, 'Delta air strike', ['Delta']],
    [{ names: ['Harbor', 'Harbor Finch', 'Finch'] }, 'Harbor Finch and finch', ['Harbor Finch', 'finch']],
    [{ names: ['a b', 'b c d'] }, 'a b c d', ['b c d']],
    [{ names: ['harborfinch'], hashtags: ['harborfinch'] }, '#harborfinch', ['#harborfinch']],
  ])('%j in %j gives %j', (given, text, expected) => {
    expect(found(given, text)).toEqual(expected);
  });

  it('keeps exclusions to their own subject', () => {
    const recognise = createRecogniser([
      subject({ id: 'a', names: ['Delta'], exclusions: ['Delta Tools'] }),
      subject({ id: 'b', names: ['Delta Tools'] }),
    ]);
    const mention = recognise(madeUpPost({ text: 'Delta Tools' }), 0);
    expect(mention?.matches).toEqual([
      { start: 0, end: 11, term: 'Delta Tools', place: 'name', subjectId: 'b' },
    ]);
  });

  it('stops at a thousand hits', () => {
    expect(found({ names: ['ab'] }, 'ab '.repeat(5_000))).toHaveLength(1_000);
  });
});

describe('the mention', () => {
  const brand = subject({
    names: ['Harbor & Finch'],
    handles: ['harborfinch'],
    hashtags: ['HarborFinch'],
    domains: ['harborfinch.example'],
    products: ['Tern 2'],
    ownHandles: ['harborfinch', '@harborfinch_help'],
  });

  it.each([
    ['Harbor & Finch? Ask @HarborFinch', '@harborfinch in text'],
    ['Harbor & Finch #harborfinch', '#HarborFinch in text'],
    ['harborfinch.example has it, Harbor & Finch', 'harborfinch.example in text'],
    ['my Tern 2 by Harbor & Finch', '“Harbor & Finch” in text'],
    ['HARBOR &\nFINCH, hello', '“HARBOR & FINCH” in text'],
    ['my tern 2', 'product “Tern 2” in text'],
  ])('gives the surest reason for %j', (text, reason) => {
    expect(createRecogniser([brand])(madeUpPost({ text }), 7)).toMatchObject({ reason, seenAt: 7 });
  });

  it.each(['harborfinch', 'HarborFinch', '@harborfinch_help'])('skips our own post by %j', (handle) => {
    const author = { name: 'Harbor & Finch', handle, profileUrl: null };
    expect(createRecogniser([brand])(madeUpPost({ text: '@harborfinch', author }), 0)).toBeNull();
  });

  it('is null for posts about something else and without subjects', () => {
    expect(createRecogniser([brand])(madeUpPost({ text: 'nice weather' }), 0)).toBeNull();
    expect(createRecogniser([])(madeUpPost({ text: '@harborfinch' }), 0)).toBeNull();
  });
});
