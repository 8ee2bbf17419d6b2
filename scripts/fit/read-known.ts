import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type LabelledReply, LabelledReplySchema } from '../measure/guards/labelled-reply';

/** A labelled reply, and the name of the file that it stands in, without ending. */
export interface KnownReply {
  readonly file: string;
  readonly reply: LabelledReply;
}

/**
 * @returns the labelled replies of a folder that may be fitted to: all of the first two writers; of a third's (-c) the
 * first two of every four lines, as the others check what was mended.
 */
export function readKnown(folder: string): KnownReply[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.jsonl'));
  return files.toSorted().flatMap((written) => {
    const file = basename(written, '.jsonl');
    return readFileSync(join(folder, written), 'utf8')
      .split('\n')
      .filter((line, at) => line.trim() !== '' && !(file.endsWith('-c') && at % 4 >= 2))
      .map((line) => ({ file, reply: LabelledReplySchema.parse(JSON.parse(line)) }));
  });
}
