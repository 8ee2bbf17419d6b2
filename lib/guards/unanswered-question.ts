import type { AnsweredPost } from '../domain/guard';
import { messages } from '../messages';
import { readsLike } from './_learned/judge-wording';
import { ANSWER_HINTS, PLAIN_ANSWERS, TALK } from './_questions/answer-words';
import { ANSWERS, ASKING, EMPTY_TALK, OWN_ANSWER, RHETORICAL } from './_questions/question-phrases';
import { findPhrases, type PhraseList } from './_reading/phrases';
import { wordsOf } from './_reading/words';
import type { Guard } from './index';

const id = 'unanswered-question';
const asks = speaksOf(ASKING);
const isRhetorical = speaksOf(RHETORICAL);
const isOwnAnswer = speaksOf(OWN_ANSWER);
const isAnswer = speaksOf(ANSWERS);
const isEmptyTalk = speaksOf(EMPTY_TALK);
const isPlainAnswer = speaksOf(PLAIN_ANSWERS);
const countHints = countOf(ANSWER_HINTS);
const countTalk = countOf(TALK);

export const guard: Guard = {
  id,
  doc: 'Says when the post asks something, and the reply neither answers nor asks back.',
  check(reply) {
    const { text, post } = reply;
    if (post === null || text.trim() === '') return null;
    const asked = askedIn(post);
    if (asked === null || !(isUnanswered(text, asked) || readsLike(reply, id))) return null;
    return { guardId: id, level: 'note', sentence: messages.guards.unanswered };
  },
};

function isUnanswered(text: string, asked: Asked): boolean {
  const sentences = sentencesOf(text);
  const enough = sentences.length > 1 ? ENOUGH_AMONG_OTHERS : ENOUGH;
  return !sentences.some((sentence) => weightOf(sentence, asked) >= enough);
}

/** What the questions of a post ask for. */
interface Asked {
  readonly isMeasure: boolean;
  readonly isWhen: boolean;
  /** Stems of their words. */
  readonly stems: ReadonlySet<string>;
}

const kept = new WeakMap<AnsweredPost, Asked | null>();

/** @returns null: it asks nothing. Kept: the post stays the same while a reply to it is written. */
function askedIn(post: AnsweredPost): Asked | null {
  const known = kept.get(post);
  if (known !== undefined) return known;
  const questions = questionsIn(post.text);
  const asked = questions.length === 0 ? null : readAsked(questions);
  kept.set(post, asked);
  return asked;
}

function readAsked(questions: readonly string[]): Asked {
  return {
    isMeasure: questions.some((question) => MEASURE.test(question)),
    isWhen: questions.some((question) => WHEN.test(question)),
    stems: new Set(questions.flatMap((question) => wordsOf(question).map(({ text }) => stemOf(text)))),
  };
}

function speaksOf(list: PhraseList): (sentence: string) => boolean {
  const find = findPhrases(list);
  return (sentence) => find(sentence).length > 0;
}

function countOf(list: PhraseList): (sentence: string) => number {
  const find = findPhrases(list);
  return (sentence) => find(sentence).length;
}

const MOST_SENTENCES = 40;

function sentencesOf(text: string): string[] {
  return text
    .slice(0, 4_000)
    .split(/(?<=[.!?…])\s+|(?<=[。！？])|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence))
    .slice(0, MOST_SENTENCES);
}

/** In words: "Was it worth it? Not at all, no." */
const LONGEST_OWN_ANSWER = 4;

