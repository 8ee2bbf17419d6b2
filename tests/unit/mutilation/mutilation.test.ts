// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { seededRandom } from '../../../lib/learning/seeded-random';
import { editOnce, renameEach, subjects } from './mutilate';
import { summarise } from './summarise';

/** A sample goes with every run of the tests; `npm run proof:mutilation` asks for all. */
const EDITS = Number(process.env.MUTILATION_EDITS ?? 300);
const SEED = Number(process.env.MUTILATION_SEED ?? 4);
const MINUTES = 60_000;

/** "marks" or "edits" alone; both where it says nothing. */
const ONLY = process.env.MUTILATION_ONLY ?? '';
/** One of so many marks is tried in each run of the tests. */
const EVERY = ONLY === '' ? 10 : 1;
/** The check is worth nothing below; the figures say how far above it is. */
const MOSTLY = 0.8;

const all = subjects();

it.skipIf(ONLY === 'edits')(
  'breaks no reader, and says so where something is lost: each mark renamed',
  () => {
    const known = all.filter(({ fixture }) => fixture.site !== 'generic');
    const trials = known.flatMap((subject) => renameEach(subject, EVERY));
    const { errors, wrong, share } = summarise('marks renamed', trials);
    expect({ errors, wrong }).toEqual({ errors: [], wrong: [] });
    expect(share).toBeGreaterThan(MOSTLY);
  },
  10 * MINUTES,
);

it.skipIf(ONLY === 'marks')(
  'breaks no reader, and says so where something is lost: random edits',
  () => {
    const random = seededRandom(SEED);
    const pick = () => all[Math.floor(random() * all.length)];
    const trials = Array.from({ length: EDITS }, pick).flatMap((subject) =>
      subject ? [editOnce(subject, random)] : [],
    );
    expect(summarise('random edits', trials)).toMatchObject({ errors: [], wrong: [] });
  },
  20 * MINUTES,
);
