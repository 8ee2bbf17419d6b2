import { fillResponse, type SlotValues } from '../domain/fill-response';
import { isUsable, type Response } from '../domain/response';
import { fitsJurisdiction, fitsLanguage, fitsNetwork } from '../domain/response-scope';
import { removeSlots, slotValues } from '../domain/slots';
import type { ReplyTarget } from '../domain/suggestion';
import { textLength } from '../domain/text-length';

/** @returns those that may be used for this post now: approved, unexpired, right network, country, language and length. */
export function fittingResponses(responses: readonly Response[], target: ReplyTarget): Response[] {
  const values = slotValues(target);
  const { jurisdiction } = target.rules;
  const fitting = responses.filter(
    (response) =>
      isUsable(response, target.nowMs) &&
      fitsNetwork(response, target.post.site) &&
      (jurisdiction === null || fitsJurisdiction(response, jurisdiction)) &&
      fitsLanguage(response, target.post) &&
      fitsLength(response, values, target),
  );
  return withoutSisters(fitting, target.post.language);
}

/** Of the variants of one response, that for the post's own region stands for its sisters ("pt-PT", not "pt-BR"). */
function withoutSisters(responses: Response[], language: string | null): Response[] {
  const isExact = (response: Response) => response.language.toLowerCase() === language?.toLowerCase();
  const exact = new Set(responses.filter(isExact).map(({ variantGroup }) => variantGroup));
  return responses.filter(
    (response) => response.variantGroup === null || !exact.has(response.variantGroup) || isExact(response),
  );
}

/** A slot not yet known counts as nothing: what the person types decides, and a guard checks that. */
function fitsLength(response: Response, values: SlotValues, { limit }: ReplyTarget): boolean {
  if (limit === null) return true;
  const { text } = fillResponse(response.body, response, values, {});
  return textLength(removeSlots(text), limit.count) <= limit.max;
}
