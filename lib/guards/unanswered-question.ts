import { messages } from '../messages';
import { findPhrases, type PhraseList } from './_phrases';
import { ANSWERS, ASKING, EMPTY_TALK, OWN_ANSWER, RHETORICAL } from './_question-phrases';
import { wordsOf } from './_words';
import type { Guard } from './index';

const id = 'unanswered-question';
const asks = speaksOf(ASKING);
const isRhetorical = speaksOf(RHETORICAL);
const isOwnAnswer = speaksOf(OWN_ANSWER);
const isAnswer = speaksOf(ANSWERS);
const isEmptyTalk = speaksOf(EMPTY_TALK);

export const guard: Guard = {
  id,
  doc: 'Says when the post asks something, and the reply neither answers nor asks back.',
  check({ text, post }) {
    if (post === null || text.trim() === '') return null;
    const questions = questionsIn(post.text);
    if (questions.length === 0) return null;
    const sentences = sentencesOf(text);
    if (sentences.some((sentence) => isAnswering(sentence, questions))) return null;
    return { guardId: id, level: 'note', sentence: messages.guards.unanswered };
  },
};

function speaksOf(list: PhraseList): (sentence: string) => boolean {
  const find = findPhrases(list);
  return (sentence) => find(sentence).length > 0;
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

/** @returns the sentences of a post that want an answer. */
function questionsIn(post: string): string[] {
  const sentences = sentencesOf(post);
  return sentences.filter((sentence, at) => {
    const hasMark = /[?？]["”'’)]*$/u.test(sentence);
    if (!hasMark) return !sentence.endsWith('!') && asks(sentence);
    return !isRhetorical(sentence) && !isOwnAnswer(sentences[at + 1] ?? '');
  });
}

/** Asks for a number or a time: any other statement is no answer. */
const MEASURE =
  /\b(?:how (?:much|many|long|old|far|often|big|late|warm|cold|heavy|tall|wide|soon|early)|when|what time|until when|what (?:size|price|temperature|resolution|minute|year|number)|wie (?:viel|lange|oft|spät)|wann|combien|quand|cu[aá]nto|cu[aá]ndo|quanto|quando)\b/iu;
const WHEN = /\b(?:when|since|what year|how (?:long|old)|history)\b/iu;
const YEAR = /\b(?:1[5-9]|20)\d\d\b|\b\p{L}{1,20} (?:generations|decades|centuries)\b/gu;
const NUMBER =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|hundred|thousand|dozen|half|once|twice|zero|daily|weekly|monthly|yearly|eins?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|dreißig|deux|trois|quatre|cinq|dix|dos|tres|cuatro|cinco|nueve|diez|dois|duas)\b/iu;
const LINK = /https?:|www\.|\b[\w-]+\.(?:example|com|org|net|app|shop|io|de|fr|co)\b|@\w/iu;
const OF_US = new Set(['we', 'our', 'us', 'your', 'i']);

function isAnswering(sentence: string, questions: readonly string[]): boolean {
  if (LINK.test(sentence) || /[?？]["”'’)]*$/u.test(sentence)) return true;
  const isMeasure = questions.some((question) => MEASURE.test(question));
  const told = questions.some((question) => WHEN.test(question)) ? sentence : sentence.replace(YEAR, '');
  if (isMeasure && NUMBER.test(told)) return true;
  if (isAnswer(sentence)) return true;
  if (isEmptyTalk(sentence)) return false;
  const [first] = wordsOf(sentence);
  return first === undefined || !OF_US.has(first.text) || sharesWords(sentence, questions);
}

const SHORTEST_SHARED = 4;

/** @returns whether the statement speaks of what is asked, beyond the thing itself ("our mugs"). */
function sharesWords(sentence: string, questions: readonly string[]): boolean {
  const words = wordsOf(sentence);
  const said = words.filter(
    ({ text }, at) => text.length >= SHORTEST_SHARED && !OF_US.has(words[at - 1]?.text ?? ''),
  );
  const asked = new Set(questions.flatMap((question) => wordsOf(question).map(({ text }) => stemOf(text))));
  return said.some(({ text }) => asked.has(stemOf(text)));
}

function stemOf(word: string): string {
  return word.replace(/(?:ing|ed|es|s)$/u, '');
}
