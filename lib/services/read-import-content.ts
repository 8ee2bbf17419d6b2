import { SlotDefinitionSchema } from '../domain/slot-definition';
import { messages } from '../messages';
import {
  readAddress,
  readBody,
  readDate,
  readDepartment,
  readLanguage,
  readLine,
  readVisibility,
} from './import-cells';
import { readCountries, readExamples, readItems, readLinks, readWording, readWords } from './import-lists';
import type { ReadField, RowFindings } from './parse-response-row';
import { readNetwork } from './read-network';

const { importReasons: reasons } = messages.errors;
const DEFAULT_LANGUAGE = 'en';

/** Reads what a response says and where it holds. */
export function readContent(read: ReadField, { errors, notes }: RowFindings) {
  const networks = read('networks', readWords, []).map(readNetwork);
  const unknown = networks.filter(({ isKnown }) => !isKnown).map(({ site }) => site);
  if (unknown.length > 0) notes.push({ field: 'networks', reason: reasons.unknownNetworks(unknown) });
  const content = {
    title: read('title', readLine, ''),
    body: read('body', readBody, ''),
    slots: read('slots', (cell) => readItems(cell, SlotDefinitionSchema, reasons.notSlots), []),
    lockedBlocks: read('lockedBlocks', readWording, []),
    disclosures: read('disclosures', readWording, []),
    topics: read('topics', readWords, []),
    department: read('department', readDepartment, null),
    networks: [...new Set(networks.map(({ site }) => site))],
    language: read('language', readLanguage, DEFAULT_LANGUAGE),
    variantGroup: read('variantGroup', readLine, null) || null,
    jurisdictions: read('jurisdictions', readCountries, []),
    visibility: read('visibility', readVisibility, 'any' as const),
    effectiveFrom: read('effectiveFrom', (cell) => readDate(cell, false), null),
    sourceUrl: read('sourceUrl', readAddress, null),
    owner: read('owner', readLine, null) || null,
    links: read('links', readLinks, []),
    examples: read('examples', readExamples, []),
  };
  for (const field of ['lockedBlocks', 'disclosures'] as const) {
    const absent = content[field].find((wording) => content.body !== '' && !content.body.includes(wording));
    if (absent !== undefined) errors.push({ field, reason: reasons.notInBody(absent.slice(0, 60)) });
  }
  return content;
}
