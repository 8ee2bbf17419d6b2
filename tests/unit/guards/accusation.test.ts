import { describe, expect, it } from 'vitest';
import { spokenBy } from './spoken';

describe('accusation', () => {
  it.each([
    'You are lying about the delivery.',
    'The courier stole your parcel.',
    'You broke the hopper yourself.',
    'That was the courier’s fault.',
    'It is your own fault.',
    'You only wrote this to get a refund.',
    'If you had bothered to read the manual, it would work.',
    'You must be stupid to pour milk in there.',
    'The installer has been pocketing our deposits.',
    'You poured bleach in the tank.',
    'Spare us the act.',
    'You said it came like that, but you dropped it.',
    'Sie haben gelogen.',
    'Vous avez menti.',
    'Usted es un mentiroso.',
    'Você mentiu.',
    'お客様は嘘をついています。',
  ])('speaks of %j', (text) => {
    expect(spokenBy('accusation', text)).not.toBeNull();
  });

  it.each([
    'Our records show a delivery at ten.',
    'You write that our driver stole the parcel; we are looking into it.',
    'It is not your fault at all.',
    'We are to blame, and we are sorry.',
    'If you dropped it, we can still repair it.',
    'The insurance covers theft, and a stupid hinge too.',
    'Your note "you are liars" has reached us.',
    'Das ist nicht Ihre Schuld.',
    'You can swap the filter yourself.',
    'Sorry that you were scammed by a false shop.',
  ])('keeps quiet about %j', (text) => {
    expect(spokenBy('accusation', text)).toBeNull();
  });
});
