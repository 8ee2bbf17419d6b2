/** Names of months, or the beginnings that tell them apart, in the languages of most forums. */
const MONTH =
  'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mär|mai|okt|dez|fév|fev|avr|aoû|déc|ene|abr|ago|dic|gen|mag|giu|lug|set|ott|outubro|maa|mrt|mei|янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек';
const DAY = '\\d{1,2}(?:st|nd|rd|th|\\.|º)?';
const CALENDAR = new RegExp(
  `(?<![\\p{L}\\d])(?:${DAY}[\\s-]+(?:de |of )?(?:${MONTH})\\p{L}*|(?:${MONTH})\\p{L}*\\.?\\s+${DAY}(?!\\d)|(?:${MONTH})\\p{L}*\\.?,? \\d{4}|\\d{4}[-/.年]\\s?\\d{1,2}[-/.月]\\s?\\d{1,2}|\\d{1,2}[./-]\\d{1,2}[./-](?:\\d{4}|\\d{2})(?!\\d))`,
  'iu',
);
const SHORT = /^\d{1,3}\s?(?:s|m|h|d|w|y|min|mo|hr|yr|std|j|sem|ч|д)\.?$/iu;
const AGO =
  /(?:^|[\s(])(?:(?:about |over |almost |less than )?(?:\d+|an?|one)\s?(?:s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|weeks?|mo|mos|months?|y|yrs?|years?) ago|just now|(?:vor|il y a|hace|há|for) (?:\d+|ein\p{L}*|une?|una|uma?|et|en) \p{L}+|\d+ \p{L}+ (?:geleden|fa|atrás|назад|temu|sedan|siden|önce|sitten|zpět)|\d+\s?(?:秒|分|分钟|分鐘|小时|小時|時間|天|日|周|週間|か月|ヶ月|个月|個月|年)前)/iu;
const NEAR =
  /^(?:today|yesterday|gestern|heute|hier|ayer|hoy|ieri|oggi|gisteren|вчера|сегодня)(?![\p{L}-])/iu;

/** Longest words that are read as a time: "Reviewed in the United States on September 26, 2025" has 51 letters. */
const MAX_LENGTH = 72;

/** @returns whether the words tell a time, and little else: "3h", "11 hours ago", "30th March 2025, 16:26". */
export function saysTime(words: string): boolean {
  const told = words.trim();
  if (told.length < 2 || told.length > MAX_LENGTH) return false;
  // Most words of a page are ruled out here, at little cost.
  if (!/\d|now|day|ago|gestern|heute|hier|ayer|hoy|ieri|oggi|gisteren|вчера|сегодня/i.test(told))
    return false;
  return SHORT.test(told) || NEAR.test(told) || AGO.test(told) || CALENDAR.test(told);
}

/** @returns whether the words tell the time of day too. */
export function saysClock(words: string): boolean {
  return /\d:\d\d/.test(words);
}
