import type { ComponentChildren } from 'preact';
import { messages } from '../../lib/messages';
import { Icon } from '../controls/Icon';

/** A link out of the desk. An address read from a page is a claim: only web addresses become links. */
export function ExternalLink({ href, children }: { href: string | null; children: ComponentChildren }) {
  if (!href || !isWebAddress(href)) return <span class="user-text">{children}</span>;
  return (
    <a class="external-link" href={href} target="_blank" rel="noopener noreferrer" title={href}>
      {children} <Icon name="open" />
      <span class="visually-hidden">({messages.desk.opensInNewTab})</span>
    </a>
  );
}

function isWebAddress(href: string): boolean {
  const url = URL.parse(href);
  return url !== null && (url.protocol === 'https:' || url.protocol === 'http:');
}
