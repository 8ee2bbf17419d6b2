/** A comment section that stands on other sites' pages, in a frame of its own host. */
export interface KnownEmbed {
  readonly name: string;
  readonly host: string;
  /** What its path has in it: a host may show other things in frames, too. */
  readonly path: string;
}

/** Disqus was tried from end to end; the other addresses are known from use and not confirmed. */
export const knownEmbeds: readonly KnownEmbed[] = [
  { name: 'Disqus', host: 'disqus.com', path: '/embed/comments' },
  { name: 'Facebook', host: 'www.facebook.com', path: '/plugins/comments' },
  { name: 'Facebook', host: 'www.facebook.com', path: '/plugins/feedback' },
  { name: 'giscus', host: 'giscus.app', path: '/widget' },
  { name: 'utterances', host: 'utteranc.es', path: '/utterances' },
  { name: 'VK', host: 'vk.com', path: '/widget_comments' },
  { name: 'Comments.app', host: 'comments.app', path: '/embed' },
];

/** @returns the comment section that has this address; null for other addresses */
export function embedOf(address: string): KnownEmbed | null {
  const url = URL.parse(address);
  if (url?.protocol !== 'https:') return null;
  return knownEmbeds.find(({ host, path }) => url.hostname === host && url.pathname.includes(path)) ?? null;
}
