import { type Response, ResponseSchema } from '../../lib/domain/response';
import { importResponses } from '../../lib/services/import-responses';
import { orThrow, store } from './bench-store';

const WORDS =
  'grinder kettle filter descale parcel refund warranty colour lid burr voltage delivery invoice carafe gasket'.split(
    ' ',
  );
const BODY_WORDS = 60;

/** Puts so many made-up responses into the library, about 400 characters each. */
export async function fillLibrary(count: number): Promise<void> {
  orThrow(
    await importResponses(
      await store,
      Array.from({ length: count }, (_, index) => madeUp(index)),
    ),
  );
}

function madeUp(index: number): Response {
  const word = (at: number) => WORDS[(index * 7 + at * 13 + (index >> 4)) % WORDS.length] ?? '';
  const body = Array.from({ length: BODY_WORDS }, (_, at) => word(at)).join(' ');
  return ResponseSchema.parse({
    id: `made-up-${index}`,
    version: 1,
    title: `${word(1)} ${word(2)} ${index}`,
    body,
    topics: [word(3)],
    department: null,
    networks: [],
    language: index % 3 === 0 ? 'de' : 'en',
    owner: index % 5 === 0 ? 'Ana Reyes' : null,
    examples: [],
    status: 'draft',
    expiresAt: null,
    demo: false,
  });
}
