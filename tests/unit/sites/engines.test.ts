// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { siteOf } from '../../../lib/sites/_site-of';
import { adapterFor } from '../../../lib/sites/adapter-for';

const url = new URL('https://www.talk.example/t/kettle/1');

it.each([
  ['<meta name="generator" content="Discourse 1.9.4 - https://github.com/discourse/discourse">', 'discourse'],
  ['<meta name="discourse_theme_id" content="2">', 'discourse'],
  ['<body><discourse-assets></discourse-assets></body>', 'discourse'],
  ['<body><header class="discourse"></header></body>', 'discourse'],
  ['<html id="XF" data-app="public" data-template="thread_view">', 'xenforo'],
  ['<html id="XenForo" class="Public LoggedOut">', 'xenforo'],
  ['<html data-app="public" data-template="forum_list">', 'xenforo'],
  [
    '<meta name="generator" content="WordPress 6"><a href="https://meta.discourse.org/">Discourse</a>',
    'generic',
  ],
  ['<a href="https://xenforo.com">Forum software by XenForo</a><i id="XF"></i>', 'generic'],
  ['<html data-app="public"><a href="/threads/a.1/#post-2">a</a>', 'generic'],
])('%s is read by %s', (html, id) => {
  const page = { url, document: new DOMParser().parseFromString(`<!doctype html>${html}`, 'text/html') };
  const adapter = adapterFor(page);
  expect(adapter.id).toBe(id);
  expect(siteOf(adapter, page)).toBe('talk.example');
});
