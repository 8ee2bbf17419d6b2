/** Takes a picture of every screen, narrow and wide, light and dark: `npm run screens [-- NAME]`. For people to look at. */
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../../tests/e2e/harness/ensure-built.ts';
import { launchRapport } from '../../tests/e2e/harness/launch-chromium.ts';
import { startDemo } from '../demo/start-demo.ts';
import { Camera } from './camera.ts';
import { walks } from './walks/index.ts';

const PATIENCE_MS = 10_000;
const SCHEMES = ['light', 'dark'] as const;

const wanted = process.argv[2];
const out = join(PROJECT_ROOT, 'out', 'screens');
await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });
for (const scheme of SCHEMES) {
  for (const [name, walk] of Object.entries(walks)) {
    if (wanted !== undefined && wanted !== name) continue;
    const rapport = await launchRapport({ colorScheme: scheme });
    rapport.context.setDefaultTimeout(PATIENCE_MS);
    const demo = await startDemo();
    const camera = await Camera.start(out, `${name}-${scheme}`);
    try {
      await walk({ rapport, demo, camera });
    } finally {
      await Promise.all([camera.close(), rapport.close(), demo.close()]);
    }
  }
}
console.log(`Pictures: ${out}`);
