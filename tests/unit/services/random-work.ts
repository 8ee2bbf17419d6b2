import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { type ExampleData, ExampleDataSchema } from '../../../lib/domain/example-data';
import { ABOUT_US, NOT_ABOUT_US } from '../../../lib/domain/learned-row';
import type { Post } from '../../../lib/domain/post';
import { addNote } from '../../../lib/services/add-note';
import { addTag } from '../../../lib/services/add-tag';
import { approveResponse } from '../../../lib/services/approve-response';
import { beginEngagement } from '../../../lib/services/begin-engagement';
import { clearDisposition } from '../../../lib/services/clear-disposition';
import { commentOnResponse } from '../../../lib/services/comment-on-response';
import { confirmPosted } from '../../../lib/services/confirm-posted';
import { correctEngagement } from '../../../lib/services/correct-engagement';
import { correctJudgement } from '../../../lib/services/correct-judgement';
import { loadExampleData } from '../../../lib/services/load-example-data';
import { markAdvocate } from '../../../lib/services/mark-advocate';
import { rejectResponse } from '../../../lib/services/reject-response';
import { removeExampleData } from '../../../lib/services/remove-example-data';
import { removeTag } from '../../../lib/services/remove-tag';
import { retireResponse } from '../../../lib/services/retire-response';
import { saveAccount } from '../../../lib/services/save-account';
import { saveDraft } from '../../../lib/services/save-draft';
import { saveResponse } from '../../../lib/services/save-response';
import { saveSetting } from '../../../lib/services/save-setting';
import { setDisposition } from '../../../lib/services/set-disposition';
import { settleInsertion } from '../../../lib/services/settle-insertion';
import { submitResponse } from '../../../lib/services/submit-response';
import { undoJudgement } from '../../../lib/services/undo-judgement';
import { unmarkAdvocate } from '../../../lib/services/unmark-advocate';
import { withdrawEngagement } from '../../../lib/services/withdraw-engagement';
import { madeUpPost } from '../domain/made-up-post';
import type { TestStore } from '../storage/test-store';

const MINUTE_MS = 60_000;

/** One thing that a person does; the numbers choose with whom and what. Refusals are part of life. */
type Step = (store: TestStore, one: number, other: number) => Promise<unknown>;

const steps: Readonly<Record<string, Step>> = {
  note: (store, one, other) => addNote(store, { post: postOf(one), text: `note ${other} \ud83d\ude00` }),
  tag: (store, one, other) => addTag(store, { post: postOf(one), tag: `tag ${other % 3}` }),
  untag: (store, one, other) => removeTag(store, { post: postOf(one), tag: `tag ${other % 3}` }),
  advocate: (store, one) => markAdvocate(store, { post: postOf(one) }),
  unmark: (store, one) => unmarkAdvocate(store, { post: postOf(one) }),
  begin: async (store, one, other) => {
    const responses = await store.db.responses.toArray();
    const response = other % 2 === 0 ? null : (responses[other % Math.max(1, responses.length)] ?? null);
    const given = { reason: null, response, text: `reply ${other}`, account: null };
    await beginEngagement(store, { post: postOf(one), ...given });
  },
  insert: async (store, one, other) => {
    const engagementId = await someEngagement(store, one);
    const result = other % 4 === 0 ? 'failed' : 'inserted';
    await settleInsertion(store, { engagementId, result, textInserted: `reply ${other}` });
  },
  confirm: async (store, one) => confirmPosted(store, { engagementId: await someEngagement(store, one) }),
  correct: async (store, one, other) =>
    correctEngagement(store, {
      engagementId: await someEngagement(store, one),
      field: 'outcome',
      value: other % 2 === 0 ? 'solved' : 'escalated',
    }),
  withdraw: async (store, one) =>
    withdrawEngagement(store, { engagementId: await someEngagement(store, one), reason: null }),
  write: async (store, one, other) => {
    const content = { title: `Title ${one}`, body: `Body ${other}`, topics: [], networks: [], examples: [] };
    const id = other % 3 === 0 ? await someResponse(store, one) : null;
    await saveResponse(store, { id, ...content, department: null, language: 'en' });
  },
  approve: async (store, one) => {
    const id = await someResponse(store, one);
    const expiresAt = store.environment.now() + 10_000 * MINUTE_MS;
    if (id) await approveResponse(store, { id, name: 'Dana Ruiz', role: 'Legal', expiresAt });
  },
  submit: async (store, one) => {
    const id = (await someResponse(store, one)) ?? '';
    await submitResponse(store, { id, version: 1, name: 'Ana Reis', note: `note ${one % 2}` });
  },
  reject: async (store, one) => {
    const id = (await someResponse(store, one)) ?? '';
    await rejectResponse(store, { id, version: 1, name: 'Dana Ruiz', role: 'Legal', reason: 'Shorter' });
  },
  remark: async (store, one) => {
    const id = (await someResponse(store, one)) ?? '';
    await commentOnResponse(store, { id, version: 1, name: 'Dana Ruiz', text: `remark ${one}` });
  },
  rule: (store, one) => {
    const rule = { departments: [], topics: [], jurisdictions: [], roles: ['Legal', 'Medical'] };
    return saveSetting(store, { key: 'approvalRules', value: one % 2 === 0 ? [] : [rule] });
  },
  retire: async (store, one) => retireResponse(store, { id: (await someResponse(store, one)) ?? '' }),
  judge: (store, one, other) =>
    correctJudgement(store, {
      subjectId: 'brand-1',
      what: other % 2 === 0 ? 'about' : 'intent',
      was: null,
      value: other % 4 === 0 ? NOT_ABOUT_US : ABOUT_US,
      features: [one, other + 10],
      featuresVersion: 1,
      postKey: postOf(one).key,
    }),
  misjudge: async (store, one) => {
    const ids = await store.db.learned.toCollection().primaryKeys();
    await undoJudgement(store, { id: ids[one % Math.max(1, ids.length)] ?? '' });
  },
  putOff: (store, one) => setDisposition(store, { postKey: postOf(one).key, kind: 'later' }),
  takeUp: (store, one) => clearDisposition(store, { postKey: postOf(one).key }),
  name: (store, one) => saveSetting(store, { key: 'agentName', value: `Agent ${one % 3}` }),
  account: (store, one, other) =>
    saveAccount(store, { site: `site${one % 2}`, handle: `handle${other % 3}` }),
  draft: (store, one, other) =>
    saveDraft(store, {
      postKey: postOf(one).key,
      responseId: null,
      responseVersion: null,
      text: `draft ${other}`,
      slots: {},
    }),
  wait: async (store, one) => store.pass(one * MINUTE_MS),
  clockBack: async (store, one) => store.pass(-one * MINUTE_MS),
};

