import { hasBrokenSlot, parseSlots } from '../../lib/domain/slots';
import { messages } from '../../lib/messages';
import { readLanguage } from '../../lib/services/import-cells';
import { startOfDay } from '../controls/format-time';
import { type ResponseForm, readLinks, type TextField } from './response-form';
import { checkSlotForm, type SlotFormErrors } from './slot-form';
import { readCountries } from './split-list';

const words = messages.desk.responses.editor;
const content = messages.desk.content.edit;

/** As domain/response.ts allows. */
const MAX_TITLE_LENGTH = 200;
const MAX_BODY_LENGTH = 10_000;

/** What is wrong with each field, in a sentence. */
export type ResponseFormErrors = Partial<Record<TextField | 'lockedBlocks' | 'disclosures', string>> & {
  /** By the slot's name. */
  readonly slots?: Readonly<Record<string, SlotFormErrors>>;
};

/** @returns what is to be put right before it can be saved; empty when it can be. */
export function checkResponseForm(form: ResponseForm): ResponseFormErrors {
  return { ...checkText(form), ...checkScope(form), ...checkWording(form), ...checkSlots(form) };
}

function checkText({ title, body, language }: ResponseForm): ResponseFormErrors {
  return {
    ...(title.trim() === '' && { title: words.titleMissing }),
    ...(title.trim().length > MAX_TITLE_LENGTH && { title: words.titleTooLong }),
    ...(body.trim() === '' && { body: words.bodyMissing }),
    ...(body.trim().length > MAX_BODY_LENGTH && { body: words.bodyTooLong }),
    ...(hasBrokenSlot(body) && { body: words.brokenSlot }),
    ...(!('value' in readLanguage(language)) && { language: words.languageUnknown }),
    ...(language.trim() === '' && { language: words.languageMissing }),
  };
}

function checkScope({ jurisdictions, effectiveFrom, sourceUrl, links }: ResponseForm): ResponseFormErrors {
  const { wrong } = readCountries(jurisdictions);
  const badLink = readLinks(links).find(({ url }) => !isAddress(url));
  return {
    ...(wrong !== null && { jurisdictions: content.jurisdictionWrong(wrong) }),
    ...(effectiveFrom !== '' && startOfDay(effectiveFrom) === null && { effectiveFrom: content.dayWrong }),
    ...(sourceUrl.trim() !== '' && !isAddress(sourceUrl.trim()) && { sourceUrl: content.urlWrong }),
    ...(badLink && { links: content.linkWrong(badLink.title) }),
  };
}

function checkWording({ body, lockedBlocks, disclosures }: ResponseForm): ResponseFormErrors {
  const locked = lockedBlocks.find((wording) => !body.includes(wording));
  const disclosed = disclosures.find((wording) => !body.includes(wording));
  return {
    ...(locked !== undefined && { lockedBlocks: content.notInText(locked) }),
    ...(disclosed !== undefined && { disclosures: content.notInText(disclosed) }),
  };
}

function checkSlots({ body, slots }: ResponseForm): ResponseFormErrors {
  const names = new Set(parseSlots(body).map(({ name }) => name));
  const wrong = slots
    .filter(({ name }) => names.has(name))
    .map((slot) => [slot.name, checkSlotForm(slot)] as const)
    .filter(([, errors]) => Object.keys(errors).length > 0);
  return wrong.length > 0 ? { slots: Object.fromEntries(wrong) } : {};
}

function isAddress(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && (url.protocol === 'https:' || url.protocol === 'http:');
}
