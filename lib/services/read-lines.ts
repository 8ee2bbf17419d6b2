import { messages } from '../messages';
import { Refusal } from './attempt';

/** Longest line taken, in UTF-16 code units: far over any operation, and small in memory. */
export const MAX_LINE_LENGTH = 16 * 1024 * 1024;
/** Most that is unpacked, in bytes: far over any ledger; a file made to fill the disk ends here. */
const MAX_BYTES = 16 * 1024 ** 3;
/** Lines handed over at once. */
const LINES_AT_ONCE = 100;

const GZIP_START = [0x1f, 0x8b];

/**
 * The lines of a UTF-8 text file, packed with gzip or not, some hundred at a time; without line ends, byte-order mark
 * and empty lines. `onRead` is told how many bytes of the text were read. @throws Refusal when it is no such file.
 */
export async function* readLines(
  file: Blob,
  onRead: (bytes: number) => void = () => undefined,
): AsyncGenerator<readonly string[]> {
  let rest = '';
  for await (const text of readTexts(file, onRead)) {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > MAX_LINE_LENGTH) throw tooLong();
    yield* inBatches(lines);
  }
  yield* inBatches([rest]);
}

function* inBatches(lines: readonly string[]): Generator<readonly string[]> {
  const full = lines.map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line)).filter(Boolean);
  if (full.some(({ length }) => length > MAX_LINE_LENGTH)) throw tooLong();
  for (let from = 0; from < full.length; from += LINES_AT_ONCE) yield full.slice(from, from + LINES_AT_ONCE);
}

async function* readTexts(file: Blob, onRead: (bytes: number) => void): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let bytes = 0;
  const reader = await openReader(file);
  try {
    for (;;) {
      const { done, value } = await refusing('backup-unreadable', () => reader.read());
      if (done) break;
      bytes += value.byteLength;
      if (bytes > MAX_BYTES) throw tooLong();
      onRead(bytes);
      yield await refusing('backup-not-text', async () => decoder.decode(value, { stream: true }));
    }
    yield await refusing('backup-not-text', async () => decoder.decode());
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

async function openReader(file: Blob): Promise<ReadableStreamDefaultReader<Uint8Array>> {
  const start = await refusing('backup-unreadable', () => file.slice(0, 2).arrayBuffer());
  const isPacked = GZIP_START.every((byte, at) => new Uint8Array(start)[at] === byte);
  const stream = isPacked ? file.stream().pipeThrough(new DecompressionStream('gzip')) : file.stream();
  return stream.getReader();
}

const sentences = {
  'backup-unreadable': messages.errors.backupUnreadable,
  'backup-not-text': messages.errors.backupNotText,
} as const;

/** The browser's own error says little to a person. */
async function refusing<Value>(code: keyof typeof sentences, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch {
    throw new Refusal(code, sentences[code]);
  }
}

function tooLong(): Refusal {
  return new Refusal('backup-too-long', messages.errors.backupTooLong);
}
