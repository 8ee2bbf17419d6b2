import { expect, it } from 'vitest';
import { replyTone } from '../../../lib/domain/reply-tone';

it.each([
  ['We are sorry that it stopped.', 'negative'],
  ['Das tut uns leid, wir schauen nach.', 'negative'],
  ['Nous sommes désolés.', 'negative'],
  ['So glad you like the lever!', 'positive'],
  ['You made our day.', 'positive'],
  ['Das freut uns sehr.', 'positive'],
  ['Sorry for the wait, and happy to hear that it works now.', null],
  ['We open at nine.', null],
  ['The sorrysack is sold out.', null],
])('%s: %s', (body, tone) => {
  expect(replyTone(body)).toBe(tone);
});
