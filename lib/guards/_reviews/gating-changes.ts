import { findPhrases } from '../_reading/phrases';
import { reviewWords } from './review-words';

/** Somebody is to alter or take back what was written. */
export const findChange = findPhrases({
  words: {
    ...reviewWords,
    own: 'your|the|that|this|those|these|ur|an|old|negative|bad|one|1|two|2|three|3|low',
  },
  phrases: [
    '@change @own .. @written !from|page|site|function|policy',
    '@change what you .. wrote|said|posted|written',
    'take|taking|bring|pull .. @written .. down|off|back|offline',
    'take|taking|pull down|off|back @own .. @written',
    '@change .. to .. star|stars',
    'turn|turning|make|making @own .. @written .. into|five|5|higher|better|positive|four',
    'add|adding|give|giving|find .. another|couple|few|more|extra|second|fifth|missing .. star|stars',
    'tone|toning|dial .. down .. headline|review|words|post|comment|language|title|rating',
    'chance|hope|possibility of .. star|stars|rating|review',
    'star|stars|rating back|higher',
    'if|that you changed|amended|edited|revised|updated|raised|upgraded|removed|deleted|withdrew|retracted|took|erased|pulled @own .. @written',
    'have|get|see|find @own .. @written ..3 changed|amended|edited|revised|updated|raised|lifted|removed|deleted|withdrawn|taken|increased|adjusted',
    'make it five|5|four|4|higher',
    'one|two|three|1|2|3|that|lone star|stars into|to five|5|four|4',
    'an updated|amended|revised|improved|higher',
    'updated|new|higher|better|improved|revised|amended|kinder|fresh .. review|rating|score|stars .. would|will|means|is',
    'another look at your review|rating|stars|score',
    'second chance .. rating|review|stars',
    'rating|score|stars|review|it go|goes|going|move|moved|climb|rise|jump from|up|to .. one|two|three|four|five|1|2|3|4|5|star|stars',
    '@written .. reflect|reflects|mirror|match',
    'reflect|reflects|show .. in your rating|review|stars|score',
    'losch*|entfern* .. bewertung*|rezension*',
    'bewertung*|rezension* ..8 loschen|andern|entfernen|anpassen|anzupassen|uberdenken|zuruckziehen|zuruckzunehmen|aktualisieren|verbessern|heraufsetzen|nehmen|zurucknehmen|herausnehmen|offline',
    'andern|andert|anderst|uberdenk* .. bewertung|sterne|rezension',
    'supprim*|retir*|modifi*|chang*|revo*|enlev*|effac* .. avis|commentaire|note|etoiles',
    'borr*|elimin*|retir*|cambi*|modific*|quit*|edit*|actualiz* .. resena|valoracion|opinion|comentario|calificacion|estrellas',
    'apag*|remov*|retir*|alter*|mud*|exclu*|edit*|atualiz*|elimin* .. avaliacao|comentario|resenha|estrelas|nota|opiniao',
    'cancell*|rimuov*|modific*|cambi*|elimin* .. recensione|valutazione|stelle|commento',
    'verwijder*|pas|wijzig*|aanpas* .. beoordeling|recensie|review|sterren',
    'beoordeling|recensie ..5 verwijderen|aanpassen|wijzigen',
  ],
  literals: [
    '星の数を上げ',
    '評価を上げ',
    '評価を変更',
    '評価を見直',
    '評価を修正',
    'レビューを削除',
    'レビューの削除',
    'レビューを消',
    'レビューを取り下げ',
    'レビューを修正',
    'レビューの修正',
    'レビューを変更',
    '口コミを削除',
    '口コミの削除',
    '口コミを取り下げ',
    '口コミを修正',
    '投稿を削除',
    '星5に',
    '星５に',
  ],
});
/** The same told of the review: only where it is asked for. */
export const findChanged = findPhrases({
  words: reviewWords,
  phrases: [
    '@written ..5 @changed',
    'review|comment|rating goes|go|gone down|away|up',
    'score|rating .. climb|rise|match|matched|matches|reflect|reflects|reflected',
    'comment|review|rating|post|stars .. disappear|vanish|go',
  ],
});
export const findReview = findPhrases({ phrases: ['review|rating|star|stars|testimonial'] });
export const findRequest = findPhrases({
  phrases: [
    'please|kindly|could|would|need|want|love|hope|hoping|appreciate|request|ask|asking|expect|like|grateful|once|until|unless|must|should|wish|prefer|trust|let|time|if|provided|have|get|see|can|mind',
  ],
});
/** In any order within a sentence: what was written, that it should change, and that this is asked for. */
export const findNoun = findPhrases({
  phrases: [
    'your|that|the|this|ur|those|his|her|public|negative|bad|old|star|original ..2 review|rating|stars|star|score|testimonial|verdict|writeup|critique|reviews|ratings',
    'one|two|three|1|2|3|single|lone|low star|stars|rating !hotel|hostel|hotels|room|place|rated|and',
    'your|that|the|negative|public|harsh ..2 comment|comments|words|post|feedback|headline|remarks',
    'what you wrote|said|posted',
    'you wrote|posted',
  ],
});
export const findOther = findPhrases({
  words: reviewWords,
  phrases: [
    '@change|@changed',
    'take|taking|bring|come|comes|turn|grow|climb .. down|off|back|away|up|offline|into|out',
    'another|fresh|second|new look|thought|go|chance|version|one|verdict',
    'higher|kinder|fairer|friendlier|nicer|fifth|fourth|full|extra|removal|deletion|correction|edit|update|revision|adjustment|upgrade|amendment|withdrawal|disappear|vanish|rest|sunset|redo|undo|rethink|clear|away|five|better|milder|softer|polish|facelift|private|hidden|unsay',
  ],
});
export const findPlea = findPhrases({
  phrases: [
    'please|kindly|could|would|mind|grateful|appreciate|request|hope|hoping|wonder|wondering|ask|asking|urge|invite|consider|considering|beg|favour|favor|wish|demand|expect|fair|deserve|deserves|encourage|must|insist|ought|want|love|need|maybe|perhaps|should|shall',
  ],
});
/** It is not asked for, or of no review. */
export const findNotAsked = findPhrases({
  words: reviewWords,
  phrases: [
    'no need|reason|pressure|obligation|way',
    'not|never|nobody|none|neither|nor ..6 ask|asks|asked|asking|need|have|want|expect|require|request|pressure|tell|change|alter|remove|delete|edit|touch|able|influence|made|possible|pay|take|hide',
    'cannot|can not .. @change',
    'never',
    'free to',
    'whenever you|suits',
    'nobody|no one .. should|may|can|will|ever',
    'should not',
    'can|could be edited|changed|deleted|removed|updated',
    'you can|may always? .. under|profile|settings|account|menu|app|anytime|yourself|tap',
    'to change|edit|delete|remove|update your .. tap|open|go|click|press|choose|select|use|head|sign|log',
    '^ to remove|change|edit|delete|update',
    'how to edit|change|delete|remove|update',
    'thanks|thank|appreciate|grateful|saw|noticed|glad .. updating|changing|updated|changed|revising|raising|revised|raised|amending|editing|amended|edited',
    'we|google|trustpilot|platform|site|moderators|they|system|yelp|tripadvisor have? removed|deleted|removes|hid|removing',
    'we|google|trustpilot|yelp|tripadvisor|platform|site|moderators do? remove|delete|drop',
    'because|based of|on your',
    'thanks to your',
    'phone|address|card|email|surname|password|order|personal|private|account|details|data|name .. @written',
    '@written ..8 phone|address|card|email|surname|password|details|data|number|name|private|personal',
    'stars .. from|on the? screen|sky|flag|favourites|favorites|list|map|menu',
    'kein|keine|nicht|nie .. mussen|bitten|verlang*|brauch*|ander*|losch*',
    'pas besoin|demander',
  ],
  literals: ['必要はありません', 'お願いすることはありません', 'お願いしておりません', '必要はございません'],
});
