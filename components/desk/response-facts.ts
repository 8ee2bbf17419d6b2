import { siteName } from '../../lib/desk-model/site-name';
import type { Response } from '../../lib/domain/response';
import type { SlotDefinition } from '../../lib/domain/slot-definition';
import { messages } from '../../lib/messages';
import { formatDay } from '../controls/format-time';

const words = messages.desk.content;

type ResponseFact = readonly [name: string, value: string];

/** @returns all that a response holds beside its text, in words; what it leaves open says so, or is empty. */
export function responseFacts(response: Response, nowMs: number): readonly ResponseFact[] {
  const { department, networks, effectiveFrom, owner, sourceUrl } = response;
  return [
    [words.title, response.title],
    [words.topics, response.topics.join(', ')],
    [words.department, department ? messages.desk.log.departments[department] : words.any],
    [words.networks, networks.map(siteName).join(', ') || words.any],
    [words.language, response.language],
    [words.jurisdictions, response.jurisdictions.join(', ') || words.everywhere],
    [words.visibility, words.visibilities[response.visibility]],
    [words.effectiveFrom, effectiveFrom === null ? '' : formatDay(effectiveFrom, nowMs)],
    [words.slots, response.slots.map(describeSlot).join('\n')],
    [words.lockedBlocks, response.lockedBlocks.join('\n')],
    [words.disclosures, response.disclosures.join('\n')],
    [words.sourceUrl, sourceUrl ?? ''],
    [words.owner, owner ?? ''],
    [words.links, response.links.map(({ title, url }) => `${title} ${url}`).join('\n')],
    [words.examples, response.examples.join('\n')],
  ];
}

/** @returns "order number: number, required, at most 12 characters". */
function describeSlot(slot: SlotDefinition): string {
  const { slot: parts } = words;
  const said = [
    words.slotTypes[slot.type],
    slot.required ? parts.required : parts.optional,
    slot.choices.length > 0 && parts.choices(slot.choices.join(', ')),
    slot.default !== '' && parts.default(slot.default),
    slot.maxLength !== null && parts.maxLength(slot.maxLength),
    slot.pattern !== null && parts.pattern(slot.pattern),
    slot.from !== null && words.slotOrigins[slot.from],
  ];
  return `${slot.name}: ${said.filter((part) => part !== false).join(', ')}`;
}
