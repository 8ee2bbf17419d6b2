import type { ReadonlySignal } from '@preact/signals';
import type { Mention } from '../domain/mention';
import type { Settings } from '../domain/settings';
import { isStopped } from '../services/check-reply';
import type { Order } from './insert-order';
import type { PageLink } from './page-link';
import type { CopyOrder } from './place-order';
import type { Draft, Reply } from './reply';

interface OrderParts {
  readonly page: Pick<PageLink, 'placeOf'>;
  readonly reply: Reply;
  readonly settings: ReadonlySignal<Settings | null>;
  /** What stands in the chosen post's reply box; null: not known. */
  readonly composerText: ReadonlySignal<string | null>;
}

/** @returns what is shown now as an order, or why it is none: the post stands on no page, or a guard stops it */
export function takeOrder(parts: OrderParts, mention: Mention, draft: Draft): Order | 'no-page' | 'stopped' {
  const { page, reply, settings, composerText } = parts;
  const place = page.placeOf(mention.post.key);
  if (place === null) return 'no-page';
  const findings = reply.findingsOf(draft);
  if (isStopped(findings)) return 'stopped';
  const { connection, facts } = place;
  return {
    ...orderedNow(parts, mention, draft),
    connection,
    url: facts.url,
    siteName: facts.siteName,
    signedIn: facts.site === mention.post.site ? facts.account : null,
    asksName: settings.value?.agentName === '',
    toConfirm: findings.filter(({ level }) => level === 'confirm'),
    inComposer: composerText.value ?? '',
    replaces: null,
  };
}

/** @returns the same for a post that was captured by hand: no page takes part */
export function takeCopyOrder(parts: OrderParts, mention: Mention, draft: Draft): CopyOrder | 'stopped' {
  return isStopped(parts.reply.findingsOf(draft)) ? 'stopped' : orderedNow(parts, mention, draft);
}

function orderedNow({ reply, settings }: OrderParts, mention: Mention, draft: Draft): CopyOrder {
  return {
    mention,
    draft,
    text: reply.textOf(draft),
    account: settings.value?.accounts[mention.post.site] ?? null,
    suggested: reply.suggestions.value?.top.map(({ response }) => response.id) ?? [],
  };
}
