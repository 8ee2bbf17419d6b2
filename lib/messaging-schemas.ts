import * as z from 'zod/mini';
import { CountsSchema, PostSchema } from './domain/post';
import { COUNTED_FIELDS, COUNTED_KINDS } from './domain/reading-counts';
import { MODEL_KINDS, type PageToPanel, type TeacherToPanel, type ToolbarPressed } from './messaging';

const VERIFIED_BY = [...MODEL_KINDS, 'textarea', 'render'] as const;
const MAX_COMPOSER_TEXT = 100_000;
const MAX_POSTS_PER_MESSAGE = 50;
const count = z.int().check(z.minimum(0));
const MAX_EMBEDS = 50;
const word = z.string().check(z.maxLength(2_048));
/** Some sites keep a whole search or view in the address. */
const address = z.string().check(z.maxLength(65_536));

/** Parses what a page script sends; a page is untrusted even through our own script. */
export const PageToPanelSchema: z.ZodMiniType<PageToPanel> = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('wants-reader'),
    site: word,
    because: z.enum(['unknown', 'unreadable', 'refused']),
    part: word,
  }),
  z.object({ type: z.literal('wants-composer') }),
  z.object({
    type: z.literal('page'),
    url: address,
    site: word,
    siteName: word,
    reader: word,
    account: z.nullable(word),
    limit: z.nullable(
      z.object({
        max: z.int().check(z.minimum(1)),
        count: z.enum(['x-weighted', 'graphemes', 'characters']),
      }),
    ),
  }),
  z.object({
    type: z.literal('posts'),
    posts: z.array(PostSchema).check(z.maxLength(MAX_POSTS_PER_MESSAGE)),
  }),
  z.object({ type: z.literal('gone'), postKeys: z.array(word) }),
  z.object({
    type: z.literal('counts'),
    counts: z.array(z.object({ postKey: word, counts: CountsSchema })),
  }),
  z.object({ type: z.literal('embeds'), hosts: z.array(word).check(z.maxLength(MAX_EMBEDS)) }),
  z.object({ type: z.literal('progress'), candidates: count, read: count }),
  z.object({
    type: z.literal('health'),
    candidates: count,
    read: count,
    looked: count,
    found: count,
    beside: count,
    roots: count,
    unheard: count,
    missing: z.array(count).check(z.length(COUNTED_FIELDS.length)),
    length: count,
    kinds: z.array(count).check(z.length(COUNTED_KINDS.length)),
  }),
  z.object({
    type: z.literal('composer'),
    postKey: word,
    text: z.nullable(z.string().check(z.maxLength(MAX_COMPOSER_TEXT))),
  }),
  z.object({
    type: z.literal('insert-result'),
    requestId: word,
    outcome: z.enum(['inserted', 'no-composer', 'page-changed', 'post-gone', 'not-verified']),
    verifiedBy: z.nullable(z.enum(VERIFIED_BY)),
    draft: z.string(),
    undoable: z.boolean(),
  }),
]);

const MOST_SAMPLES = 3;

/** Parses what the script that learns a page sends. */
export const TeacherToPanelSchema: z.ZodMiniType<TeacherToPanel> = z.discriminatedUnion('type', [
  z.object({ type: z.literal('ready') }),
  z.object({ type: z.literal('pointing'), words: word }),
  z.object({ type: z.literal('learning') }),
  z.object({
    type: z.literal('learned'),
    parts: z.record(z.string(), word),
    candidates: z.int(),
    read: z.int(),
    samples: z.array(PostSchema).check(z.maxLength(MOST_SAMPLES)),
  }),
  z.object({
    type: z.literal('not-learned'),
    part: z.enum(['post', 'author', 'time', 'text', 'permalink']),
  }),
  z.object({ type: z.literal('rested') }),
]);

/** Parses what the background sends to panels. */
export const ToolbarPressedSchema: z.ZodMiniType<ToolbarPressed> = z.object({
  type: z.literal('toolbar-pressed'),
  tabId: z.int(),
  windowId: z.int(),
});
