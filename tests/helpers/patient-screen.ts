/** How long `findBy` and `waitFor` of a screen wait, in ms: a busy machine must not decide a test. */
import { expect } from 'vitest';

const PATIENCE_MS = 10_000;

// Only there: elsewhere nothing is rendered, and loading it would cost each file its time.
if (expect.getState().testPath?.endsWith('.tsx')) {
  const { configure } = await import('@testing-library/preact');
  configure({ asyncUtilTimeout: PATIENCE_MS });
}
