import { dayOf } from '../../lib/desk-model/log-filter-form';
import type { Department } from '../../lib/domain/department';
import {
  type Response,
  type ResponseContent,
  ResponseContentSchema,
  type Visibility,
} from '../../lib/domain/response';
import { parseSlots } from '../../lib/domain/slots';
import { readLanguage } from '../../lib/services/import-cells';
import { readNetwork } from '../../lib/services/read-network';
import { startOfDay } from '../controls/format-time';
import { type SlotForm, toSlotDefinition, toSlotForm } from './slot-form';
import { readCountries, splitList } from './split-list';

/** A response as a person types it: lists in one field each. */
export interface ResponseForm {
  readonly title: string;
  readonly body: string;
  readonly topics: string;
  readonly department: Department | '';
  readonly networks: string;
  readonly language: string;
  readonly examples: string;
  readonly jurisdictions: string;
  readonly visibility: Visibility;
  /** `2027-03-31`; empty: as soon as it is approved. */
  readonly effectiveFrom: string;
  readonly sourceUrl: string;
  readonly owner: string;
  /** One a line: title, then address. */
  readonly links: string;
  /** Definitions of slots, also of some that have left the text since. */
  readonly slots: readonly SlotForm[];
  readonly lockedBlocks: readonly string[];
  readonly disclosures: readonly string[];
}

/** Fields of one text each. */
export type TextField = {
  [Name in keyof ResponseForm]: string extends ResponseForm[Name] ? Name : never;
}[keyof ResponseForm];

const EMPTY: ResponseForm = {
  title: '',
  body: '',
  topics: '',
  department: '',
  networks: '',
  language: 'en',
  examples: '',
  jurisdictions: '',
  visibility: 'any',
  effectiveFrom: '',
  sourceUrl: '',
  owner: '',
  links: '',
  slots: [],
  lockedBlocks: [],
  disclosures: [],
};

/** @returns the form filled with a response, or empty for a new one. */
export function toResponseForm(response: Response | null): ResponseForm {
  if (!response) return EMPTY;
  const { title, body, language, visibility, lockedBlocks, disclosures, effectiveFrom } = response;
  return {
    title,
    body,
    language,
    visibility,
    lockedBlocks,
    disclosures,
    topics: response.topics.join(', '),
    department: response.department ?? '',
    networks: response.networks.join(', '),
    examples: response.examples.join('\n'),
    jurisdictions: response.jurisdictions.join(', '),
    effectiveFrom: effectiveFrom === null ? '' : dayOf(effectiveFrom),
    sourceUrl: response.sourceUrl ?? '',
    owner: response.owner ?? '',
    links: response.links.map((link) => `${link.title} ${link.url}`).join('\n'),
    slots: response.slots.map(toSlotForm),
  };
}

/**
 * @returns the content to save. What was not touched stays exactly as it was in the response that was edited, also
 * what no field shows.
 */
export function toResponseContent(form: ResponseForm, edited: Response | null): ResponseContent {
  const language = readLanguage(form.language);
  const body = form.body.trim();
  const names = new Set(parseSlots(body).map(({ name }) => name));
  const typed: ResponseContent = {
    title: form.title.trim(),
    body,
    slots: form.slots.filter(({ name }) => names.has(name)).map(toSlotDefinition),
    lockedBlocks: [...form.lockedBlocks],
    disclosures: [...form.disclosures],
    topics: splitList(form.topics, ','),
    department: form.department === '' ? null : form.department,
    networks: [...new Set(splitList(form.networks, ',').map((network) => readNetwork(network).site))],
    language: 'value' in language ? language.value : form.language.trim(),
    variantGroup: null,
    jurisdictions: readCountries(form.jurisdictions).codes,
    visibility: form.visibility,
    effectiveFrom: startOfDay(form.effectiveFrom),
    sourceUrl: form.sourceUrl.trim() || null,
    owner: form.owner.trim() || null,
    links: readLinks(form.links),
    examples: splitList(form.examples, '\n'),
  };
  if (!edited) return typed;
  const before = toResponseForm(edited);
  const content = ResponseContentSchema.parse(edited);
  const untouched = LISTS.filter((name) => form[name] === before[name]).map((name) => [name, content[name]]);
  return {
    ...content,
    ...typed,
    variantGroup: content.variantGroup,
    ...Object.fromEntries(untouched),
  };
}

/** Their form may not hold all that they do: a topic with a comma, a time of day. */
const LISTS = ['topics', 'networks', 'jurisdictions', 'effectiveFrom', 'links', 'examples'] as const;

/** @returns the links, one a line: the address stands last, the title is what stands before it. */
export function readLinks(text: string): { title: string; url: string }[] {
  return splitList(text, '\n').map((line) => {
    const url = line.split(/\s+/u).at(-1) ?? '';
    return { url, title: line.slice(0, line.length - url.length).trim() || url };
  });
}
