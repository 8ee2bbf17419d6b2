import type { Response } from './response';
import { wordStems } from './word-stems';

/** The telling words of a response, by where they stand. */
export interface ResponseStems {
  /** Title and topics: what it is for. */
  readonly subject: ReadonlySet<number>;
  /** Posts it answers. */
  readonly examples: ReadonlySet<number>;
  readonly all: ReadonlySet<number>;
}

const known = new WeakMap<Response, ResponseStems>();

/** A response never changes within a version, so its stems are kept for as long as it lives. */
export function stemsOfResponse(response: Response): ResponseStems {
  const made = known.get(response) ?? read(response);
  known.set(response, made);
  return made;
}

function read(response: Response): ResponseStems {
  const subject = stemSet([response.title, ...response.topics]);
  const examples = stemSet(response.examples);
  return { subject, examples, all: new Set([...subject, ...examples, ...stemSet([response.body])]) };
}

function stemSet(texts: readonly string[]): Set<number> {
  return new Set(wordStems(texts.join('\n')).map(({ stem }) => stem));
}