/** @returns the sentences of a post that want an answer. */
function questionsIn(post: string): string[] {
  const sentences = sentencesOf(post);
  return sentences.filter((sentence, at) => {
    const hasMark = /[?？](?:["”'’)!]|\p{Extended_Pictographic}|\ufe0f)*$/u.test(sentence);
    if (!hasMark) return !sentence.endsWith('!') && asks(sentence);
    const next = sentences[at + 1] ?? '';
    return !isRhetorical(sentence) && !(wordsOf(next).length <= LONGEST_OWN_ANSWER && isOwnAnswer(next));
  });
}

/** Asks for a number or a time: any other statement is no answer. */
const MEASURE =
  /\b(?:how (?:much|many|long|old|far|often|big|late|warm|cold|heavy|tall|wide|soon|early)|when|what time|until when|what (?:size|price|temperature|resolution|minute|year|number)|wie (?:viel|lange|oft|spät)|wann|combien|quand|cu[aá]nto|cu[aá]ndo|quanto|quando)\b/iu;
const WHEN = /\b(?:when|since|what year|how (?:long|old)|history)\b/iu;
const YEAR = /\b(?:1[5-9]|20)\d\d\b|\b\p{L}{1,20} (?:generations|decades|centuries)\b/gu;
const NUMBER =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|hundred|thousand|dozen|half|once|twice|zero|daily|weekly|monthly|yearly|eins?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|dreißig|deux|trois|quatre|cinq|dix|dos|tres|cuatro|cinco|nueve|diez|dois|duas)\b/iu;
/** No part of a host's name has more than 63 characters (RFC 1035). */
const LINK = /https?:|www\.|\b[\w-]{1,63}\.(?:example|com|org|net|app|shop|io|de|fr|co)\b|@\w/iu;
const OF_US = new Set(['we', 'our', 'us', 'your', 'i']);

/** "Cumin, and a pinch of clove." */
const SHORT_LIST = /^\p{Lu}\p{L}+(?:,? (?:and|or|und|et|y|e)|,) (?:\p{L}+ ?){1,4}[.]?$/u;
/** Of other languages few words are known: there only courtesies tell that nothing is answered. */
const ENGLISH =
  /\b(?:the|is|are|you|your|we|our|us|it|for|and|of|this|that|to|have|with|be|thanks?|great|enjoy|what|every|well|fair|happy|keep)\b/iu;

/** From this weight on a sentence is an answer; one among courtesies has to be plainer. */
const ENOUGH = 1;
const ENOUGH_AMONG_OTHERS = 1;
const SURE = 9;
const WEIGHTS = {
  plain: 6,
  number: 3,
  answer: 3,
  shared: 1,
  mostHints: 3,
  mostTalk: 3,
  emptyTalk: -2,
  cry: -1,
  ofUs: -1,
  foreign: 1,
  list: 1,
};

function weightOf(sentence: string, { isMeasure, isWhen, stems }: Asked): number {
  if (LINK.test(sentence)) return SURE;
  const talk = countTalk(sentence);
  if (/[?？]["”'’)]*$/u.test(sentence)) return talk === 0 ? SURE : 0;
  const told = isWhen ? sentence : sentence.replace(YEAR, '');
  const [first] = wordsOf(sentence);
  return (
    (isMeasure && NUMBER.test(told) ? WEIGHTS.number : 0) +
    (isPlainAnswer(sentence) ? WEIGHTS.plain : 0) +
    (isAnswer(sentence) ? WEIGHTS.answer : 0) +
    (sharesWords(sentence, stems) ? WEIGHTS.shared : 0) +
    Math.min(WEIGHTS.mostHints, countHints(sentence)) -
    Math.min(WEIGHTS.mostTalk, talk) * 2 +
    (isEmptyTalk(sentence) ? WEIGHTS.emptyTalk : 0) +
    (talk === 0 && SHORT_LIST.test(sentence) ? WEIGHTS.list : 0) +
    (ENGLISH.test(sentence) ? 0 : WEIGHTS.foreign) +
    (sentence.endsWith('!') ? WEIGHTS.cry : 0) +
    (first !== undefined && OF_US.has(first.text) ? WEIGHTS.ofUs : 0)
  );
}

const SHORTEST_SHARED = 4;

/** @returns whether the statement speaks of what is asked, beyond the thing itself ("our mugs"). */
function sharesWords(sentence: string, stems: ReadonlySet<string>): boolean {
  const words = wordsOf(sentence);
  const said = words.filter(
    ({ text }, at) => text.length >= SHORTEST_SHARED && !OF_US.has(words[at - 1]?.text ?? ''),
  );
  return said.some(({ text }) => stems.has(stemOf(text)));
}

function stemOf(word: string): string {
  return word.replace(/(?:ing|ed|es|s)$/u, '');
}
