import { describe, expect, it } from 'vitest';
import { driftNames } from './drift-names';

const BODY = 'Hi {{customer.name}}, the seeds are here. Capital is at risk. Bye!';

describe('locked-block-changed', () => {
  it.each([
    ['Hi Mara, the seeds are here. Capital is at risk. Bye!', false],
    ['Hi Mara, the seeds are here.\n\nCapital  is at risk. Bye!', false],
    ['Capital is at risk. Hi Mara, the seeds are here. Bye!', false],
    ['Hi Mara, new seeds are here. Capital is at risk. See you!', false],
    ['Hi Mara, the seeds are here. Bye!', true],
    ['Hi Mara, the seeds are here. Capital may be at risk. Bye!', true],
    ['Hi Mara, the seeds are here. Capital is, as you know, at risk. Bye!', true],
    ['Hi Mara, the seeds are here. Hardly any capital is at risk. Bye!', true],
  ])('of %j: %s', (text, speaks) => {
    expect(
      driftNames(BODY, text, { lockedBlocks: ['Capital is at risk.'] }).includes('locked-block-changed'),
    ).toBe(speaks);
  });
});
