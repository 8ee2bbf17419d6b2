import { isUsable, type Response } from '../domain/response';
import { fitsLanguage, fitsNetwork } from '../domain/response-scope';
import { fillSlots, removeSlots, slotValues } from '../domain/slots';
import type { ReplyTarget } from '../domain/suggestion';
import { textLength } from '../domain/text-length';

/** @returns those that may be used for this post now: approved, unexpired, right network, language and length. */
export function fittingResponses(responses: readonly Response[], target: ReplyTarget): Response[] {
  const values = slotValues(target);
  return responses.filter(
    (response) =>
      isUsable(response, target.nowMs) &&
      fitsNetwork(response, target.post.site) &&
      fitsLanguage(response, target.post) &&
      fitsLength(response.body, values, target),
  );
}

/** A slot not yet known counts as nothing: what the person types decides, and a guard checks that. */
function fitsLength(body: string, values: Record<string, string>, { limit }: ReplyTarget): boolean {
  if (limit === null) return true;
  return textLength(removeSlots(fillSlots(body, values).text), limit.count) <= limit.max;
}
