import { readerOf } from '../../lib/guards/_reading/weigh';
import type { Example } from './fit-weights';
import type { Fitted } from './fitted';
import type { KnownReply } from './read-known';

/** @returns the replies that concepts would judge, as the features that they have: single ones and meetings. */
export function examplesOf(
  { guard, concepts, needs, textOf }: Fitted,
  known: readonly KnownReply[],
): Example[] {
  const read = readerOf(concepts);
  const names = Object.keys(concepts).flatMap((name) => [name, `-${name}`]);
  return known.flatMap(({ file, reply }) => {
    const text = textOf(reply);
    if (text === null) return [];
    const { has } = read(text);
    if (needs && !needs.some(has)) return [];
    const isWanted = reply.expect.includes(guard);
    const isOwn = isWanted || file === guard || file.startsWith(`${guard}-`);
    return [{ features: featuresOf(names.filter(has), has), isWanted, isOwn }];
  });
}

function featuresOf(present: readonly string[], has: (feature: string) => boolean): string[] {
  return present.flatMap((one, at) => [
    one,
    ...present
      .slice(at + 1)
      .flatMap((other) => [`${one}+${other}`, `${one}~${other}`])
      .filter(has),
  ]);
}
