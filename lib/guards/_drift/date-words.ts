/** Each number's words in en, de, fr, es, pt, it, nl. */
function numbered(lists: readonly string[]): Map<string, number> {
  return new Map(
    lists.flatMap((words, index) =>
      words.split(' ').flatMap((word) => (word === '-' ? [] : [[word, index] as const])),
    ),
  );
}

/** By 0 (Sunday) to 6. */
export const WEEKDAYS = numbered([
  'sunday sundays sun sonntag sonntags dimanche domingo domingos domenica zondag dom',
  'monday mondays mon montag montags lundi lunes segunda lunedì maandag lun seg',
  'tuesday tuesdays tue tues dienstag dienstags mardi martes terça martedì dinsdag mar ter',
  'wednesday wednesdays wed weds mittwoch mittwochs mercredi miércoles quarta mercoledì woensdag qua',
  'thursday thursdays thu thur thurs donnerstag donnerstags jeudi jueves quinta giovedì donderdag jeu qui',
  'friday fridays fri freitag freitags vendredi viernes sexta venerdì vrijdag sex',
  'saturday saturdays sat samstag samstags sonnabend samedi sábado sábados sabato zaterdag sab sáb',
]);

/** By 1 (January) to 12. */
export const MONTHS = numbered([
  '-',
  'january jan januar jänner janvier enero janeiro gennaio januari ene',
  'february feb februar février febrero fevereiro febbraio februari fev',
  'march mar märz mars marzo março maart',
  'april apr avril abril aprile abr avr',
  'may mai mayo maio maggio mei',
  'june jun juni juin junio junho giugno',
  'july jul juli juillet julio julho luglio',
  'august aug août agosto augustus ago',
  'september sep sept septembre septiembre setembro settembre set',
  'october oct oktober okt octobre octubre outubro ottobre out',
  'november nov novembre noviembre novembro',
  'december dec dezember dez décembre diciembre dezembro dicembre dic',
]);

const DAYS =
  'today=0 tomorrow=1 yesterday=-1 tonight=0n heute=0 morgen=1 übermorgen=2 gestern=-1 vorgestern=-2 demain=1 hoy=0 mañana=1 ayer=-1 hoje=0 amanhã=1 ontem=-1 oggi=0 domani=1 ieri=-1 vandaag=0 gisteren=-1 overmorgen=2 今日=0 本日=0 明日=1 昨日=-1 翌日=1n 今夜=0n 来週=7 今週=0w 先週=-7 来月=30 今月=0m 先月=-30 来年=365 今年=0y';

/** Days by their distance from today. */
export const RELATIVE_DAYS = new Map(
  DAYS.split(' ').map((pair) => {
    const [word = '', distance = ''] = pair.split('=');
    return [word, `r${distance}`] as const;
  }),
);

/** Stretches that are a date only against another one. */
export const VAGUE_DAYS = new Map(
  ['this', 'next', 'last', 'coming'].flatMap((which) =>
    [
      'week',
      'weekend',
      'month',
      'year',
      'morning',
      'afternoon',
      'evening',
      'summer',
      'winter',
      'spring',
      'autumn',
    ].map((span) => [`${which} ${span}`, `${which}-${span}`] as const),
  ),
);

const LEADS = new Set('月 火 水 木 金 土 日 今 本 明 昨 翌 来 先 this next last coming'.split(' '));

/** @returns whether a word may begin a day, a month or a stretch of time; lower case. */
export function isDateWord(word: string): boolean {
  return LEADS.has(word) || MONTHS.has(word) || WEEKDAYS.has(word) || RELATIVE_DAYS.has(word);
}
