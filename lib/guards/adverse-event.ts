import type { TextSpan } from '../domain/guard';
import { messages } from '../messages';
import { harmConcepts } from './_health/harm-concepts';
import { harmWeights } from './_health/harm-weights';
import {
  causePhrases,
  concernLiterals,
  concernPhrases,
  exposurePhrases,
  harmDenials,
  harmLiterals,
  harmPhrases,
  harmWords,
  productPhrases,
} from './_health/harm-words';
import { nearPair, notBeside } from './_reading/near';
import { findPhrases } from './_reading/phrases';
import { phraseOrSum, readerOf, weigh } from './_reading/weigh';
import type { Guard } from './index';

const id = 'adverse-event';

const readHarm = readerOf(harmConcepts);
const LIMITS = { denies: -20, alone: 5 };

const findHarm = findPhrases({ words: harmWords, phrases: harmPhrases, literals: harmLiterals });
const findExposure = findPhrases({
  words: harmWords,
  phrases: exposurePhrases,
  literals: ['使っ', '使用', '飲ん', '飲み', '服用', '食べ', '塗っ', 'つけ', 'あと', '後', 'たら'],
});
const findCause = findPhrases({ phrases: causePhrases });
const findProduct = findPhrases({
  words: harmWords,
  phrases: productPhrases,
  literals: [
    '化粧水',
    'クリーム',
    '薬',
    'サプリ',
    'シャンプー',
    '錠',
    'カプセル',
    '商品',
    '製品',
    'お菓子',
    'ジュース',
    '弁当',
    'ヨーグルト',
    '美容液',
    '日焼け止め',
    'マスク',
    '湿布',
    'ローション',
    '石鹸',
  ],
});
const findDenial = findPhrases({
  words: harmWords,
  phrases: harmDenials,
  literals: ['まだ飲', 'まだ使', '心配', 'ですか', 'でしょうか', '治り', '治っ'],
});
const findConcern = findPhrases({ phrases: concernPhrases, literals: concernLiterals });

export const guard: Guard = {
  id,
  doc: 'Asks that an unwanted effect of something taken or used is handed to product safety: the law sets a time for it.',
  check({ text, post }) {
    const told = post && toldIn(post.text, text);
    if (post && told) return finding(post.text, told);
    const repeated = repeatedIn(text);
    if (repeated === null) return null;
    return { ...finding(text, repeated), spans: [repeated] };
  },
};

function finding(from: string, { start, end }: TextSpan) {
  const sentence = messages.guards.adverseEvent(from.slice(start, end));
  return { guardId: id, level: 'confirm' as const, sentence };
}

/** @returns where a reply that shows concern repeats the effect that somebody has told of. */
function repeatedIn(text: string): TextSpan | null {
  const { signs, has } = readHarm(text);
  const isReported = ['harm+report', 'harm~report'].some(has) && ['harm+product', 'harm+use'].some(has);
  const harm =
    isReported && !has('worry') && !has('ask') && signs().find(({ concept }) => concept === 'harm');
  if (harm) return { start: harm.start, end: harm.end };
  return findConcern(text).length > 0 ? harmIn(text, () => false) : null;
}

/** @returns where the customer tells of an effect; a reply that speaks of harm helps to know it. */
function toldIn(post: string, reply: string): TextSpan | null {
  const named = harmIn(post, () => findConcern(reply).length > 0);
  const found = phraseOrSum(named ? [named] : [], weigh(readHarm(post), harmWeights), LIMITS);
  return found?.[0] ?? null;
}

/** @returns where the effect is named; a reply that speaks of harm makes what is told in passing enough. */
function harmIn(text: string, isConcerned: () => boolean): TextSpan | null {
  const named = findHarm(text);
  if (named.length === 0) return null;
  const harms = notBeside(text, named, findDenial(text));
  const [first] = harms;
  if (first === undefined) return null;
  const near = nearPair(text, harms, findExposure(text), 1);
  const isOfProduct =
    near !== null && (findCause(text).length > 0 || nearPair(text, harms, findProduct(text), 2) !== null);
  const isNamed = near !== null || findProduct(text).length > 0;
  if (!isOfProduct && !(isNamed && isConcerned())) return null;
  const { start, end } = near?.[0] ?? first;
  return { start, end };
}
