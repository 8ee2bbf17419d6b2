import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DepartmentSchema } from '../../../lib/domain/department';
import { INTENTS, type Intent } from '../../../lib/domain/triage';
import { routePost, routes } from '../../../lib/routing';
import { madeUpPost } from '../domain/made-up-post';
import { madeUpTriage } from '../recognition/made-up-triage';

const context = (intents: readonly Intent[], text = 'hello', counts: { views?: number } | null = null) => ({
  post: madeUpPost({ text }),
  counts,
  ...madeUpTriage(intents),
});

describe('the folder of routes', () => {
  it('has one file for each department, named after it', () => {
    const files = globSync('lib/routing/[!_]*.ts').map((path) => basename(path, '.ts'));
    const departments = routes.map(({ department }) => department);
    expect(files.filter((name) => name !== 'index').toSorted()).toEqual(departments.toSorted());
    expect(departments.toSorted()).toEqual([...DepartmentSchema.options].toSorted());
  });

  it.each(routes)('$department says what it does, and gives a short reason or none', ({ doc, match }) => {
    expect(doc).toMatch(/^[A-Z].{20,140}\.$/u);
    for (const intent of INTENTS) {
      const reason = match(context([intent]));
      if (reason !== null) expect(reason).toMatch(/^.{5,80}$/u);
      expect(match(context([intent]))).toBe(reason);
    }
  });

  it.each(routes)('$department stays quick with a long hostile text', ({ match }) => {
    expect(() => match(context(['other'], 'your the '.repeat(20_000)))).not.toThrow();
  });
});

describe('who should answer', () => {
  it.each<[readonly Intent[], string | null, string]>([
    [['complaint'], 'service', 'complaint: says “it”'],
    [['complaint', 'legal-or-safety-risk'], 'legal', 'legal or safety risk: says “it”'],
    [['complaint', 'adverse-event', 'press'], 'legal', 'unwanted effect: says “it”'],
    [['cancel-risk', 'complaint'], 'service', 'may leave: says “it”'],
    [['question', 'purchase-intent'], 'sales', 'wants to buy: says “it”'],
    [['product-idea'], 'product', 'product idea: says “it”'],
    [['complaint', 'bug-report'], 'product', 'bug report: says “it”'],
    [['press', 'question'], 'marketing', 'press: says “it”'],
    [['praise'], 'marketing', 'praise: says “it”'],
    [['question', 'praise'], 'service', 'question: says “it”'],
    [['peer-help'], 'marketing', 'helps another: says “it”'],
    [['job-seeker', 'question'], 'hr', 'job seeker: says “it”'],
    [['vendor'], 'procurement', 'vendor: says “it”'],
    [['other'], 'service', 'nothing for another department in it'],
    [['spam'], null, ''],
  ])('%j: %s', (intents, department, reason) => {
    const expected = department === null ? null : { value: department, reason };
    expect(routePost(context(intents))).toEqual(expected);
  });

  it('is the leaders where they are spoken to, or very many people see the anger', () => {
    const spoken = context(['complaint'], 'Does your CEO know of this?');
    expect(routePost(spoken)).toEqual({ value: 'executive', reason: 'says “your CEO”' });
    const seen = context(['complaint'], 'Never again', { views: 250_000 });
    const angry = { ...seen, sentiment: { value: 'negative', reason: '' } } as const;
    expect(routePost(angry)?.reason).toBe('negative, and 250,000 people see it');
    expect(routePost(seen)?.value).toBe('service');
  });

  it('is whom the team’s corrections of similar posts name', () => {
    const learned = { value: 'hr', reason: 'like a post that you sent there' } as const;
    expect(routePost({ ...context(['complaint']), department: learned })).toBe(learned);
  });
});
