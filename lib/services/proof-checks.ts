import { canonicalJson } from '../domain/canonical-json';
import type { UsedResponse } from '../domain/engagement';
import { isUsable, type Response, ResponseContentSchema } from '../domain/response';
import { fitsNetwork } from '../domain/response-scope';
import { messages } from '../messages';
import { nameDifferences } from './name-differences';
import type { PackEvidence } from './pack-evidence';
import type { Evidence } from './prove-reply';

/** unknown: it can be told neither way. */
export type ProofOutcome = 'ok' | 'not-ok' | 'unknown';

const PROOF_CHECKS = ['chain', 'record', 'approval', 'signature', 'pack', 'force', 'text', 'posted'] as const;
type ProofCheckId = (typeof PROOF_CHECKS)[number];

export interface ProofCheck {
  readonly id: ProofCheckId;
  readonly outcome: ProofOutcome;
  /** What was found, for the person. */
  readonly sentence: string;
}

const words = messages.desk.proof.checks;

/** Judges what was read. Pure. Checks that make no sense for this reply are left out. */
export function proofChecks(evidence: Evidence): readonly ProofCheck[] {
  const { response } = evidence.replayed ?? evidence.row;
  const checks = [checkChain(evidence), checkRecord(evidence)];
  if (response === null) checks.push(check('approval', 'unknown', words.approval.byHand));
  else if (evidence.pack === null) checks.push(checkApproval(evidence, response));
  else checks.push(checkSignature(evidence.pack), checkPack(evidence, evidence.pack, response));
  if (evidence.approved) {
    checks.push(checkForce(evidence, evidence.approved), checkText(evidence, evidence.approved));
  }
  return [...checks, checkPosted(evidence)];
}

function check(id: ProofCheckId, outcome: ProofOutcome, sentence: string): ProofCheck {
  return { id, outcome, sentence };
}

function checkChain({ ledger, operations }: Evidence): ProofCheck {
  const { broken } = ledger;
  if (broken) return check('chain', 'not-ok', words.chain.broken(broken.n, broken.dev));
  if (operations.length === 0) return check('chain', 'not-ok', words.chain.none);
  const numbers = operations.map(({ n }) => n);
  return check('chain', 'ok', words.chain.intact(ledger.operations, numbers));
}

function checkRecord({ row, replayed, operations }: Evidence): ProofCheck {
  if (operations.some(({ salt }) => salt === null)) return check('record', 'unknown', words.record.erased);
  if (replayed === null) return check('record', 'not-ok', words.record.unreadable);
  return canonicalJson(row) === canonicalJson(replayed)
    ? check('record', 'ok', words.record.same)
    : check('record', 'not-ok', words.record.differs);
}

function checkApproval({ approved, approvalOperations }: Evidence, response: UsedResponse): ProofCheck {
  const { version } = response;
  if (approvalOperations.some(({ salt }) => salt === null))
    return check('approval', 'unknown', words.approval.erased);
  if (approvalOperations.length === 0) return check('approval', 'unknown', words.approval.notKept);
  if (approved === null || approved.status !== 'approved' || !isApprovedBy(approved, response))
    return check('approval', 'not-ok', words.approval.missing(version));
  const numbers = approvalOperations
    .filter(({ kind, responseVersion }) => kind === 'response.approved' && responseVersion === version)
    .map(({ n }) => n);
  return check('approval', 'ok', words.approval.stands(version, numbers));
}

function checkSignature({ state, key, content }: PackEvidence): ProofCheck {
  switch (state) {
    case 'verified':
      return check('signature', 'ok', words.signature.verified(key?.name ?? '', content?.version ?? 0));
    case 'foreign':
      return check('signature', 'unknown', words.signature.foreign);
    case 'changed':
      return check('signature', 'not-ok', words.signature.changed);
    case 'missing':
      return check('signature', 'unknown', words.signature.missing);
  }
}

function checkPack({ approved }: Evidence, { content }: PackEvidence, response: UsedResponse): ProofCheck {
  if (content === null || approved === null) return check('pack', 'unknown', words.pack.unreadable);
  const { id, version } = response;
  const inPack = content.responses.find((each) => each.id === id && each.version === version);
  if (!inPack) return check('pack', 'not-ok', words.pack.missing(version));
  return contentOf(inPack) === contentOf(approved) && isApprovedBy(inPack, response)
    ? check('pack', 'ok', words.pack.same(version))
    : check('pack', 'not-ok', words.pack.differs(version));
}

function contentOf(response: Response): string {
  return canonicalJson(ResponseContentSchema.parse(response));
}

/** Whether those who approved it are those whom the reply names. An earlier entry names the last one only. */
function isApprovedBy({ approvals }: Response, { approver, approvers }: UsedResponse): boolean {
  if (approvers.length === 0) return approvals.at(-1)?.name === approver;
  const given = approvals.map(({ name, role, at }) => ({ name, role, at }));
  return canonicalJson(given) === canonicalJson(approvers);
}

function checkForce({ row, replayed }: Evidence, approved: Response): ProofCheck {
  const { intendedAt, post } = replayed ?? row;
  if (!isUsable(approved, intendedAt)) return check('force', 'not-ok', words.force.notInForce);
  return fitsNetwork(approved, post.site)
    ? check('force', 'ok', words.force.inForce)
    : check('force', 'not-ok', words.force.otherNetwork);
}

function checkText({ row, replayed }: Evidence, approved: Response): ProofCheck {
  const { textPosted, textInserted } = replayed ?? row;
  const text = textPosted ?? textInserted;
  if (text === null) return check('text', 'unknown', words.text.none);
  const differs = nameDifferences(text, approved).length > 0;
  return differs ? check('text', 'not-ok', words.text.differs) : check('text', 'ok', words.text.same);
}

function checkPosted({ row, replayed }: Evidence): ProofCheck {
  const { state, postedHow } = replayed ?? row;
  if (state === 'withdrawn') return check('posted', 'not-ok', words.posted.withdrawn);
  if (state === 'failed') return check('posted', 'not-ok', words.posted.failed);
  if (postedHow === null) return check('posted', 'unknown', words.posted.notYet);
  return postedHow === 'seen'
    ? check('posted', 'ok', words.posted.seen)
    : check('posted', 'unknown', words.posted.confirmed);
}
