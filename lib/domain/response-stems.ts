import type { Response } from './response';
import { visitStems } from './word-stems';

/** Where in a response a word stands: title and topics say what it is for, examples are posts it answers. */
export type StemPlace = 'subject' | 'examples' | 'body';

/** The telling words of a response, each with the most telling place where it stands. */
type ResponseStems = ReadonlyMap<number, StemPlace>;

const known = new WeakMap<Response, ResponseStems>();

/** A response never changes within a version, so its stems are kept for as long as it lives. */
export function stemsOfResponse(response: Response): ResponseStems {
  const made = known.get(response);
  if (made) return made;
  const stems = read(response);
  known.set(response, stems);
  return stems;
}

function read({ title, topics, examples, body }: Response): ResponseStems {
  const stems = new Map<number, StemPlace>();
  const add = (text: string, place: StemPlace) =>
    visitStems(text, (stem) => {
      if (!stems.has(stem)) stems.set(stem, place);
    });
  add(title, 'subject');
  for (const topic of topics) add(topic, 'subject');
  for (const example of examples) add(example, 'examples');
  add(body, 'body');
  return stems;
}
