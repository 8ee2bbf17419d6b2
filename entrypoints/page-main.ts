import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerAsks } from '../lib/page/models/answer-asks';

/** Main-world helper of one insertion; injected by the panel right before it asks for the insertion. */
export default defineUnlistedScript(() => answerAsks(window));
