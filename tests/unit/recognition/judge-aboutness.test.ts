import { describe, expect, it } from 'vitest';
import { ABOUT_US, type LearnedRow, NOT_ABOUT_US } from '../../../lib/domain/learned-row';
import type { Mention } from '../../../lib/domain/mention';
import type { Post } from '../../../lib/domain/post';
import { createRecogniser } from '../../../lib/recognition/create-recogniser';
import { createLearned } from '../../../lib/recognition/learned';
import { FEATURES_VERSION, readPostFeatures } from '../../../lib/recognition/read-post-features';
import { madeUpPost } from '../domain/made-up-post';
import { subject } from './subject';

const FINCH = subject({
  names: ['Finch', 'Wirbelo'],
  handles: ['finchcoffee'],
  hashtags: ['finch', 'wirbelo'],
  domains: ['finch.example'],
});

/** The row as it is kept when a person says so. */
function saidOf({ post, matches }: Mention, value: string, nth = 0): LearnedRow {
  const features = readPostFeatures('about', post, matches);
  const said = { id: String(nth), what: 'about', was: null, value, features, at: nth, demo: false } as const;
  return { ...said, subjectId: FINCH.id, featuresVersion: FEATURES_VERSION, postKey: post.key };
}

function setUp(rows: readonly LearnedRow[] = []) {
  const learned = createLearned(rows);
  const recognise = createRecogniser([FINCH], { learned });
  const about = (text: string, given: Partial<Post> = {}) => {
    const mention = recognise(madeUpPost({ text, ...given }), 0);
    if (mention === null) throw new Error(`Not recognised: ${text}`);
    return mention;
  };
  return { learned, about };
}

const BIRDS = [
  'a finch sang in the hedge this morning',
  'saw a finch at the feeder, lovely colours',
  'the finch built its nest in our hedge again',
];

describe('whether a name is the brand, with nothing learned', () => {
  it.each([
    ['Finch refunded my order within a day'],
    ['Has anyone heard back from Finch? Their support is asleep.'],
    ['Finch recalls grinders after fire'],
    ['my Finch grinder leaks, still under warranty'],
    ['FINCH WHERE IS MY REFUND'],
    ['I switched from Finch to a cheaper brand'],
  ])('it is in %j', (text) => {
    expect(setUp().about(text).about.share).toBeGreaterThan(0.5);
  });

  it.each([
    ['a finch sang in the hedge this morning'],
    ['the finch and the sparrow share the feeder'],
    ['he kept two finches and a small finch in a cage'],
    ['like a finch in a cage'],
    ['see https://birds.example/finch for pictures'],
  ])('it is not in %j', (text) => {
    expect(setUp().about(text).about.share).toBeLessThan(0.5);
  });

  it('a name that is no ordinary word is never quieted', () => {
    expect(setUp().about('a wirbelo in a hedge').about.value).toBe(true);
  });

  it.each([
    ['@finchcoffee a finch sang in the hedge'],
    ['a finch, see finch.example/birds'],
    ['a finch in a cage #wirbelo'],
  ])('a handle, an address or a coined tag leaves no doubt: %s', (text) => {
    expect(setUp().about(text).about).toMatchObject({ value: true, share: 1 });
  });

  it('gives the words that decided', () => {
    expect(setUp().about('Finch refunded my order').about.reason).toMatch(
      /^reads like the name: .*“Finch refunded”/,
    );
    expect(setUp().about('a finch sang in the hedge').about.reason).toMatch(
      /^reads like something else: .*“a finch”/,
    );
  });

  it.each(['', '!!!', '\ud800', 'finch'.repeat(5_000), '🐦 '.repeat(3_000)])(
    'takes any text beside the name',
    (text) => {
      expect(setUp().about(`Finch ${text}`).about.share).toBeGreaterThanOrEqual(0);
    },
  );
});

