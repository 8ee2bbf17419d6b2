import type { Engagement, UsedResponse } from '../domain/engagement';
import type {
  ExampleCorrection,
  ExampleCustomer,
  ExampleData,
  ExampleEngagement,
  ExampleResponse,
} from '../domain/example-data';
import type { OperationDraft } from '../domain/operation';
import { ResponseSchema } from '../domain/response';
import { responseOperations } from './import-responses';

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
/** From choosing to inserting, and from there to posting, as it usually goes. */
const INSERTING_MS = 12_000;
const POSTING_MS = 40_000;

/** Rows that refer to each other by the example's own names. */
interface Loading {
  readonly nowMs: number;
  readonly newId: () => string;
  /** The account the agents post as, by site. */
  readonly accounts: Readonly<Record<string, string>>;
  readonly customers: Map<string, { readonly id: string; readonly example: ExampleCustomer }>;
  readonly responses: Map<string, UsedResponse>;
}

/** @returns the operations that bring customers, responses and engagements of the example into being. */
export function exampleOperations(
  data: ExampleData,
  nowMs: number,
  newId: () => string,
): readonly OperationDraft[] {
  const loading: Loading = {
    nowMs,
    newId,
    accounts: data.settings.accounts,
    customers: new Map(),
    responses: new Map(),
  };
  return [
    ...data.responses.flatMap((example) => responseDrafts(example, loading)),
    ...data.customers.flatMap((example) => customerDrafts(example, loading)),
    ...data.engagements.map((example, index) => engagementDraft(example, index, loading)),
    ...data.corrections.map((example, index) => correctionDraft(example, index, data, loading)),
  ];
}

function responseDrafts(example: ExampleResponse, { nowMs, newId, responses }: Loading) {
  const { ref, approval, expiresInDays, ...content } = example;
  const { name, role, daysAgo } = approval;
  const response = ResponseSchema.parse({
    ...content,
    id: newId(),
    version: 1,
    status: 'approved',
    approvals: [{ name, role, at: before(nowMs, daysAgo) }],
    expiresAt: before(nowMs, -expiresInDays),
    demo: true,
  });
  const { id, version, title } = response;
  const approvers = response.approvals.map(({ note: _note, ...approver }) => approver);
  responses.set(ref, { id, version, title, approver: name, approvers, packHash: null });
  return responseOperations(response);
}

function customerDrafts(example: ExampleCustomer, { nowMs, newId, customers }: Loading): OperationDraft[] {
  const id = newId();
  customers.set(example.ref, { id, example });
  const draft = (kind: OperationDraft['kind'], payload: unknown) => ({
    kind,
    entityId: id,
    payload,
    demo: true,
  });
  return [
    draft('customer.created', { identities: example.identities }),
    ...example.tags.map((tag) => draft('customer.tag-added', { tag })),
    ...example.notes.map(({ daysAgo, ...note }) =>
      draft('customer.note-added', { ...note, at: before(nowMs, daysAgo) }),
    ),
    ...example.advocate.map(({ daysAgo, ...evidence }) =>
      draft('customer.advocate-marked', { evidence: { ...evidence, at: before(nowMs, daysAgo) } }),
    ),
  ];
}

function correctionDraft(
  { what, was, value, daysAgo }: ExampleCorrection,
  index: number,
  { settings }: ExampleData,
  { nowMs, newId }: Loading,
): OperationDraft {
  const payload = {
    subjectId: settings.subjects[0]?.id ?? '',
    what,
    was,
    value,
    features: [],
    featuresVersion: 0,
    postKey: `example:corrected-${index + 1}`,
    at: before(nowMs, daysAgo),
  };
  return { kind: 'judgement.corrected', entityId: newId(), payload, demo: true };
}

function engagementDraft(example: ExampleEngagement, index: number, loading: Loading): OperationDraft {
  const response = example.response === null ? null : found(loading.responses, example.response);
  const engagement = exampleEngagement(example, index, response, loading);
  return {
    kind: 'engagement.logged',
    entityId: engagement.id,
    payload: { engagement, replyKey: null },
    demo: true,
    ...(response && { responseId: response.id, responseVersion: response.version }),
  };
}

function exampleEngagement(
  example: ExampleEngagement,
  index: number,
  response: UsedResponse | null,
  { nowMs, newId, accounts, customers, responses }: Loading,
): Engagement {
  const { site, excerpt, reason, agent, state, outcome, department, reply } = example;
  const customer = found(customers, example.customer);
  const identity = customer.example.identities.find((known) => known.site === site);
  if (!identity) throw new Error(`${example.customer} has no account on ${site}`);
  const intendedAt = before(nowMs, example.daysAgo);
  const isPosted = state === 'posted';
  const address = `http://${site}/example/${index + 1}`;
  return {
    id: newId(),
    state,
    customerId: customer.id,
    post: {
      key: `${site}:example-${index + 1}`,
      site,
      permalink: address,
      threadKey: null,
      author: { name: identity.name, handle: identity.handle, profileUrl: identity.profileUrl },
      excerpt,
      postedAt: intendedAt - example.answeredAfterMinutes * MINUTE_MS,
      postedAtText: null,
      reason,
    },
    account: accounts[site] ?? null,
    agent,
    response,
    textInserted: response ? reply : null,
    differences: [],
    review: null,
    textPosted: isPosted ? reply : null,
    replyPermalink: isPosted ? `${address}/reply` : null,
    postedHow: isPosted ? 'seen' : null,
    intendedAt,
    insertedAt: response ? intendedAt + INSERTING_MS : null,
    postedAt: isPosted ? intendedAt + POSTING_MS : null,
    outcome,
    department,
    suggested: example.suggested?.map((ref) => found(responses, ref).id) ?? null,
    followUpOn: example.followUpInDays === null ? null : calendarDay(before(nowMs, -example.followUpInDays)),
    closedReason: null,
    demo: true,
  };
}

function before(nowMs: number, days: number): number {
  return Math.round(nowMs - days * DAY_MS);
}

function calendarDay(atMs: number): string {
  return new Date(atMs).toISOString().slice(0, 10);
}

function found<Value>(rows: ReadonlyMap<string, Value>, ref: string): Value {
  const row = rows.get(ref);
  if (row === undefined) throw new Error(`The example data refers to "${ref}", which it does not hold`);
  return row;
}
