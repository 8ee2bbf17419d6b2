/** A post as a page may claim it, field by field; all of it made up. */
export interface ClaimedPost {
  readonly name: string;
  readonly text: string;
  readonly author: string;
  readonly address: string;
}

const ATTACK = `<img src="x" onerror="document.title='attacked'"><script>document.title='attacked'</script>`;
/** 1 MiB of UTF-16 code units, the most that is read of a post. */
const MIB = 1_048_576;
const BRAND = '@harborfinch';

function fillUp(start: string, unit: string): string {
  return start + unit.repeat(Math.floor((MIB - start.length) / unit.length));
}

function claim(
  name: string,
  text: string,
  author = 'Eve',
  address = `/p/${encodeURIComponent(name)}`,
): ClaimedPost {
  return { name, text: `${BRAND} ${text}`, author, address };
}

/** Each breaks something in careless code. White space is single, so that reading changes nothing. */
export const HOSTILE_POSTS: readonly ClaimedPost[] = [
  claim('right-to-left', 'שלום, המטחנה הפסיקה לעבוד. مرحبا، توقفت المطحنة', 'נועה'),
  claim(
    'emoji with joiners',
    '\u{1F469}‍\u{1F469}‍\u{1F467} \u{1F3F3}️‍\u{1F308} \u{1F44D}\u{1F3FD}',
    '\u{1F469}‍\u{1F373}',
  ),
  claim('lone surrogates', 'half \ud83d and \udc69 half', 'Eve \ud83d'),
  claim('bidi overrides', '\u202egnp.eciovni\u202c then \u2067open to the end \u202e', 'E\u202eve'),
  claim('markup in every field', ATTACK, ATTACK, `"><script>document.title='attacked'</script>`),
  claim('an address that runs', 'look here', 'Eve', `javascript:document.title='attacked'`),
  claim('an address that is a page', 'look here', 'Eve', 'data:text/html,<script>alert(1)</script>'),
  claim('an address elsewhere', 'look here', 'Eve', 'https://elsewhere.example/p/1'),
  claim('what templates read', '{{customer.name}} {{__proto__}} $& $1 %s </textarea>', 'constructor'),
  claim('control characters', 'nul \u0000 bell \u0007 no \ufffe character', 'E\u0007ve'),
  claim('marks upon marks', `e${'\u0301'.repeat(2_000)} end`, `E${'\u0301'.repeat(500)}`),
  claim('a word without end', 'W'.repeat(20_000), 'N'.repeat(2_000)),
  { ...claim('1 MB of words', ''), text: fillUp(`${BRAND} `, 'grinders ').trim() },
  { ...claim('1 MB without a space', ''), text: fillUp(`${BRAND} `, 'W') },
  { ...claim('1 MB of emoji', ''), text: fillUp(`${BRAND} `, '\u{1F469}‍\u{1F467}') },
];
