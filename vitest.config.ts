import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

/** How long a test in a browser waits for what should come, in ms: longer than a busy machine takes. */
const PATIENCE_MS = 10_000;

/** `unit` runs in Node or happy-dom; `browser` and `firefox` drive the built extension in a real Chromium and Firefox. */
export default defineConfig({
  plugins: [preact({ devToolsEnabled: false })],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/*.test.ts'],
          setupFiles: ['tests/helpers/browser-database.ts', 'tests/helpers/patient-screen.ts'],
          environment: 'node',
          // Some make keys or thousands of rows, and the machine may be busy: a time decides no test.
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/harness/build-once.ts'],
          environment: 'node',
          // A browser waits more than it works: two at a time also where there are two cores.
          maxWorkers: 2,
          expect: { poll: { timeout: PATIENCE_MS } },
          testTimeout: 60_000,
          hookTimeout: 120_000,
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
