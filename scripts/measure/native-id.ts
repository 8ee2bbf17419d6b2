/** Shapes of addresses that end in a network's or forum engine's own id of a post; the first that fits counts. */
const SHAPES: readonly RegExp[] = [
  /\/status\/(\d+)/,
  /\/post\/(3[a-z0-9]{10,})/,
  /\/(?:post|p)\/([\w-]{8,})/,
  /\/comments\/(\w+)(?:\/[^/]*\/(\w+))?/,
  /[#/]a\/(\d+)/,
  /\/questions\/\d+\/[^/]*\/(\d+)/,
  /\/questions\/\d+[^#]*#(\d+)/,
  /\/(?:questions|q)\/(\d+)/,
  /(?:issuecomment|discussioncomment)-(\d+)/,
  /\/post-(\d+)/,
  /#post-?(\d+)/,
  /[?&]comment=(\d+)/,
  /findComment-(\d+)/,
  /#comment-?(\d+)/,
  /[?&]lc=([\w.-]+)/,
  /[?&]p=(\d+)/,
  /#pid(\d+)/,
  /#p(\d+)/,
  /\/post\/(\d+)/,
  /[Cc]omment[_/](\d+)/,
  /item\?id=(\d+)/,
  /[?&]cid=(\d+)/,
  /msg=(\d+)/,
  /#c(\d{8,})/,
  /customer-reviews\/(\w+)/,
  /\/reviews\/(\w{10,})/,
  /\/answer\/([\w-]+)/,
  /\/c\/(\w+)$/,
  /\/posts\/(\d+)/,
];
const PASSING = /^(utm_.*|sid|s|ref.*)$/;

/**
 * @returns what tells a post apart by its address, the same for all its spellings, whichever shape each has; null
 * without address
 */
export function nativeId(address: string | null | undefined): string | null {
  if (!address) return null;
  const topic = /\/t\/[^/]+\/(\d+)(?:\/(\d+))?/.exec(address);
  if (topic !== null) return `topic ${topic[1]} ${topic[2] ?? '1'}`;
  for (const shape of SHAPES) {
    const parts = shape.exec(address);
    if (parts !== null) return `id ${parts.slice(1).filter(Boolean).join(' ')}`;
  }
  return plainAddress(address);
}

function plainAddress(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  for (const [name, value] of [...url.searchParams])
    if (PASSING.test(name) || value === '') url.searchParams.delete(name);
  url.searchParams.sort();
  return `${url.host.replace(/^www\./, '')}${url.pathname.replace(/\/+$/, '')}${url.search}${url.hash}`;
}
