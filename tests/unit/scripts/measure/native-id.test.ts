import { expect, it } from 'vitest';
import { nativeId } from '../../../../scripts/measure/native-id.ts';

it.each([
  ['https://x.com/ada/status/123', 'https://twitter.com/i/status/123?s=20'],
  ['https://news.ycombinator.com/item?id=7', 'item?id=7'],
  ['https://qa.example/q/55', 'https://qa.example/questions/55/how-to-grind'],
  ['https://talk.example/t/burrs/9', 'https://talk.example/t/other-title/9/1'],
  ['https://talk.example/threads/a.1/post-77', 'https://talk.example/threads/a.1/#post-77'],
  ['https://talk.example/viewtopic.php?p=77&sid=abc', 'https://talk.example/viewtopic.php?t=9#p77'],
  ['https://talk.example/topic/9/#findComment-77', 'https://talk.example/topic/9/?comment=77'],
  ['https://a.example:8080/one?b=&c=1', 'https://a.example:8080/one/?c=1'],
  ['https://www.a.example/p?sid=1&b=2', 'https://a.example/p/?b=2&utm_source=x'],
])('%s and %s are one post', (a, b) => {
  expect(nativeId(a)).toBe(nativeId(b));
});

it.each([
  ['https://x.com/ada/status/123', 'https://x.com/ada/status/124'],
  ['https://talk.example/t/burrs/9/2', 'https://talk.example/t/burrs/9/3'],
  ['https://a.example/one', 'https://a.example/two'],
])('%s and %s are two', (a, b) => {
  expect(nativeId(a)).not.toBe(nativeId(b));
});

it.each([null, undefined, ''])('%s is none', (address) => {
  expect(nativeId(address)).toBeNull();
});
