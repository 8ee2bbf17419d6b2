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
  ['<body><ul component="topic"></ul></body>', 'nodebb'],
  ['<body><li component="post" data-pid="1"></li></body>', 'nodebb'],
  ['<body><div id="app" class="App"><main class="App-content"></main></div></body>', 'flarum'],
  ['<body><noscript id="flarum-content"></noscript></body>', 'flarum'],
  ['<body class="ForumTopicPage lia-body" id="lia-body"></body>', 'khoros'],
  ['<div id="__next"><article class="MessageViewStandard_lia-article__pnx"></article></div>', 'khoros'],
  ['<div id="app" class="lemmy-site"></div>', 'lemmy'],
  ['<section class="ghost-display" data-testid="content-box"></section>', 'ghost'],
  ['<body id="phpbb" class="section-viewtopic ltr">', 'phpbb'],
  ['<body class="ltr"><div id="wrapheader"><div id="logodesc"></div></div>', 'phpbb'],
  ['<link rel="x" href="./styles/mine/theme/main.css?assets_version=12">', 'phpbb'],
  ['<meta name="generator" content="vBulletin 3.8.11">', 'vbulletin'],
  ['<meta name="generator" content="vBulletin 4.2.5">', 'vbulletin'],
  ['<a id="postcount7" name="1"><strong>1</strong></a>', 'vbulletin'],
  ['<meta name="generator" content="vBulletin 5.7.5">', 'vbulletin5'],
  ['<body id="vb-page-body" class="vb-page">', 'vbulletin5'],
  ['<body class="ipsApp ipsApp_front ipsJS_none">', 'invision'],
  ['<body id="vanilla_discussion_index" class="Vanilla Discussion">', 'vanilla'],
  ['<body class="Vanilla Discussion isDesktop dataDriven">', 'vanilla'],
  [
    '<meta name="generator" content="WordPress 6"><a href="https://meta.discourse.org/">Discourse</a>',
    'generic',
  ],
  ['<a href="https://xenforo.com">Forum software by XenForo</a><i id="XF"></i>', 'generic'],
  ['<a href="https://www.phpbb.com/">phpBB</a><i id="phpbb"></i><p class="post">vBulletin</p>', 'generic'],
  ['<p class="ipsApp">Invision</p><div class="Vanilla">Vanilla</div>', 'generic'],
  ['<html data-app="public"><a href="/threads/a.1/#post-2">a</a>', 'generic'],
  ['<div id="app" class="App">Lemmy, NodeBB, Flarum</div><div component="card"></div>', 'generic'],
  ['<div class="post-listing"><a href="/posts/1">A post</a></div>', 'generic'],
  ['<div id="__next"><i class="julia-article"></i></div><div id="ghost-comments-root"></div>', 'generic'],
])('%s is read by %s', (html, id) => {
  const page = { url, document: new DOMParser().parseFromString(`<!doctype html>${html}`, 'text/html') };
  const adapter = adapterFor(page);
  expect(adapter.id).toBe(id);
  expect(siteOf(adapter, page)).toBe('talk.example');
});
