import { expect, it } from 'vitest';
import { checkedReply } from '../domain/checked-reply';
import { findGuard } from './find-guard';

const guard = findGuard('adverse-event');

function check(post: string, text = 'Thanks for letting us know.') {
  return guard.check(
    checkedReply(text, { post: { text: post, language: null, kind: 'post', authorName: null } }),
  );
}

it.each([
  ['My face swelled up after the night cream.', 'swelled'],
  ['I got hives from your gummies', 'hives'],
  ['Threw up all night after your chicken wrap.', 'Threw up'],
  ['The heating pad burned my back.', 'burned my back'],
  ['Your pills made me dizzy', 'dizzy'],
  ['My son had an allergic reaction to the biscuit.', 'allergic reaction'],
  ['Nach der Salbe hatte ich einen Ausschlag.', 'Ausschlag'],
  ['Después de la crema me salió un sarpullido.', 'sarpullido'],
  ['クリームを使ったら顔が赤く腫れました', '腫れ'],
])('names it in %j', (post, words) => {
  const finding = check(post);
  expect(finding?.level).toBe('confirm');
  expect(finding?.sentence).toContain(words);
});

it.each([
  'The cream smells lovely and sinks in well.',
  'Can the pills cause a rash? I have not opened them yet.',
  'I am worried about side effects of the syrup.',
  'Dizzy with joy about my new mug!',
  'The bill gave me a headache.',
  'The pump broke after two days.',
  'Does the tea help against nausea?',
])('keeps quiet about %j', (post) => {
  expect(check(post)).toBeNull();
});

it('reads the reply where there is no post', () => {
  const text = 'Sorry that the serum gave you a rash. Our safety team will call you.';
  const finding = guard.check(checkedReply(text));
  expect(finding?.spans?.map(({ start, end }) => text.slice(start, end)).join()).toContain('rash');
  expect(guard.check(checkedReply('If you get a rash, stop using it and see a doctor.'))).toBeNull();
});
