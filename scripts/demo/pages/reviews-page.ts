import { type Html, html } from '../html.ts';
import { relativeWords } from '../relative-words.ts';
import type { ShownReview } from '../reviews-site.ts';
import { pageShell } from './page-shell.ts';

const OWNER = 'Harbor & Finch Care';
const MOST_STARS = 5;

/** All reviews of the one shop there is. */
export function reviewsPage(reviews: readonly ShownReview[], nowMs: number): string {
  const main = html`<h1>Harbor &amp; Finch</h1>
<p class="lead">Coffee equipment. ${reviews.length} reviews.</p>
${reviews.map((review) => showReview(review, nowMs))}`;
  return pageShell({
    title: 'Harbor & Finch: reviews',
    siteName: 'Fair Word reviews',
    account: OWNER,
    main,
  });
}

function showReview(review: ShownReview, nowMs: number): Html {
  const name = `review-${review.id}`;
  return html`<article class="post" id="${name}" itemscope itemtype="https://schema.org/Review">
<header class="post__header">
<span class="avatar" aria-hidden="true">${review.by.slice(0, 1)}</span>
<span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">${review.by}</span></span>
<a rel="bookmark" href="/#${name}"><time itemprop="datePublished" datetime="${new Date(review.postedAt).toISOString()}">${relativeWords(review.postedAt, nowMs)}</time></a>
</header>
<p class="stars" itemprop="reviewRating" itemscope itemtype="https://schema.org/Rating"><meta itemprop="ratingValue" content="${review.stars}"><span role="img" aria-label="${review.stars} out of ${MOST_STARS} stars">${'★'.repeat(review.stars)}${'☆'.repeat(MOST_STARS - review.stars)}</span> <b itemprop="name">${review.title}</b></p>
<p class="post__text" itemprop="reviewBody" dir="auto">${review.text}</p>
${review.answer ? showAnswer(review.answer, name, nowMs) : answerForm(name, review.by)}
</article>`;
}

function answerForm(name: string, by: string): Html {
  return html`<details class="reply" name="reply"><summary class="button">Answer as the business</summary>
<form class="composer" method="post" action="/">
<input type="hidden" name="parent" value="${name}">
<label>Your answer to ${by}<textarea name="text" rows="4" required></textarea></label>
<button class="button button--main">Publish answer</button>
</form>
</details>`;
}

function showAnswer(answer: { text: string; postedAt: number }, name: string, nowMs: number): Html {
  return html`<article class="post post--answer" id="${name}-answer-1" itemscope itemtype="https://schema.org/Comment">
<header class="post__header">
<span itemprop="author" itemscope itemtype="https://schema.org/Organization"><span itemprop="name">${OWNER}</span></span>
<a rel="bookmark" href="/#${name}-answer-1"><time itemprop="datePublished" datetime="${new Date(answer.postedAt).toISOString()}">${relativeWords(answer.postedAt, nowMs)}</time></a>
</header>
<p class="post__text" itemprop="text">${answer.text}</p>
</article>`;
}
