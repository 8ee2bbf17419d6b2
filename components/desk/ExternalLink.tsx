import type { ComponentChildren } from 'preact';
import { messages } from '../../lib/messages';
import { Icon } from '../controls/Icon';

interface ExternalLinkProps {
  readonly href: string | null;
  /** False: in a row that the arrows have to come to first. */
  readonly isTabStop?: boolean;
  readonly children: ComponentChildren;
}

/** A link out of the desk. An address read from a page is a claim: only web addresses become links. */
export function ExternalLink({ href, isTabStop = true, children }: ExternalLinkProps) {
  if (!href || !isWebAddress(href)) return <span class="user-text">{children}</span>;
  return (
    <a
      class="external-link"
      href={href}
      target="_blank"
      rel="noopener noreferrer"
      title={href}
      tabIndex={isTabStop ? undefined : -1}
    >
      {children} <Icon name="open" />
      <span class="visually-hidden">({messages.desk.opensInNewTab})</span>
    </a>
  );
}

function isWebAddress(href: string): boolean {
  const url = URL.parse(href);
  return url !== null && (url.protocol === 'https:' || url.protocol === 'http:');
}
