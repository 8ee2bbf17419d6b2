import type { StartComposerSession } from './composer-session';
import { latePart } from './late-part';

const { offer, get } = latePart<StartComposerSession>('rapportLateComposer');

/** What writes into reply boxes: it comes when the first post is chosen, pages that are only read need none of it. */
export { get as lateComposer, offer as offerComposer };
