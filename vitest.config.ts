import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { PATIENCE_MS } from './tests/helpers/patience.ts';

/** A machine may be busy, and some tests make keys or thousands of rows: a time decides no test. */
const UNIT = {
  setupFiles: ['tests/helpers/browser-database.ts', 'tests/helpers/patient-screen.ts'],
  testTimeout: 30_000,
  hookTimeout: 30_000,
  // Left alone, Vitest keeps one core for itself, which leaves one of two.
  maxWorkers: 2,
};
const PURE_FOLDERS =
  'domain,exports,guards,learning,library,presets,ranking,recognition,routing,services,storage';
/**
 * Pure functions, and stores of their own: nothing of a file outlives it, so that files share what they load. All but
 * one that stands in for the browser itself.
 */
const PURE = [`tests/unit/{${PURE_FOLDERS}}/**/!(attach-page).test.ts`];

/** `unit` and `unit-pure` run in Node or happy-dom; `browser` and `firefox` drive the built extension in a real Chromium and Firefox. */
export default defineConfig({
  plugins: [preact({ devToolsEnabled: false })],
  test: {
    projects: [
      {
        extends: true,
        test: {
          ...UNIT,
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/*.test.ts'],
          exclude: PURE,
          environment: 'node',
        },
      },
      {
        extends: true,
        test: {
          ...UNIT,
          name: 'unit-pure',
          include: PURE,
          environment: 'node',
          pool: 'threads',
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/harness/build-once.ts'],
          environment: 'node',
          // A browser waits more than it works: three at a time took 349 s on two cores where two took 406.
          maxWorkers: 3,
          expect: { poll: { timeout: PATIENCE_MS } },
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'firefox',
          include: ['tests/firefox/**/*.test.ts'],
          environment: 'node',
          fileParallelism: false,
          expect: { poll: { timeout: PATIENCE_MS } },
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
