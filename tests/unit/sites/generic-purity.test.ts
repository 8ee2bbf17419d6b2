import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const sources = globSync('lib/sites/{generic,_generic-*}.ts');

/** Names of engines and sites, and the marks of their class names. */
const KNOWN =
  /xenforo|phpbb|discourse|vbulletin|invision|nodebb|vanilla|flarum|lemmy|reddit|mastodon|bluesky|\.message-|ipsComment|\.(com|net|social)\b/i;

it('the generic reader knows the meaning of markup, no site', () => {
  expect(sources.length).toBeGreaterThan(5);
  const named = sources.filter((path) => KNOWN.test(readFileSync(path, 'utf8')));
  expect(named).toEqual([]);
});
