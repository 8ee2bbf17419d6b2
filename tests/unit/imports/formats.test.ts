// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { importFormats } from '../../../lib/imports';
import { expectValue } from '../storage/test-store';
import { readImport } from './read-import';

const read = async (...file: Parameters<typeof readImport>) => expectValue(await readImport(...file));
const json = (value: unknown) => read(JSON.stringify(value), 'json');

describe('every import format', () => {
  it('has an id and a name, and fills well-known slots only', () => {
    expect(importFormats.map(({ id }) => id)).toEqual([
      'chatwoot',
      'front',
      'gorgias',
      'responses',
      'zendesk',
    ]);
    for (const { name, placeholders } of importFormats) {
      expect(name).not.toBe('');
      for (const placeholder of Object.keys(placeholders))
        expect(placeholder).toBe(placeholder.toLowerCase());
    }
  });
});

const macro = {
  id: 360_001,
  title: 'Delivery::Late parcel',
  active: true,
  position: 4,
  description: 'For parcels',
  restriction: null,
  actions: [
    { field: 'status', value: 'pending' },
    { field: 'current_tags', value: 'delivery late_parcel' },
    {
      field: 'comment_value',
      value: ['channel:all', 'Hi {{ticket.requester.first_name}},\nsorry. {{current_user.name}}'],
    },
  ],
};

describe('Zendesk macros', () => {
  it('become drafts with well-known slots, topics from folders and tags', async () => {
    const { rows, errors, notes } = await json({ macros: [macro], next_page: null, count: 1 });
    expect(errors).toEqual([]);
    expect(notes).toEqual([]);
    expect(rows).toMatchObject([
      {
        title: 'Delivery: Late parcel',
        body: 'Hi {{customer.name}},\nsorry. {{agent.name}}',
        topics: ['Delivery', 'delivery', 'late_parcel'],
        status: 'draft',
      },
    ]);
  });

  it('are read from HTML where they have no plain words', async () => {
    const html =
      '<p>Hello {{ticket.requester.name}},</p><p>see <a href="https://help.harborfinch.example/r">our page</a>.<br>Ticket {{ticket.id}}, {{ticket.ticket_field_42}}</p><ul><li>one</li><li>two</li></ul>';
    const { rows } = await json([{ ...macro, actions: [{ field: 'comment_value_html', value: html }] }]);
    expect(rows[0]?.body).toBe(
      'Hello {{customer.name}},\n\nsee our page (https://help.harborfinch.example/r).\nTicket {{ticket number}}, {{ticket ticket field 42}}\n\n- one\n- two',
    );
  });

  it('say what they were there: switched off, restricted, internal; and without words they cannot be used', async () => {
    const actions = [...macro.actions, { field: 'comment_mode_is_public', value: 'false' }];
    const { notes, errors } = await json({
      macros: [
        { ...macro, active: false, restriction: { type: 'Group', id: 4 }, actions },
        { ...macro, title: 'Only a status', actions: [{ field: 'status', value: 'solved' }] },
        { ...macro, title: 'Liquid', actions: [{ field: 'comment_value', value: '{% if x %}a{% endif %}' }] },
      ],
    });
    expect(notes.map(({ row, reason }) => [row, reason.split(' ').slice(0, 3).join(' ')])).toEqual([
      [1, 'is switched off'],
      [1, 'is for some'],
      [1, 'is an internal'],
    ]);
    expect(errors.map(({ row, heading }) => [row, heading])).toEqual([
      [2, 'comment'],
      [3, null],
    ]);
  });
});

describe('Chatwoot canned responses', () => {
  it.each([
    [
      'json',
      JSON.stringify([
        {
          id: 1,
          account_id: 2,
          short_code: 'late',
          content: "Hi {{ contact.first_name || 'there' }}, {{agent.name}}",
        },
      ]),
    ],
    ['csv', 'id,short_code,content\n1,late,"Hi {{contact.name}}, {{ agent.first_name }}"\n'],
  ] as const)('are read from %s', async (kind, text) => {
    const { rows, errors } = await read(text, kind);
    expect(errors).toEqual([]);
    expect(rows).toMatchObject([
      { title: 'late', body: 'Hi {{customer.name}}, {{agent.name}}', status: 'draft' },
    ]);
  });
});