describe('where a post stands', () => {
  const UNSURE = 'the finch at our place broke again';

  it('counts that its thread spoke to the brand before', () => {
    const { about } = setUp();
    const alone = about(UNSURE, { threadKey: 'feed:9' }).about.share;
    about('@finchcoffee hello', { threadKey: 'feed:9' });
    expect(about(UNSURE, { threadKey: 'feed:9' }).about.share).toBeGreaterThan(alone);
    expect(about(UNSURE, { threadKey: 'feed:10' }).about.share).toBe(alone);
  });

  it('counts that its place has the name', () => {
    const { about } = setUp();
    const shareAt = (permalink: string) => about(UNSURE, { permalink }).about.share;
    expect(shareAt('https://forum.example/r/Finch/comments/1')).toBeGreaterThan(
      shareAt('https://forum.example/r/birds/comments/finch'),
    );
  });
});

describe('words of a subject’s context', () => {
  const text = 'my finch pulls a fine espresso';
  const shareOf = (contextWords: readonly string[]) =>
    createRecogniser([{ ...FINCH, contextWords: [...contextWords] }])(madeUpPost({ text }), 0)?.about;

  it('speak for a name that has other meanings, and are told', () => {
    const [without, beside] = [shareOf([]), shareOf(['espresso'])];
    expect(beside?.share).toBeGreaterThan((without?.share ?? 1) + 0.1);
    expect(beside?.reason).toMatch(/espresso/);
  });

  it('are no mention of their own, and do not speak for themselves', () => {
    const recognise = createRecogniser([{ ...FINCH, contextWords: ['espresso', 'finch'] }]);
    expect(recognise(madeUpPost({ text: 'the best espresso in town' }), 0)).toBeNull();
    const alone = recognise(madeUpPost({ text: 'a finch sang in the hedge' }), 0);
    expect(alone?.about.share).toBe(
      createRecogniser([FINCH])(madeUpPost({ text: 'a finch sang in the hedge' }), 0)?.about.share,
    );
  });
});

describe('what was said about earlier posts', () => {
  it('quiets a false friend after three times, and not the brand', () => {
    const { learned, about } = setUp();
    for (const [nth, text] of BIRDS.entries()) learned.learn(saidOf(about(text), NOT_ABOUT_US, nth));
    expect(about('another finch at the feeder in the hedge').about.value).toBe(false);
    expect(about('Finch refunded my grinder within a day').about.value).toBe(true);
  });

  it('can be taken back by the opposite', () => {
    const { learned, about } = setUp();
    const text = 'the finch in our kitchen leaks';
    const before = about(text).about.share;
    learned.learn(saidOf(about(text), NOT_ABOUT_US));
    const quieter = about(text).about.share;
    expect(quieter).toBeLessThan(before);
    learned.learn(saidOf(about(text), ABOUT_US, 1));
    expect(about(text).about.share).toBeGreaterThan(quieter);
  });

  it('is nothing where features were made otherwise, or for another kind', () => {
    const { about } = setUp();
    const [bird = ''] = BIRDS;
    const row = saidOf(about(bird), ABOUT_US);
    const before = about(bird).about.share;
    const after = setUp([
      { ...row, featuresVersion: FEATURES_VERSION - 1 },
      { ...row, what: 'topic' },
    ]);
    expect(after.about(bird).about.share).toBe(before);
  });

  it('comes to the same for the same rows', () => {
    const { about } = setUp();
    const rows = BIRDS.map((text, nth) => saidOf(about(text), NOT_ABOUT_US, nth));
    const share = () => setUp(rows).about('one more finch').about.share;
    expect(share()).toBe(share());
  });

  it('never quiets what is certain', () => {
    const { learned, about } = setUp();
    for (const [nth, bird] of BIRDS.entries()) learned.learn(saidOf(about(bird), NOT_ABOUT_US, nth));
    expect(about('@finchcoffee the finch at the feeder').about).toMatchObject({ value: true, share: 1 });
  });
});
