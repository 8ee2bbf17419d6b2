import { expect, it } from 'vitest';
import { changedMarks } from '../../../lib/panel-model/changed-marks';
import { createRecogniser } from '../../../lib/recognition/create-recogniser';
import { BRAND, complaint } from './panel-bench';

const recognise = createRecogniser([BRAND]);
function mentionsOf(...keys: string[]) {
  return new Map(
    keys.flatMap((key) => {
      const mention = recognise(complaint({ key }), 0);
      return mention === null ? [] : [[key, mention] as const];
    }),
  );
}

const before = mentionsOf('feed:1', 'feed:2');
const [first, second] = before.values();

it.each([
  ['all of a new list', new Map(), before, ['feed:1 1', 'feed:2 1']],
  ['nothing where nothing changed', before, new Map(before), []],
  ['what is new', before, new Map([...before, ...mentionsOf('feed:3')]), ['feed:3 1']],
  ['what was judged anew', before, new Map([...before, ...mentionsOf('feed:2')]), ['feed:2 1']],
  ['no ranges for what is gone', before, new Map(second && [['feed:2', second]]), ['feed:1 0']],
  ['both', new Map(first && [['feed:1', first]]), mentionsOf('feed:4'), ['feed:4 1', 'feed:1 0']],
])('tells %s', (_name, earlier, later, marks) => {
  const told = changedMarks(earlier, later).map(({ postKey, ranges }) => `${postKey} ${ranges.length}`);
  expect(told).toEqual(marks);
});
