import { type PostKind, PostKindSchema } from '../domain/post';
import type { ReadingFinding } from '../domain/reading-check';
import type { CountedField } from '../domain/reading-counts';
import { plural } from './plural';

const fields: Record<CountedField, string> = {
  name: 'the author’s name',
  handle: 'the author’s handle',
  profileUrl: 'the author’s profile',
  permalink: 'a link of their own',
  postedAt: 'an exact time',
  postedAtText: 'a time',
  text: 'a text',
  threadKey: 'their thread',
  parentKey: 'what they answer',
  language: 'their language',
  rating: 'a rating',
};

const kinds: Record<PostKind, string> = {
  post: 'posts',
  reply: 'replies',
  review: 'reviews',
  question: 'questions',
  answer: 'answers',
  quote: 'quotes',
};

/** Words of the check on how well a page is read. */
export const panelReading = {
  changed: 'The layout of this site has changed.',
  finding: ({ part, level, count, of }: ReadingFinding) => {
    if (part === 'none') return 'No posts are found here, where pages like this had some before.';
    if (part === 'beside')
      return `${plural(count, 'row', 'rows')} among the posts cannot be read. That is unusual here.`;
    if (part === 'length') return 'The texts are much shorter than usual here.';
    if (part === 'pieces') return 'The texts lack a part that they always had here, as a title or tags.';
    if (part === 'unheard') return 'More than usual stands around the posts: parts of them may not be read.';
    if (part === 'unread' && count === of)
      return `${plural(of, 'post', 'posts')} on this page, none of them can be read.`;
    const kind = PostKindSchema.safeParse(part.replace(/^no /, ''));
    if (kind.success) return `No ${kinds[kind.data]} are found here. That is unusual here.`;
    const share = `${count.toLocaleString('en')} of ${plural(of, 'post', 'posts')}`;
    const usual = level === 'changed' ? '' : ' That is unusual here.';
    if (part === 'unread') return `${share} on this page cannot be read.${usual}`;
    return `${share} came without ${fieldWords(part)}.${usual}`;
  },
  more: (count: number) => `And ${plural(count, 'thing', 'things')} more that changed.`,
  byStructure:
    'For now the posts are read by their structure: look at author and time before you rely on them.',
  toDo: 'Reload the page; if it stays so, Rapport needs an update for this site.',
  retry: 'Try again',
  accept: 'Nothing is wrong',
  report: 'Breakage report',
  reportExplain:
    'For whoever mends Rapport: what it looked for and how often that was there. No post, no name.',
  copyReport: 'Copy the report',
} as const;

function fieldWords(part: string): string {
  const known: Partial<Record<string, string>> = fields;
  return known[part] ?? part;
}
