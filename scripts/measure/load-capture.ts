import { existsSync, readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import type { CaptureFile } from './list-captures.ts';

/** What is of another kind counts as not told. */
const { catch: elseTake } = z;
const words = elseTake(z.optional(z.nullable(z.string())), null);

/** A post as a person found it on the page; null where the page does not say. */
const TruthSchema = z.object({
  author: words,
  handle: words,
  permalink: words,
  postedAt: words,
  postedAtText: words,
  textStart: words,
  textStartNoQuote: words,
  textLength: elseTake(z.optional(z.nullable(z.number())), null),
});
export type Truth = z.infer<typeof TruthSchema>;

export interface Capture {
  readonly url: string;
  readonly html: string;
}

const MetaSchema = z.object({ url: words });
/** What a page says of its own address, where nothing beside it does. */
const OWN_ADDRESS = [
  /<link\b[^>]*\brel=["']?canonical\b[^>]*>/i,
  /<meta\b[^>]*\bproperty=["']?og:url\b[^>]*>/i,
];

/** @returns the page and its address. @throws with a sentence where it has none */
export function loadCapture({ base }: CaptureFile): Capture {
  const html = readFileSync(`${base}.html`, 'utf8');
  const url = existsSync(`${base}.json`) ? MetaSchema.parse(readJson(`${base}.json`)).url : null;
  const address = [url, ...OWN_ADDRESS.map((tag) => attributeOf(tag.exec(html)?.[0]))].find(isOfTheWeb);
  if (!address) throw new Error(`No address: neither ${base}.json nor the page names one`);
  return { url: address, html };
}

/** @returns the posts that are on the page; null where nobody wrote them down. */
export function loadTruth({ base }: CaptureFile): Truth[] | null {
  const file = `${base}.truth.json`;
  return existsSync(file) ? z.array(TruthSchema).parse(readJson(file)) : null;
}

function attributeOf(tag: string | undefined): string | undefined {
  return /\b(?:href|content)=["']?([^"'\s>]+)/i.exec(tag ?? '')?.[1]?.replaceAll('&amp;', '&');
}

function isOfTheWeb(address: string | null | undefined): boolean {
  return Boolean(address && URL.canParse(address) && /^https?:$/.test(new URL(address).protocol));
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}
