import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { ResponseContentSchema } from '../../../lib/domain/response';
import { fillSlots, parseSlots } from '../../../lib/domain/slots';
import { checkReply } from '../../../lib/services/check-reply';
import { checkedReply } from '../domain/checked-reply';
import { madeUpResponse } from '../domain/made-up-response';

const LibrarySchema = z.object({
  responses: z.array(
    z.pick(ResponseContentSchema, {
      title: true,
      body: true,
      slots: true,
      language: true,
      visibility: true,
      lockedBlocks: true,
      disclosures: true,
    }),
  ),
});

/** What a person would fill in, by the type of the slot. */
const FILLS = {
  text: 'Cove kettle',
  number: '3',
  date: '2 May',
  choice: 'blue',
  link: 'https://harborfinch.example/help',
};
const KNOWN = {
  'customer.name': 'Mara',
  'customer.handle': 'mara_lk',
  brand: 'Harbor & Finch',
  'agent.name': 'Sam',
};

function responsesOf(file: string) {
  return LibrarySchema.parse(JSON.parse(readFileSync(file, 'utf8'))).responses;
}

describe.each(['public/starter-library.json', 'public/example-data.json'])('%s', (file) => {
  it('holds no response that a guard speaks against once its slots are filled', () => {
    const spoken = responsesOf(file).flatMap((response) => {
      const typeOf = new Map(response.slots.map(({ name, type }) => [name, type]));
      const asked = parseSlots(response.body).map(({ name }) => [name, FILLS[typeOf.get(name) ?? 'text']]);
      const fills: Record<string, string> = { ...Object.fromEntries(asked), ...KNOWN };
      const { text } = fillSlots(response.body, fills);
      const { language, visibility } = response;
      const reply = checkedReply(text, {
        response: madeUpResponse(response),
        fills,
        context: {
          language,
          visibility: visibility === 'private' ? 'private' : 'public',
          customerName: 'Mara',
          agentName: 'Sam',
          brand: 'Harbor & Finch',
        },
      });
      return checkReply(reply).map(
        ({ guardId, spans = [] }) =>
          `${response.title} (${language}): ${guardId} ${spans.map(({ start, end }) => text.slice(start, end)).join(' | ')}`,
      );
    });
    expect(spoken).toEqual([]);
  });
});
