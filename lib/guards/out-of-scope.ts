import type { ApprovedText, CheckContext, CheckedReply } from '../domain/guard';
import { fitsJurisdiction, fitsLanguage, fitsNetwork, fitsVisibility } from '../domain/response-scope';
import { messages } from '../messages';
import type { Guard } from './index';

const id = 'out-of-scope';

export const guard: Guard = {
  id,
  doc: 'Stops a response on a network, in a country, in a language or before an audience for which it was not approved.',
  check(reply) {
    const sentence = reply.response && whatDoesNotFit(reply.response, languageOf(reply), reply.context);
    return sentence === null ? null : { guardId: id, level: 'stop', sentence };
  },
};

function languageOf({ post, context }: CheckedReply): string | null {
  return context.language ?? post?.language ?? null;
}

function whatDoesNotFit(
  response: ApprovedText,
  language: string | null,
  { network, jurisdiction, visibility }: CheckContext,
): string | null {
  const { guards: words } = messages;
  if (network !== null && !fitsNetwork(response, network)) return words.otherNetwork(response.networks);
  if (jurisdiction !== null && !fitsJurisdiction(response, jurisdiction))
    return words.otherJurisdiction(response.jurisdictions);
  if (!fitsVisibility(response, visibility)) return words.otherVisibility[visibility];
  if (response.language !== '' && !fitsLanguage(response, { language }))
    return words.otherLanguage(response.language, language ?? '');
  return null;
}
