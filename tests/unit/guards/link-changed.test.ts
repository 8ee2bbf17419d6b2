import { describe, expect, it } from 'vitest';
import { driftNames } from './drift-names';

describe('link-changed', () => {
  it.each([
    ['See harborfinch.example/help.', 'See harborfinch.example/faq.', true],
    ['Write to desk@harborfinch.example.', 'Write to care@harborfinch.example.', true],
    ['Follow @harborfinch.', 'Follow @harborandfinch.', true],
    ['See the page.', 'See the page harborfinch.example.', true],
    ['See https://harborfinch.example/.', 'See harborfinch.example.', false],
    ['See {{page}}.', 'See https://harborfinch.example.', false],
    ['See the desk.', 'See the desk.Thanks.', false],
  ])('of %j as %j: %s', (body, text, speaks) => {
    expect(driftNames(body, text).includes('link-changed')).toBe(speaks);
  });
});
