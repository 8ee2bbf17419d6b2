import type { LinearModel } from '../learning/linear-model';
import { decodeModel } from '../learning/model-bytes';
import { ABOUTNESS } from './weights/aboutness';

let decoded: LinearModel | null = null;

/** @returns what tells a name from the same word meant otherwise, whatever the brand; made ready with the first text */
export function generalModel(): LinearModel {
  decoded ??= decodeModel(ABOUTNESS);
  return decoded;
}
