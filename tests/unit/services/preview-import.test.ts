import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { preview, previewRow, vetted } from '../imports/preview-rows';
import { readImport } from '../imports/read-import';
import { problemCode, START } from '../storage/test-store';

describe('the preview of an import', () => {
  it('reads a full row, with quotes, line breaks and semicolons', async () => {
    const text = [
      '\ufeffTitle,Body,Topics,Department,Networks,Language,Examples,Approver,Role,Approved on,Expires',
      '"Late, again","Sorry.\r\nWe ""look"" into it.",delivery; late,Service,x;feed,pt-br,where is it|late; again,Dana,Counsel,2026-11-01,2027-03-31',
    ].join('\r\n');
    expect(await preview(text)).toMatchObject({
      errors: [],
      unknownColumns: [],
      rows: [
        {
          title: 'Late, again',
          body: 'Sorry.\nWe "look" into it.',
          topics: ['delivery', 'late'],
          department: 'service',
          networks: ['x', 'feed'],
          language: 'pt-BR',
          examples: ['where is it', 'late; again'],
          status: 'approved',
          approvals: [{ name: 'Dana', role: 'Counsel', at: Date.UTC(2026, 10, 1), note: '' }],
          expiresAt: Date.UTC(2027, 3, 1) - 1,
        },
      ],
    });
  });

  it.each(['approver_name', 'approver_role', 'approved_at', 'expires_at'])(
    'makes a draft of an approved row without %s, and says so',
    async (missing) => {
      const { rows, notes, errors } = await previewRow({ [missing]: '' });
      expect(errors).toEqual([]);
      expect(rows).toMatchObject([{ status: 'draft', approvals: [], expiresAt: null }]);
      expect(notes).toMatchObject([{ row: 2, field: 'status' }]);
    },
  );

  it.each<[string, Record<string, unknown>, string]>([
    ['title', { title: ' ' }, 'missing'],
    ['title', { title: 'x'.repeat(201) }, '200'],
    ['body', { body: '' }, 'missing'],
    ['body', { body: 'x'.repeat(10_001) }, '10000'],
    ['body', { body: 'Hello {{name' }, 'slot'],
    ['body', { body: 'Hello {{name}' }, 'slot'],
    ['body', { body: 'Hello {{ }}' }, 'slot'],
    ['body', { body: 'Hello {{first\nname}}' }, 'slot'],
    ['body', { body: `Hello {{${'x'.repeat(81)}}}` }, 'slot'],
    ['department', { department: 'kitchen' }, 'service'],
    ['language', { language: 'not a tag' }, 'language'],
    ['status', { status: 'fine' }, 'approved'],
    ['approvedAt', { approved_at: '1.11.2026' }, '2027-03-31'],
    ['approvedAt', { approved_at: '2027-01-01' }, 'future'],
    ['expiresAt', { expires_at: '2027-02-31' }, '2027-03-31'],
    ['expiresAt', { expires_at: '2026-10-01' }, 'after'],
  ])('refuses a bad %s: %j', async (field, part, words) => {
    const { rows, errors } = await previewRow(part);
    expect(rows).toEqual([]);
    expect(errors).toMatchObject([{ row: 2, field }]);
    expect(errors[0]?.reason).toContain(words);
  });

  it('takes networks by name, and says which ones are not known', async () => {
    const { rows, notes, errors } = await previewRow({ networks: 'X; Hacker News;Chirper;x;forum.example' });
    expect(errors).toEqual([]);
    expect(rows[0]?.networks).toEqual(['x', 'hackernews', 'chirper', 'forum.example']);
    expect(notes).toMatchObject([{ row: 2, field: 'networks' }]);
    expect(notes[0]?.reason).toContain('“chirper”');
  });

  it.each([
    ['csv', 'Name,Text,Approved by,Role,Approved on,Expires\nA,a,Dana,Counsel,2026-11-01,soon', 'Expires'],
    ['csv', 'Name,Text, Approved_On \nA,a,soon', 'Approved_On'],
    ['json', '[{"name":"A","text":"a","expiry date":"soon"}]', 'expiry date'],
    ['json', '[{"title":"A","body":"a","approval":{"at":"soon"}}]', 'approval.at'],
    ['json', '[{"title":"A"}]', 'body'],
    ['csv', 'Name,Text\n,a', 'Name'],
    ['csv', 'Name,Text\nA,a\nA,b', 'Name'],
    ['csv', 'Name,Text\nA,a,b', null],
  ] as const)('names the person’s own heading, in %s %j: %j', async (kind, text, heading) => {
    expect((await preview(text, kind)).errors).toMatchObject([{ heading }]);
  });

  it('names both headings that mean the same', async () => {
    const result = await readImport('Title,Text,Body\na,b,c');
    expect(result).toMatchObject({ problem: { sentence: expect.stringContaining('“Text” and “Body”') } });
  });

  it('names every error of every bad row by the row that a spreadsheet shows, and keeps the good ones', async () => {
    const text = 'title,body,department\nGood,Yes,\n\n,No title,kitchen\nAlso good,Yes,hr\nGood,Again,\n';
    const { rows, errors } = await preview(text);
    expect(rows.map(({ title }) => title)).toEqual(['Good', 'Also good']);
    expect(errors.map(({ row, field }) => [row, field])).toEqual([
      [4, 'department'],
      [4, 'title'],
      [6, 'title'],
    ]);
    expect(errors[2]?.reason).toContain('row 2');
  });

  it('reports columns it does not know, cells too many, and an open quote', async () => {
    expect((await preview('title,body,Colour\na,b,red')).unknownColumns).toEqual(['Colour']);
    expect((await preview('title,body\na,b,c')).errors).toMatchObject([{ row: 2, field: null }]);
    expect((await preview('title,body\na,b\nc,"open')).errors).toMatchObject([{ row: 3, field: null }]);
  });

  it.each([
    ['csv', '', 'import-unreadable'],
    ['csv', 'name of it,words\na,b', 'import-unreadable'],
    ['csv', 'title,body,text\na,b,c', 'import-unreadable'],
    ['csv', 'title,body\n', 'import-empty'],
    ['json', '{"responses":', 'import-unreadable'],
    ['json', '{"other":[]}', 'import-unreadable'],
    ['json', '[]', 'import-empty'],
  ] as const)('says of %s %j that it cannot be used', async (kind, text, code) => {
    expect(problemCode(await readImport(text, kind))).toBe(code);
  });

  it('reads JSON, flat or as the library has it, and says what is wrong', async () => {
    const text = JSON.stringify({
      responses: [
        { title: 'A', body: 'a', approval: { name: 'Dana', role: 'Counsel', at: 1 }, expiresAt: START },
        { title: 'B', body: 7, topics: [1], mood: 'x' },
        'not an object',
        { title: 'C', body: 'lone \ud800', topics: ['t'], version: 3, demo: true },
      ],
    });
    const { rows, errors, unknownColumns } = await preview(text, 'json');
    expect(rows).toMatchObject([
      { title: 'A', status: 'approved', approvals: [{ at: 1 }], version: 1 },
      { title: 'C', status: 'draft', body: 'lone \ud800', version: 1, demo: false },
    ]);
    expect(errors.map(({ row, field }) => [row, field])).toEqual([
      [2, 'body'],
      [2, 'topics'],
      [3, null],
    ]);
    expect(unknownColumns).toEqual(['mood']);
  });

  it('reads ten thousand rows', async () => {
    const rows = Array.from({ length: 10_000 }, (_, at) => ({ ...vetted, title: `Title ${at}` }));
    expect((await preview(Papa.unparse(rows))).rows).toHaveLength(10_000);
  });
});
