import { GENERIC_READER } from '../../../lib/domain/generic-reader';
import { pageKindOf } from '../../../lib/domain/page-kind';
import type { Post } from '../../../lib/domain/post';
import { judgeReading, learnReading, type ReadingRecord } from '../../../lib/domain/reading-check';
import type { ReadingCounts } from '../../../lib/domain/reading-counts';
import { PostIndex } from '../../../lib/page/post-index';
import type { Page, SiteAdapter } from '../../../lib/sites';
import { adapterFor } from '../../../lib/sites/adapter-for';
import { type Fixture, listFixtures, openFixture } from '../sites/read-fixture';
import { judge } from './oracle';
import { editAtRandom } from './random-edit';
import { marksOf, renameMark } from './site-marks';

/** How often each page was seen before it was mutilated. */
const VISITS = 5;

/** One mutilation of one page. */
export interface Trial {
  readonly page: string;
  readonly what: string;
  readonly lost: readonly string[];
  readonly added: readonly string[];
  readonly wrong: readonly string[];
  readonly spoke: readonly string[];
  readonly error: string | null;
}

/** A made-up page, and what pages of its kind are like. */
interface Subject {
  readonly fixture: Fixture;
  readonly adapter: SiteAdapter;
  readonly truth: readonly Post[];
  readonly record: ReadingRecord | null;
}

/** @returns all made-up pages that hold posts, with the history of their kinds. */
export function subjects(): Subject[] {
  const records = new Map<string, ReadingRecord>();
  const found = listFixtures().flatMap((fixture) => {
    const { page, expectation } = openFixture(fixture);
    if (expectation.posts.length === 0) return [];
    const adapter = adapterFor(page);
    // Made-up pages of unknown sites are each of another one, though many have the same host.
    const site = adapter.id === GENERIC_READER ? fixture.name : page.url.hostname;
    const kind = `${adapter.id} ${site} ${pageKindOf(page.url.href)}`;
    const { counts } = read(adapter, page);
    for (let visit = 0; visit < VISITS; visit += 1)
      records.set(kind, learnReading(counts, records.get(kind) ?? null, visit));
    return [{ fixture, adapter, truth: expectation.posts, kind }];
  });
  return found.map(({ kind, ...subject }) => ({ ...subject, record: records.get(kind) ?? null }));
}

/** @returns a trial for each mark that the adapter goes by on that page, or for one of so many */
export function renameEach(subject: Subject, every: number): Trial[] {
  const { page } = openFixture(subject.fixture);
  const marks = marksOf(subject.adapter, page).filter((_, index) => index % every === 0);
  return marks.map((mark) =>
    tryOn(subject, (copy) => {
      renameMark(mark, copy);
      const ofAddress = mark.kind === 'value' && mark.name === 'href';
      return {
        what: `rename ${mark.kind} ${mark.name} ${mark.value ?? ''}`,
        removed: ofAddress ? everyAddress(subject.truth) : '',
      };
    }),
  );
}

/** @returns the trial of one random edit */
export function editOnce(subject: Subject, random: () => number): Trial {
  return tryOn(subject, (copy) => editAtRandom(copy, random));
}

/** Where addresses are others, none of the page before is lost. */
function everyAddress(truth: readonly Post[]): string {
  return truth.flatMap(({ key, permalink, author }) => [key, permalink, author.handle]).join(' href="/ ');
}

function tryOn(
  { fixture, adapter, truth, record }: Subject,
  mutilate: (page: Page) => { readonly what: string; readonly removed: string },
): Trial {
  const { page } = openFixture(fixture);
  const { what, removed } = mutilate(page);
  const { posts, counts, error } = read(adapter, page);
  const spoke = judgeReading(counts, record).map(({ part, level }) => `${part} ${level}`);
  return { page: `${fixture.site}/${fixture.name}`, what, ...judge(truth, posts, removed), spoke, error };
}

function read(
  adapter: SiteAdapter,
  page: Page,
): { posts: Post[]; counts: ReadingCounts; error: string | null } {
  const index = new PostIndex();
  const posts: Post[] = [];
  let error: string | null = null;
  const attempt = <Value>(work: () => Value): Value | null => {
    try {
      return work();
    } catch (cause) {
      error = String(cause);
      return null;
    }
  };
  attempt(() => adapter.readAccount?.(page));
  for (const element of attempt(() => adapter.findCandidates(page.document)) ?? []) {
    const found = attempt(() => adapter.readPost(element, page));
    attempt(() => adapter.findComposer?.(element, page));
    index.update(element, found);
    if (found !== null) posts.push(found.post);
  }
  return { posts, counts: index.count(), error };
}
