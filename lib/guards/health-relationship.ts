import { messages } from '../messages';
import { careDenials, carePhrases, careRefusals, careWords, providerPhrases } from './_care-words';
import { notBeside, sentenceAt, spansOf } from './_near';
import { findPhrases, type PhraseMatch } from './_phrases';
import type { Guard } from './index';

const id = 'health-relationship';

const findCare = findPhrases({
  words: careWords,
  phrases: carePhrases,
  literals: [
    'ご来院いただき',
    'ご来院ありがとう',
    'ご来院くださ',
    '受診いただき',
    '受診された',
    'ご受診ありがとう',
    '診察の際',
    '診察時',
    '治療の際',
    '治療後',
    '検査結果が',
    '手術後',
    'ご入院',
    '通院',
    'その後、',
    '処方した',
    '処方いたし',
    '担当医より',
    '当院の患者',
    '当院をご利用いただき',
  ],
});
const findDenial = findPhrases({ words: careWords, phrases: careDenials });
const findRefusal = findPhrases({ words: careWords, phrases: careRefusals });
const findProvider = findPhrases({
  words: careWords,
  phrases: providerPhrases,
  literals: ['当院', '当クリニック', '当薬局'],
});

export const guard: Guard = {
  id,
  doc: 'Asks before a public reply of a health provider tells that somebody is or was a patient, or of their care.',
  check({ text, context: { sector, visibility } }) {
    if (visibility === 'private') return null;
    const isHealth = sector === 'health' || sector === 'pharma';
    if (!isHealth && (sector !== null || findProvider(text).length === 0)) return null;
    const named = findCare(text);
    const told = named.length === 0 ? [] : toldOfSomebody(text, named);
    if (told.length === 0) return null;
    return {
      guardId: id,
      level: 'confirm',
      sentence: messages.guards.healthRelationship,
      spans: spansOf(told),
    };
  },
};

/** What is said in general, or asked for, takes back only what follows it: "If you had surgery, ...". */
function toldOfSomebody(text: string, named: readonly PhraseMatch[]): readonly PhraseMatch[] {
  const general = findDenial(text);
  return notBeside(text, named, findRefusal(text)).filter(
    (match) =>
      !general.some(
        (denial) => denial.start <= match.start && sentenceAt(text, denial) === sentenceAt(text, match),
      ),
  );
}
