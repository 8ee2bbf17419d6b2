/** `findBy` and `waitFor` of a screen wait as long as all tests do. */
import { expect } from 'vitest';
import { PATIENCE_MS } from './patience';

// Only there: elsewhere nothing is rendered, and loading it would cost each file its time.
if (expect.getState().testPath?.endsWith('.tsx')) {
  const { configure } = await import('@testing-library/preact');
  configure({ asyncUtilTimeout: PATIENCE_MS });
}
