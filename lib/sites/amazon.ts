import { reviewSite } from './_review-site';

const HOST =
  /^(?:www\.|smile\.|m\.)?amazon\.(?:com|ca|de|fr|it|es|nl|se|pl|ie|in|cn|eg|sa|ae|sg|com\.(?:au|be|br|mx|tr)|co\.(?:jp|uk|za))$/i;

/**
 * Reviews of products. Confirmed by captures of 2026 of amazon.com and amazon.co.uk (product pages, reviews of this and
 * of other countries), and by the markup that scrapers of 2017 to 2026 name (pages of all reviews, the `reviewTitle`
 * pages). Amazon shows no answers of sellers since 2020.
 */
export const adapter = reviewSite({
  id: 'amazon',
  name: 'Amazon',
  matches: ({ url }) => HOST.test(url.hostname),
  answer: ':not(*)',
  parts: {
    post: '[data-hook="review"]',
    author: '.a-profile-name',
    profile: 'a[href*="/gp/profile/"]@href',
    permalink: 'a[href*="/customer-reviews/R"]@href',
    text:
      '[data-hook="reviewRichContentContainer"] || [data-hook="reviewText"] || [data-hook="review-collapsed"] || ' +
      '[data-hook="review-body"] || .review-text',
    skip: '.cr-translated-review-content, .a-expander-header, .video-block, .a-hidden',
    time: '[data-hook="review-date"], .review-date',
    language: '.cr-original-review-content@lang',
    rating: '[data-hook*="review-star-rating"]@class',
    likes: '[data-hook="helpful-vote-statement"]',
  },
  idOf: ({ id }) => id || null,
  refine: (_review, _page, { permalink, author }) => ({
    permalink: withoutVisit(permalink),
    author: { ...author, profileUrl: withoutVisit(author.profileUrl) },
  }),
});

/** Addresses say from where they were opened: `/ref=cm_cr_dp_d_rvw_ttl?ie=UTF8`. */
function withoutVisit(address: string | null | undefined): string | null {
  return address?.replace(/(?:\/ref=|\?).*$/, '') ?? null;
}
