import { attributeIn } from './_attribute';
import { selectorCandidates } from './_candidates';
import { isOnHost } from './_hosts';
import { readCount } from './_numbers';
import { assemblePost, postKey, shortField } from './_posts';
import { siteOf } from './_site-of';
import {
  isAnswer,
  postNumber,
  questionOfPage,
  readSeAuthor,
  readSeTime,
  signatureOf,
} from './_stackexchange-parts';
import type { Page, ReadPost, SiteAdapter } from './index';

/** With all below them: other languages, meta sites. */
const HOSTS = [
  'stackoverflow.com',
  'superuser.com',
  'serverfault.com',
  'askubuntu.com',
  'mathoverflow.net',
  'stackapps.com',
  'stackexchange.com',
];
/** Notices of duplicates stood within the text until about 2019; formulas are there twice. */
const NOT_IN_TEXT = '.question-status, .s-notice, .MathJax_Preview, .MJX_Assistive_MathML';
/** Stack Overflow's Markdown box, and its newer editor, which keeps that box hidden beside it. */
const NEWER_EDITOR = '#post-form .ProseMirror[contenteditable="true"]';
const MARKDOWN_BOX = '#post-form textarea#wmd-input';

/**
 * Stack Overflow and its family: questions and answers on a question's page. Comments below them are left out: they
 * ask the writer for details, and what answers a customer is an answer. So are lists, whose texts are cut short.
 */
export const adapter: SiteAdapter = {
  id: 'stackexchange',
  name: 'Stack Exchange',
  isEngine: true,
  limit: { max: 30_000, count: 'characters' },
  matches: ({ url }) => isOnHost(url, HOSTS),
  ...selectorCandidates('#question, .answer[id^="answer-"]:not(.deleted-answer)'),
  readPost,
  readCounts: (post) => ({ likes: readCount(post.getAttribute('data-score')) }),
  findComposer,
  readAccount,
};

function readPost(post: Element, page: Page): ReadPost | null {
  const id = postNumber(post, page);
  const body = post.querySelector('.js-post-body, .post-text, [itemprop="text"]');
  if (id === null || body === null) return null;
  const site = siteOf(adapter, page);
  const signature = signatureOf(post);
  const question = isAnswer(post) ? post.getAttribute('data-parentid') || questionOfPage(page) : id;
  const threadKey = question === null ? null : postKey(site, question);
  return assemblePost({
    site,
    id,
    author: readSeAuthor(post, signature, page),
    textRoots: [body],
    skipText: NOT_IN_TEXT,
    permalink: `https://${page.url.hostname}/${isAnswer(post) ? 'a' : 'q'}/${id}`,
    ...readSeTime(post, signature, page),
    kind: isAnswer(post) ? 'answer' : 'question',
    parentKey: isAnswer(post) ? threadKey : null,
    threadKey,
    language: page.document.documentElement.lang || null,
  });
}

/** The box at the end of the page answers the question; below an answer there are only comments. */
function findComposer(post: Element, { document }: Page): HTMLElement | null {
  if (isAnswer(post)) return null;
  return (
    document.querySelector<HTMLElement>(NEWER_EDITOR) ?? document.querySelector<HTMLElement>(MARKDOWN_BOX)
  );
}

/** Accounts have a name that is shown, no handle. */
function readAccount({ document }: Page): string | null {
  const avatar =
    '.s-topbar--item.s-user-card .s-avatar[title], a.my-profile [class*="gravatar-wrapper"][title]';
  return shortField(attributeIn(document, avatar, 'title'));
}
