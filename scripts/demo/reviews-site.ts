import { readForm, redirect, type Site, send } from './answer.ts';
import { type DemoReview, REVIEWS } from './data/reviews.ts';
import { reviewsPage } from './pages/reviews-page.ts';
import { minutesBefore } from './relative-words.ts';

export interface ShownReview extends DemoReview {
  readonly id: number;
  /** Epoch milliseconds UTC. */
  readonly postedAt: number;
  /** What the business answered. */
  answer: { readonly text: string; readonly postedAt: number } | null;
}

/** Reviews of the shop, each with a box in which the business may answer once. */
export function reviewsSite(now: () => number): Site {
  const startedAt = now();
  const reviews: ShownReview[] = REVIEWS.map((review, index) => ({
    ...review,
    id: index + 1,
    postedAt: minutesBefore(startedAt, review.minutesAgo),
    answer: null,
  }));

  return async (request, response, url) => {
    if (url.pathname !== '/') return false;
    if (request.method !== 'POST') return send(response, 'text/html', reviewsPage(reviews, now()));
    const form = await readForm(request);
    const review = reviews.find(({ id }) => `review-${id}` === form.get('parent'));
    if (review) review.answer = { text: form.get('text') ?? '', postedAt: now() };
    return redirect(response, review ? `/#review-${review.id}` : '/');
  };
}
