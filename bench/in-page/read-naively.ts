const POST = 'article[data-testid="tweet"]';

/**
 * Reads the page as it is often done: all posts looked up again at each change, their text as it is laid out, one
 * regular expression of all names, and a badge in a shadow root on every post.
 */
export function readNaively(names: readonly string[], signal: AbortSignal): void {
  const known = new WeakSet<Element>();
  const all = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  const look = () => {
    for (const post of document.querySelectorAll<HTMLElement>(POST)) {
      if (known.has(post)) continue;
      known.add(post);
      addBadge(post, [...post.innerText.matchAll(all)].length);
    }
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  look();
}

/** Puts a badge with a style of its own at the end of the post. */
export function addBadge(post: HTMLElement, mentions: number): void {
  const host = document.createElement('div');
  const shadow = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent =
    ':host { display: inline-block } span { background: #ffd; padding: 2px 6px; font-size: 12px }';
  const badge = document.createElement('span');
  badge.textContent = `Rapport: ${mentions}`;
  shadow.append(style, badge);
  post.append(host);
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replace(/\s+/gu, '\\s+');
}