const exampleSteps: typeof steps = {
  loadExample: (store) => loadExampleData(store, smallExample),
  removeExample: (store) => removeExampleData(store),
};

/** A person's work in random order. `withExamples`: example data comes and goes in between. */
export function randomWork({ withExamples }: { readonly withExamples: boolean }) {
  const names = Object.keys(withExamples ? { ...steps, ...exampleSteps } : steps);
  const step = fc.tuple(fc.constantFrom(...names), fc.nat(7), fc.nat(7));
  return fc.array(step, { maxLength: 40, size: 'max' });
}

/** Does it, one after the other. */
export async function work(
  store: TestStore,
  todo: readonly (readonly [name: string, one: number, other: number])[],
): Promise<void> {
  for (const [name, one, other] of todo) {
    await { ...steps, ...exampleSteps }[name]?.(store, one, other);
    store.pass(1);
  }
}

/** Among the authors is one whom the example data knows. */
function postOf(number: number): Post {
  const isExample = number === 7;
  const handle = isExample ? 'mara_lk' : `person${number % 3}`;
  const site = isExample ? 'feed.localhost' : 'feed';
  return madeUpPost({ key: `${site}:${number}`, site, author: { name: null, handle, profileUrl: null } });
}

async function someEngagement({ db }: TestStore, one: number): Promise<string> {
  const ids = await db.engagements.orderBy('intendedAt').primaryKeys();
  return ids[one % Math.max(1, ids.length)] ?? '';
}

async function someResponse({ db }: TestStore, one: number): Promise<string | null> {
  const ids = await db.responses.toCollection().primaryKeys();
  return ids[one % Math.max(1, ids.length)] ?? null;
}

export const smallExample: ExampleData = reduced(
  ExampleDataSchema.parse(JSON.parse(readFileSync('public/example-data.json', 'utf8'))),
);

/** Two people and what was written to them: enough, and quick. */
function reduced(data: ExampleData): ExampleData {
  const customers = data.customers.filter(({ identities }) =>
    identities.some(({ handle }) => handle === 'mara_lk' || handle === 'yusuf_kahve'),
  );
  const refs = new Set(customers.map(({ ref }) => ref));
  const engagements = data.engagements.filter(({ customer }) => refs.has(customer));
  const used = new Set(engagements.map(({ response }) => response));
  const responses = data.responses.filter(({ ref }) => used.has(ref));
  const known = new Set(responses.map(({ ref }) => ref));
  return {
    ...data,
    customers,
    responses,
    engagements: engagements.map((example) => ({
      ...example,
      suggested: example.suggested?.filter((ref) => known.has(ref)),
    })),
  };
}
