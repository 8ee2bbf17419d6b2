import { type Html, html } from '../html.ts';

interface Shell {
  readonly title: string;
  readonly siteName: string;
  /** Who the page says is signed in. */
  readonly account: string;
  readonly main: Html;
  readonly script?: string;
}

/** The frame of every demo page, with the mark that says what it is. */
export function pageShell({ title, siteName, account, main, script }: Shell): string {
  const module = script ? html`<script type="module" src="${script}"></script>` : html``;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="stylesheet" href="/site.css">
<link rel="icon" href="data:,">
${module}
</head>
<body>
<div class="demo-mark" role="note">Demo data: made-up people and brand</div>
<header class="site-bar">
<a class="site-bar__name" href="/">${siteName}</a>
<span class="site-bar__account">Signed in as <b>${account}</b></span>
</header>
<main>${main}</main>
</body>
</html>`.markup;
}
