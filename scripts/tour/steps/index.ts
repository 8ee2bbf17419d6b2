import type { Step } from '../step.ts';
import { openFeed } from './open-feed.ts';
import { openPanel } from './open-panel.ts';

/** In the order of the work. */
export const steps: readonly Step[] = [openFeed, openPanel];
