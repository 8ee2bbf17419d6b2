import { describe, expect, it } from 'vitest';
import { createRecogniser } from '../../../lib/recognition/create-recogniser';
import { madeUpPost } from '../domain/made-up-post';
import { subject } from './subject';

const recognise = createRecogniser([
  subject({
    names: ['Harbor & Finch', 'Broken Arrow', 'Fire and Smoke', 'Best Brew'],
    handles: ['harborfinch', 'urgent_cup'],
  }),
]);

function judge(text: string, rating: number | null = null) {
  const mention = recognise(madeUpPost({ text, rating }), 0);
  if (mention === null) return null;
  const { intents, urgency } = mention;
  return { intent: intents[0].value, urgency: urgency.value, reason: urgency.reason };
}

describe('intent and urgency', () => {
  it.each([
    ['@harborfinch my grinder stopped working', 'complaint', 'medium', 'says “stopped working”'],
    ['@harborfinch it doesnt work', 'complaint', 'medium', 'says “doesnt work”'],
    ['@harborfinch it DOESN’T WORK', 'complaint', 'medium', 'says “DOESN’T WORK”'],
    ['@harborfinch why did it break? It is broken', 'complaint', 'medium', 'says “broken”'],
    ['@harborfinch I am not happy', 'complaint', 'medium', 'says “not happy”'],
    ['@harborfinch I don’t really recommend it', 'complaint', 'medium', 'says “don’t really recommend”'],
    ['@harborfinch smoke came out of the grinder', 'complaint', 'high', 'says “smoke”'],
    ['@harborfinch you will hear from my lawyer', 'complaint', 'high', 'says “lawyer”'],
    ['@harborfinch call me ASAP', 'other', 'high', 'says “ASAP”'],
    ['@harborfinch how do I descale it', 'question', 'medium', 'asks something'],
    ['@harborfinch ships to Norway？', 'question', 'medium', 'asks something'],
    ['@harborfinch love it! Does it come in red?', 'question', 'medium', 'asks something'],
    ['@harborfinch see https://news.example/?a=1', 'other', 'normal', 'nothing urgent in it'],
    ['@harborfinch I love this mug', 'praise', 'normal', 'nothing urgent in it'],
    ['@harborfinch thanks, you answered immediately', 'praise', 'normal', 'nothing urgent in it'],
    ['@harborfinch I can’t recommend this enough', 'praise', 'normal', 'nothing urgent in it'],
    ['@harborfinch no problem at all', 'other', 'normal', 'nothing urgent in it'],
    ['@harborfinch it never fails', 'other', 'normal', 'nothing urgent in it'],
    ['@harborfinch adding insult to injury', 'other', 'normal', 'nothing urgent in it'],
    ['@harborfinch thanks, issue resolved', 'praise', 'normal', 'nothing urgent in it'],
    ['passing by Harbor & Finch', 'other', 'normal', 'nothing urgent in it'],
    // The brand's own words never count.
    ['a cup at Broken Arrow', 'other', 'normal', 'nothing urgent in it'],
    ['off to Fire and Smoke now', 'other', 'normal', 'nothing urgent in it'],
    ['@urgent_cup hello', 'other', 'normal', 'nothing urgent in it'],
    ['this is Best Brew', 'other', 'normal', 'nothing urgent in it'],
  ])('%j: %s, %s', (text, intent, urgency, reason) => {
    expect(judge(text)).toEqual({ intent, urgency, reason });
  });

  it.each([
    [1, 'complaint', 'medium', 'rated 1'],
    [2, 'complaint', 'medium', 'rated 2'],
    [3, 'other', 'normal', 'nothing urgent in it'],
    [5, 'praise', 'normal', 'nothing urgent in it'],
  ])('takes %d stars as %s', (rating, intent, urgency, reason) => {
    expect(judge('Harbor & Finch mug', rating)).toEqual({ intent, urgency, reason });
  });
});