describe('Gorgias macros', () => {
  const expected = {
    title: 'Order status',
    body: 'Hi {{customer.name}},\n\nYour order is on its way.',
    topics: ['question', 'order-status'],
    language: 'en',
    status: 'draft',
  };

  it('are read as the API lists them', async () => {
    const { rows } = await json({
      data: [
        {
          id: 1,
          name: 'Order status',
          intent: 'order/status',
          language: 'en',
          actions: [
            { name: 'addTags', arguments: { tags: 'question, order-status' } },
            {
              name: 'setResponseText',
              arguments: {
                body_html: '<b>no</b>',
                body_text: 'Hi {{ticket.customer.firstname}},\n\nYour order is on its way.',
              },
            },
          ],
        },
      ],
      meta: {},
    });
    expect(rows).toMatchObject([expected]);
  });

  it('are read from a table, with HTML where there is no plain text', async () => {
    const { rows } = await read(
      'name,body_text,body_html,tags,language,shortcut\nOrder status,,"<div>Hi {{ticket.customer.firstname}},</div><div><br></div><div>Your order is on its way.</div>","question,order-status",en,os\n',
    );
    expect(rows).toMatchObject([expected]);
  });
});

describe('Front message templates', () => {
  it.each([
    [
      'json',
      JSON.stringify({
        _results: [
          {
            id: 'rsp_1',
            name: 'Thanks',
            subject: 'Hi',
            body: '<p>Thanks, {{recipient.first_name}}</p>{{user.name}}',
          },
        ],
      }),
    ],
    ['csv', 'name,subject,body\nThanks,Hi,"<p>Thanks, {{recipient.first_name}}</p>{{user.name}}"\n'],
  ] as const)('are read from %s', async (kind, text) => {
    const { rows, unknownColumns } = await read(text, kind);
    expect(rows).toMatchObject([
      { title: 'Thanks', body: 'Thanks, {{customer.name}}\n\n{{agent.name}}', status: 'draft' },
    ]);
    expect(unknownColumns).toEqual(['subject']);
  });
});

describe('the mapping', () => {
  it('can be changed: another column is the title, and one that was left out is read', async () => {
    const text = 'short_code,content,label\nlt,Sorry.,Late parcel\n';
    const { rows, unknownColumns } = await read(text, 'csv', { short_code: null, label: 'title' });
    expect(rows).toMatchObject([{ title: 'Late parcel', body: 'Sorry.' }]);
    expect(unknownColumns).toEqual(['short_code']);
  });

  it('makes a table readable whose columns mean nothing by their names', async () => {
    const { rows } = await read('Überschrift,Antwort\nSpät,Tut uns leid.\n', 'csv', {
      Überschrift: 'title',
      Antwort: 'body',
    });
    expect(rows).toMatchObject([{ title: 'Spät', body: 'Tut uns leid.' }]);
  });

  it('lets no other product’s file say that something is approved', async () => {
    const { rows } = await json([
      {
        ...macro,
        status: 'approved',
        approver: 'Dana',
        role: 'Counsel',
        approved_at: '2026-01-01',
        expires_at: '2027-01-01',
      },
    ]);
    expect(rows).toMatchObject([{ status: 'draft', approvals: [] }]);
  });

  it.each(['name,subject,body,constructor', 'short_code,content,constructor', 'title,body,constructor'])(
    'takes no name for what every object has: %s',
    async (headings) => {
      const cells = headings
        .split(',')
        .map((name) => (name === 'subject' ? 's' : '{{constructor}} {{toString}}'));
      const { rows, unknownColumns } = await read(`${headings}\n${cells.join(',')}\n`);
      expect(rows[0]?.body).toBe('{{constructor}} {{toString}}');
      expect(unknownColumns).toContain('constructor');
    },
  );
});
