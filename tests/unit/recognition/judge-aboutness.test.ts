import { describe, expect, it } from 'vitest';
import { ABOUT_US, type LearnedRow, NOT_ABOUT_US } from '../../../lib/domain/learned-row';
import type { Mention } from '../../../lib/domain/mention';
import { createRecogniser } from '../../../lib/recognition/create-recogniser';
import { createLearned } from '../../../lib/recognition/learned';
import { FEATURES_VERSION, readFeatures } from '../../../lib/recognition/read-features';
import { madeUpPost } from '../domain/made-up-post';
import { subject } from './subject';

const FINCH = subject({ names: ['Finch'], handles: ['finchcoffee'], domains: ['finch.example'] });

/** The row as it is kept when a person says so. */
function saidOf({ post, matches }: Mention, value: string, nth = 0): LearnedRow {
  const features = readFeatures('about', post, matches);
  const said = { id: String(nth), what: 'about', was: null, value, features, at: nth, demo: false } as const;
  return { ...said, subjectId: FINCH.id, featuresVersion: FEATURES_VERSION, postKey: post.key };
}

function setUp() {
  const learned = createLearned();
  const recognise = createRecogniser([FINCH], { learned });
  const about = (text: string) => {
    const mention = recognise(madeUpPost({ text }), 0);
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

  it.each(['@finchcoffee the finch at the feeder', 'a finch, see finch.example/birds'])(
    'never quiets what is certain: %s',
    (text) => {
      const { learned, about } = setUp();
      for (const [nth, bird] of BIRDS.entries()) learned.learn(saidOf(about(bird), NOT_ABOUT_US, nth));
      expect(about(text).about).toMatchObject({ value: true, share: 1 });
    },
  );
});
