import type { Walk } from '../walk.ts';
import { backup } from './backup.ts';
import { desk } from './desk.ts';
import { deskMore } from './desk-more.ts';
import { firstRun } from './first-run.ts';
import { judgement } from './judgement.ts';
import { languages } from './languages.ts';
import { panel } from './panel.ts';
import { proof } from './proof.ts';
import { reviews } from './reviews.ts';
import { teaching } from './teaching.ts';
import { trouble } from './trouble.ts';
import { vetting } from './vetting.ts';

export const walks: Readonly<Record<string, Walk>> = {
  'first-run': firstRun,
  panel,
  desk,
  'desk-more': deskMore,
  reviews,
  proof,
  backup,
  languages,
  judgement,
  teaching,
  trouble,
  vetting,
};
