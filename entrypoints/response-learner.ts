import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerLessons, buffersIn } from '../lib/services/answer-lessons';

/**
 * The worker that learns which response answers a post. A script of its own rather than a part of the panel: so it has
 * the extension's own address also while it is developed, which workers must have.
 */
export default defineUnlistedScript(() => {
  self.addEventListener('message', ({ data }) => {
    const answer = answerLessons(data);
    self.postMessage(answer, { transfer: buffersIn(answer) });
  });
});
