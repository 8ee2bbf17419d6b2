import type { Intent } from '../domain/triage';
import { messages } from '../messages';
import type { RoutingContext } from './index';

/** @returns why the first of these intents was judged, told with its name; null: the post has none of them. */
export function reasonOfIntent(
  { intents }: Pick<RoutingContext, 'intents'>,
  wanted: readonly Intent[],
): string | null {
  const found = intents.find(({ value }) => wanted.includes(value));
  return found === undefined ? null : messages.routing.intent(found.value, found.reason);
}
