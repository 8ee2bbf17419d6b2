import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Customer } from '../../../lib/domain/customer';
import { fillSlots, hasBrokenSlot, parseSlots, removeSlots, slotValues } from '../../../lib/domain/slots';
import { madeUpPost } from './made-up-post';

describe('parse', () => {
  it.each([
    ['Hi {{customer.name}}, {{ order  number }}.', ['customer.name', 'order number']],
    ['{{Customer.Name}} {{Order ID}}', ['customer.name', 'Order ID']],
    ['{{}} {{ }} {x} {{a} }} {{a\nb}} }}{{', []],
    ['{{{x}}}', ['x']],
    ['{{x}}{{x}}', ['x', 'x']],
    ['', []],
  ])('%j has %j', (body, names) => {
    expect(parseSlots(body).map((slot) => slot.name)).toEqual(names);
  });

  it('gives offsets of what stands in the body', () => {
    const body = 'Hi {{ brand }}!';
    expect(parseSlots(body).map(({ start, end }) => body.slice(start, end))).toEqual(['{{ brand }}']);
  });
});

describe('a broken slot', () => {
  it.each([
    ['{{name}', true],
    ['name}}', true],
    ['{{ }}', true],
    ['{{}}', true],
    ['{{a\nb}}', true],
    [`{{${'x'.repeat(81)}}}`, true],
    ['{{a {{b}}', true],
    ['Hi {{customer.name}}, {{ order  number }}.', false],
    [`{{${'x'.repeat(80)}}}`, false],
    ['{name} } {', false],
    ['', false],
  ])('in %j: %j', (text, expected) => {
    expect(hasBrokenSlot(text)).toBe(expected);
  });
});

describe('fill', () => {
  it('fills what is known and says where, and what is still missing', () => {
    const values = { 'customer.name': 'Mara', brand: 'Harbor & Finch' };
    const result = fillSlots('Hi {{customer.name}}, {{ order }} {{brand}} {{order}}', values);
    expect(result.text).toBe('Hi Mara, {{ order }} Harbor & Finch {{order}}');
    expect(result.unfilled).toEqual(['order']);
    expect(result.filled.map(({ start, end, slot }) => [slot, result.text.slice(start, end)])).toEqual([
      ['customer.name', 'Mara'],
      ['brand', 'Harbor & Finch'],
    ]);
  });

  it.each([
    ['an empty value', '{{x}}', { x: ' ' }, '{{x}}', ['x']],
    ['a value that looks like a slot', '{{x}} {{y}}', { x: '{{y}}', y: '1' }, '{{y}} 1', []],
    ['a value with replacement signs', '{{x}}', { x: '$& $1' }, '$& $1', []],
    [
      'names every object has',
      '{{constructor}} {{__proto__}}',
      {},
      '{{constructor}} {{__proto__}}',
      ['constructor', '__proto__'],
    ],
  ])('%s', (_what, body, values, text, unfilled) => {
    expect(fillSlots(body, values)).toMatchObject({ text, unfilled });
  });

  it('keeps everything else as it is', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        fc.pre(!/[{}]/u.test(before + after));
        expect(fillSlots(`${before}{{a}}${after}`, { a: 'b' }).text).toBe(`${before}b${after}`);
        expect(removeSlots(`${before}{{a}}${after}`)).toBe(before + after);
      }),
    );
  });
});

describe('values', () => {
  const customer: Customer = {
    id: 'c',
    identities: [
      { site: 'x', handle: 'm', name: 'coffee lover', profileUrl: null },
      { site: 'y', handle: 'mara', name: 'Mara Lind', profileUrl: null },
    ],
    tags: [],
    notes: [],
    advocateEvidence: [],
    demo: false,
  };
  const post = (name: string | null, handle: string | null) =>
    madeUpPost({ author: { name, handle, profileUrl: null } });

  it('gives only what is really known', () => {
    const source = {
      post: post('Jo Berg', 'jo_b'),
      customer: null,
      brand: 'Harbor & Finch',
      agentName: 'Sam',
      teamFacts: { 'status page': 'https://status.harborfinch.example', 'agent.name': 'other' },
    };
    expect(slotValues(source)).toEqual({
      'customer.name': 'Jo',
      'customer.handle': 'jo_b',
      brand: 'Harbor & Finch',
      'agent.name': 'Sam',
      'status page': 'https://status.harborfinch.example',
    });
    expect(
      slotValues({ post: post(null, null), customer: null, brand: null, agentName: ' ', teamFacts: {} }),
    ).toEqual({});
  });

  it('takes the name from another identity of the customer', () => {
    const source = { post: post('mm', 'mm'), customer, brand: null, agentName: null, teamFacts: {} };
    expect(slotValues(source)['customer.name']).toBe('Mara');
  });
});
