import { createDraftKeeper, type DraftKeeper } from './draft-keeper';
import { createEngagements, type Engagements } from './engagements';
import { followLearned, type LearnedRows } from './learned-rows';
import { createLibrary, type Library } from './library';
import type { PanelBase } from './panel-base';
import { createPerson, type Person } from './person';
import { createPostMarks, type PostMarks } from './post-marks';
import { createSetup, type Setup } from './setup';

/** What the team has kept: each part follows the database. */
export interface KeptData {
  readonly setup: Setup;
  readonly library: Library;
  readonly marks: PostMarks;
  readonly drafts: DraftKeeper;
  readonly person: Person;
  readonly engagements: Engagements;
  /** What was learned of verdicts that were put right. */
  readonly rows: LearnedRows;
}

export function followKeptData({ store, side, notices, inFlight, stop }: PanelBase): KeptData {
  return {
    setup: createSetup(store, side, notices, stop),
    library: createLibrary(store, notices, stop),
    marks: createPostMarks(store, notices, stop),
    drafts: createDraftKeeper(store, notices, stop),
    person: createPerson(store, notices, stop),
    engagements: createEngagements(store, notices, inFlight, stop),
    rows: followLearned(store, notices, stop),
  };
}
