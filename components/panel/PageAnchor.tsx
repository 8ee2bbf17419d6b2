import type { ComponentChildren } from 'preact';

interface PageAnchorProps {
  /** As a page claims it; only a web address becomes a link. */
  readonly address: string | null;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** A link into the web that a page gave, opened in a tab of its own; plain words where it is no web address. */
export function PageAnchor({ address, class: name = '', children }: PageAnchorProps) {
  if (address === null || !/^https?:\/\//i.test(address)) return <span class={name}>{children}</span>;
  return (
    <a class={name} href={address} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}
