/** Shapes of addresses that end in a network's or forum engine's own id of a post; the first that fits counts. */
const SHAPES: readonly RegExp[] = [
  /\/(status)\/(\d+)/,
  /\/(?:post|p)\/(3[a-z0-9]{10,})/,
  /\/(?:post|p)\/([\w-]{8,})/,
  /\/(comments)\/(\w+)(?:\/[^/]*\/(\w+))?/,
  /[#/]a\/(\d+)/,
  /\/questions\/\d+\/[^/]*\/(\d+)/,
  /\/questions\/\d+[^#]*#(\d+)/,
  /\/(?:questions|q)\/(\d+)/,
  /(?:issuecomment|discussioncomment|findComment)-(\d+)/,
  /[/#]post-?(\d+)/,
  /[?&](?:comment|lc|p|cid|msg)=([\w.-]+)/,
  /#(?:comment-?|pid|p|c)(\d+)/,
  /\/(?:post|posts)\/(\d+)/,
  /[Cc]omment[_/](\d+)/,
  /item\?id=(\d+)/,
  /\/(?:customer-reviews|reviews)\/(\w+)/,
  /\/answer\/([\w-]+)/,
];
const PASSING = /^(utm_.*|sid|s|ref.*)$/;

/** @returns what tells a post apart by its address, the same for all its spellings; null without address. */
export function nativeId(address: string | null | undefined): string | null {
  if (!address) return null;
  const topic = /\/t\/[^/]+\/(\d+)(?:\/(\d+))?/.exec(address);
  if (topic !== null) return `topic ${topic[1]} ${topic[2] ?? '1'}`;
  for (const [index, shape] of SHAPES.entries()) {
    const parts = shape.exec(address);
    if (parts !== null) return `${index} ${parts.slice(1).filter(Boolean).join(' ')}`;
  }
  return plainAddress(address);
}

function plainAddress(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  for (const name of [...url.searchParams.keys()]) if (PASSING.test(name)) url.searchParams.delete(name);
  url.searchParams.sort();
  return `${url.hostname.replace(/^www\./, '')}${url.pathname.replace(/\/+$/, '')}${url.search}${url.hash}`;
}
