import type { Stage } from './stage.ts';
import type { Step } from './step.ts';

export interface Account {
  readonly title: string;
  /** What was seen, or why it failed. */
  readonly seen: string;
  readonly ms: number;
  readonly ok: boolean;
}

/** Runs the steps in order and stops at the first that did not happen. */
export async function runSteps(steps: readonly Step[], stage: Stage): Promise<Account[]> {
  const accounts: Account[] = [];
  for (const step of steps) {
    const account = await runStep(step, stage);
    accounts.push(account);
    console.log(`${account.ok ? 'ok  ' : 'FAIL'} ${step.title}: ${account.seen} (${account.ms} ms)`);
    if (!account.ok) {
      await takeEvidence(stage);
      break;
    }
  }
  return accounts;
}

/** How things stood when the tour ended; there may be no page or panel yet. */
async function takeEvidence(stage: Stage): Promise<void> {
  try {
    await stage.pictures.takeBeside('failed', stage.page, stage.panel);
  } catch (error) {
    console.log('There is no picture of it:', error instanceof Error ? error.message : error);
  }
}

async function runStep(step: Step, stage: Stage): Promise<Account> {
  const started = performance.now();
  const end = (seen: string, ok: boolean) => ({
    title: step.title,
    seen,
    ms: Math.round(performance.now() - started),
    ok,
  });
  try {
    return end(await step.run(stage), true);
  } catch (error) {
    return end(error instanceof Error ? error.message : String(error), false);
  }
}
