import type { Rapport } from '../../tests/e2e/harness/launch-chromium.ts';
import type { Demo } from '../demo/start-demo.ts';
import type { Camera } from './camera.ts';

/** Where a walk takes place. */
export interface Place {
  readonly rapport: Rapport;
  readonly demo: Demo;
  readonly camera: Camera;
}

/** A way through the product that leads past some of its screens; one file of `walks/`. */
export type Walk = (place: Place) => Promise<void>;
