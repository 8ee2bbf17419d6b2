import { amountAt } from './amounts';
import type { DriftToken } from './drift-token';
import type { ValueToken } from './value-token';

const SIGNS = '$=$ us$=$ a$=a$ c$=c$ r$=r$ €=€ £=£ ¥=¥ 円=¥ ₹=₹ ₩=₩ ₽=₽ ₺=₺ ₴=₴ ₫=₫ ¢=¢';
const WORDS =
  'dollar=$ dollars=$ buck=$ bucks=$ usd=$ quid=£ pound=£ pounds=£ gbp=£ euro=€ euros=€ eur=€ yen=¥ jpy=¥ chf=chf franken=chf francs=chf rappen=chf sfr=chf kr=kr kroner=kr kronor=kr sek=kr nok=kr dkk=kr real=r$ reais=r$ brl=r$ peso=peso pesos=peso mxn=peso rupee=₹ rupees=₹ inr=₹ zł=zl zloty=zl pln=zl kč=czk czk=czk forint=huf huf=huf lira=₺ try=₺ aud=a$ cad=c$ nzd=nz$ cent=¢ cents=¢ pence=p penny=p p=p céntimos=¢ centavos=¢ centimes=¢ dirham=aed aed=aed rand=zar zar=zar grand=k$';
const pairs = (list: string) =>
  list.split(' ').map((pair) => {
    const at = pair.lastIndexOf('=');
    return at > 0 && pair.length > at
      ? ([pair.slice(0, at), pair.slice(at + 1)] as const)
      : ([pair, pair] as const);
  });
const CURRENCY = new Map<string, string>([...pairs(SIGNS), ...pairs(WORDS)]);
const BEFORE = new Set(
  '$ € £ ¥ ₹ ₩ ₽ ₺ ₴ ₫ chf sfr eur usd gbp kr sek nok dkk brl aud cad nzd inr pln'.split(' '),
);
/** Pounds and the like that are no money. */
const WEIGHS =
  /^(?:weigh\w*|weight|heavy|heavier|lighter|lbs?|lift\w*|load|body|lose|lost|kg|kilos?|light)$/u;
const PERCENT = new Set(['%', 'percent', 'prozent', 'procent', '％']);
const OFF =
  /^(?:off|discount\w*|rabatt\w*|reduc\w*|reduk\w*|cheaper|less|descuento\w*|desconto\w*|remise\w*|réduc\w*|rebate\w*|cashback|sale|savings?|save|saves|nachlass|günstiger|rebaja\w*|sconto|korting|markdown|引|割)$/u;
const FAR = 5;

/** @returns the amount of money, or the percentage off, that begins here. */
export function priceAt(tokens: readonly DriftToken[], from: number): ValueToken | null {
  const lead = CURRENCY.get(currencyKey(tokens, from)) ?? null;
  const isLead = lead !== null && BEFORE.has(tokens[from]?.key ?? '');
  const prefix = prefixLength(tokens, from);
  const start = isLead ? from + 1 : prefix > 0 ? from + prefix : from;
  const skip = tokens[start]?.key === '.' && isLead ? start + 1 : start;
  const amount = amountAt(tokens, skip);
  if (amount === null) return null;
  const value = (currency: string, to: number): ValueToken => ({
    kind: 'price',
    key: `p:${currency}:${plain(amount.key)}`,
    from,
    to,
    isVague: false,
  });
  if (start > from) return value(isLead ? (lead ?? '$') : '$', amount.to);
  const after = tokens[amount.to];
  if (after === undefined || after.sentence !== tokens[from]?.sentence) return null;
  if (PERCENT.has(after.key)) return isOff(tokens, from, amount.to) ? value('%', amount.to + 1) : null;
  const currency = CURRENCY.get(after.key);
  if (currency === undefined || !isMoney(tokens, from, amount.to, after)) return null;
  return value(currency, amount.to + 1);
}

/** "US$", "R$": letters before the sign. */
function prefixLength(tokens: readonly DriftToken[], from: number): number {
  const next = tokens[from + 1];
  const isPrefixed =
    next?.key === '$' && !next.isSpaced && /^(?:us|a|c|r|nz|s|hk)$/u.test(tokens[from]?.key ?? '');
  return isPrefixed ? 2 : 0;
}

function currencyKey(tokens: readonly DriftToken[], from: number): string {
  return tokens[from]?.key ?? '';
}

function plain(amount: string): string {
  return /^\d+\.\d+$/u.test(amount) ? String(Number(amount)) : amount;
}

function isMoney(tokens: readonly DriftToken[], from: number, at: number, after: DriftToken): boolean {
  if (after.key === 'p') return !after.isSpaced && /^\d/u.test(tokens[from]?.raw ?? '');
  if (after.key === 'try' || after.key === 'real' || after.key === 'grand') return false;
  if (after.key !== 'pounds' && after.key !== 'pound') return true;
  return !near(tokens, from, at, WEIGHS);
}

function isOff(tokens: readonly DriftToken[], from: number, at: number): boolean {
  return near(tokens, from, at, OFF);
}

function near(tokens: readonly DriftToken[], from: number, at: number, pattern: RegExp): boolean {
  const sentence = tokens[from]?.sentence;
  return tokens
    .slice(Math.max(0, from - FAR), at + 1 + FAR)
    .some((token) => token.sentence === sentence && pattern.test(token.key));
}
