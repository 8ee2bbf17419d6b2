import * as z from 'zod/mini';
import { DepartmentSchema } from './department';
import { foldText } from './fold-text';
import type { Approval, Response } from './response';
import { fitsJurisdiction } from './response-scope';

const role = z.string().check(z.minLength(1), z.maxLength(200));

/** Which responses need whose approval. An empty list of what it is about means any. */
export const ApprovalRuleSchema = z.object({
  departments: z.array(DepartmentSchema),
  topics: z.array(z.string().check(z.minLength(1), z.maxLength(200))),
  /** ISO 3166-1 codes of two letters, or `EU`. */
  jurisdictions: z.array(z.string().check(z.regex(/^[A-Z]{2}$/u))),
  /** Each of them has to approve. */
  roles: z.array(role).check(z.minLength(1)),
});
export type ApprovalRule = z.infer<typeof ApprovalRuleSchema>;

type Governed = Pick<Response, 'department' | 'topics' | 'jurisdictions'>;

/** @returns whether the rule is about that response. One that holds everywhere is under the rules of every country. */
export function fitsRule(rule: ApprovalRule, response: Governed): boolean {
  const { departments, topics, jurisdictions } = rule;
  const topicsHere = new Set(response.topics.map(foldText));
  return (
    (departments.length === 0 ||
      (response.department !== null && departments.includes(response.department))) &&
    (topics.length === 0 || topics.some((topic) => topicsHere.has(foldText(topic)))) &&
    (jurisdictions.length === 0 || isUnderOneOf(jurisdictions, response))
  );
}

/** A rule for the EU is about Germany, and what holds in the EU is under a rule for Germany. */
function isUnderOneOf(ruled: string[], response: Governed): boolean {
  return (
    ruled.some((country) => fitsJurisdiction(response, country)) ||
    response.jurisdictions.some((country) => fitsJurisdiction({ jurisdictions: ruled }, country))
  );
}

/**
 * @returns the roles that have to approve it, each once: of all rules that fit, else the usual ones. Empty: any one
 * person.
 */
export function neededRoles(
  response: Governed,
  rules: readonly ApprovalRule[],
  usual: readonly string[],
): readonly string[] {
  const fitting = rules.filter((rule) => fitsRule(rule, response));
  const roles = fitting.length === 0 ? usual : fitting.flatMap((rule) => rule.roles);
  return [...new Map(roles.map((each) => [foldText(each).trim(), each.trim()])).values()];
}

/** @returns those of the needed roles in which nobody has approved yet; one approval is that of one role. */
export function missingRoles(
  needed: readonly string[],
  approvals: readonly Pick<Approval, 'role'>[],
): readonly string[] {
  const missing = [...needed];
  for (const { role: given } of approvals) {
    const named = missing.findIndex((each) => foldText(each) === foldText(given));
    const index = named >= 0 ? named : missing.findIndex((each) => coversRole(given, each));
    if (index >= 0) missing.splice(index, 1);
  }
  return missing;
}

/** @returns whether somebody in that role may speak for the needed one: it names all its words ("Legal counsel" for "Legal"). */
export function coversRole(given: string, needed: string): boolean {
  const words = new Set(wordsOf(given));
  return wordsOf(needed).every((word) => words.has(word));
}

function wordsOf(text: string): string[] {
  return foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}
