import type { Route } from 'playwright-core';
import { bundleEditor } from './bundle-editor';

export const EDITOR_HOST = 'talk.shop.example';
export const AUTHOR = 'mara_lind';

/** As strict as real sites are: no foreign or inline script. */
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; form-action 'none'";
/** No writing of HTML from strings either. */
const TRUSTED_TYPES = "; require-trusted-types-for 'script'";
/** These write HTML from strings themselves: on a page with Trusted Types they do not run. */
const WRITE_HTML = ['tiptap', 'tiptap-starter-kit', 'quill-1', 'quill', 'ckeditor-5', 'tinymce'];

/** @returns the address of the page with that editor */
export function editorUrl(name: string): string {
  return `https://${EDITOR_HOST}/thread/${name}`;
}

/** Serves `/thread/<editor>` and its script under a made-up host; all people and brands are made up. */
export async function serveEditors(route: Route, url: URL): Promise<void> {
  await route.fulfill(await answerEditor(url));
}

/** What a server of these pages answers. */
interface EditorAnswer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: string;
}

/** @returns the page or the script at that address, whoever serves it */
export async function answerEditor(url: URL): Promise<EditorAnswer> {
  const [, folder, name] = url.pathname.split('/');
  if (folder === 'thread' && name !== undefined) {
    const policy = WRITE_HTML.includes(name) ? POLICY : POLICY + TRUSTED_TYPES;
    const headers = { 'content-type': 'text/html', 'content-security-policy': policy };
    return { status: 200, headers, body: html(name) };
  }
  if (folder === 'script' && name !== undefined) {
    return { status: 200, headers: { 'content-type': 'text/javascript' }, body: await bundleEditor(name) };
  }
  return { status: 404, headers: {}, body: '' };
}

function html(editor: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>The grinder stopped - Shop Talk</title>
    <style>[role=textbox], textarea { width: 400px; min-height: 80px; border: 1px solid; white-space: pre-wrap }</style>
  </head>
  <body>
    <main>
      <article id="p1" itemscope itemtype="https://schema.org/DiscussionForumPosting">
        <a itemprop="author" itemscope itemtype="https://schema.org/Person" rel="author" href="/people/${AUTHOR}"
          ><span itemprop="name">${AUTHOR}</span></a
        >
        <a itemprop="url" href="/thread/${editor}"><time itemprop="datePublished" datetime="2026-11-20T09:30:00Z">20 Nov</time></a>
        <p itemprop="text">The new grinder from Harbor &amp; Finch stopped after two weeks.</p>
        <form id="reply-form">
          <div id="composer"></div>
          <button id="post-button" disabled>Post</button>
        </form>
      </article>
      <ul id="posted"></ul>
    </main>
    <script src="/script/${editor}"></script>
  </body>
</html>`;
}
