import { readerOf } from '../../lib/guards/_reading/weigh';
import { conceptsOf } from './concepts-of';

/** @returns for each text the features that it has, singles and meetings. */
export function featuresOf(guard: string, texts: readonly string[]): string[][] {
  const concepts = conceptsOf(guard);
  const read = readerOf(concepts);
  const names = Object.keys(concepts).flatMap((name) => [name, `-${name}`]);
  const features = names.flatMap((one, at) => [
    one,
    ...names.slice(at + 1).flatMap((other) => [`${one}+${other}`, `${one}~${other}`]),
  ]);
  return texts.map((text) => {
    const { has } = read(text);
    return features.filter(has);
  });
}
