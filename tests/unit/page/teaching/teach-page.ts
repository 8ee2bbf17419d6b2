import type { Post } from '../../../../lib/domain/post';
import type { SiteDescription } from '../../../../lib/domain/site-description';
import { inferSite } from '../../../../lib/page/teaching/infer-site';
import { LearningPage } from '../../../../lib/page/teaching/learning-page';
import type { Steps } from '../../../../lib/sites/_generic-steps';
import { taughtSite } from '../../../../lib/sites/_taught';

/** What one click taught, and the posts that are read by it. */
interface TaughtPage {
  readonly parts: SiteDescription;
  readonly posts: readonly Post[];
}

/** Shows the page, and points at the innermost element that begins with the words. @throws where nothing is learned */
export function teachPage(body: string, words: string): TaughtPage {
  document.body.innerHTML = body;
  const all = [...document.body.querySelectorAll('*')];
  const pointed = all.findLast((element) => element.textContent?.trim().startsWith(words));
  if (pointed === undefined) throw new Error(`Nothing begins with ${words}`);
  const parts = atOnce(inferSite(pointed, new LearningPage(document)));
  if (parts === null) throw new Error('Nothing was learned');
  return { parts, posts: readBy(parts) };
}

/** @returns the posts of the page that is shown, read by the description */
export function readBy(parts: SiteDescription): Post[] {
  const site = taughtSite(parts);
  const page = { url: new URL(document.baseURI), document };
  return site.findCandidates(document).flatMap((element) => site.readPost(element, page)?.post ?? []);
}

/** Does all steps of the work without a pause. */
export function atOnce<Result>(work: Steps<Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
