import { describe, expect, it } from 'vitest';
import { spokenBy } from './spoken';

describe('unfilled-slot: plain placeholders', () => {
  it.each([
    ['Hi [first name], your grinder is ready.', ['[first name]']],
    ['Hi [FIRST NAME], we are on it.', ['[FIRST NAME]']],
    ['See [insert link here] for more', ['[insert link here]']],
    ['Order <order number> leaves us [date/time]', ['<order number>', '[date/time]']],
    ['Hello {name}, from {{brand}', null],
    ['Hello {first_name}, hello $[agent]', ['{first_name}', '[agent]']],
    ['Dear %LAST_NAME%, dear %s', ['%LAST_NAME%', '%s']],
    ['Hi <<FirstName>> and «LastName»', ['<<FirstName>>', '«LastName»']],
    ['Your order number is XXX, due on XX/XX/XXXX', ['XXX', 'XX/XX/XXXX']],
    ['We take £xx off within XX days', ['£xx', 'within XX']],
    ['Dear xxx, we are sorry', ['Dear xxx']],
    ['Dear ______, thank you', ['______']],
    [
      'Write to [name of the manager] (insert phone number)',
      ['[name of the manager]', '(insert phone number)'],
    ],
    ['Bonjour [prénom], le [numéro de commande]', ['[prénom]', '[numéro de commande]']],
    ['Liebe [Anrede] [Nachname], Ihre [Bestellnummer]', ['[Anrede]', '[Nachname]', '[Bestellnummer]']],
    ['○○様、【商品名】が届きます', ['○○', '【商品名】']],
    ['[select one] of the two, [he/she] said', ['[select one]', '[he/she]']],
    ['Hi NAME, hi @username, hello [...], dear undefined,', ['NAME', '@username', '[...]', 'undefined']],
    ['It comes on (delivery date) within X working days', ['(delivery date)', 'within X working days']],
    ['Please click YOUR LINK HERE', ['YOUR LINK HERE']],
  ])('stops %j', (text, words) => {
    expect(spokenBy('unfilled-slot', text)).toEqual(words ?? []);
  });

  it.each([
    'Press [Enter] or <Esc>, then tap [Date] and vote [yes] or [no].',
    'You wrote “[the shop] was closed [sic]”, see [1] and [our page](https://harborfinch.example).',
    '[Product news] The grinder is back.',
    '[affiliate link] and [name removed], [x] done, [ ] to do, [...] more',
    'if a < b and c > d, then <3 <help@harborfinch.example> <https://harborfinch.example>',
    'Size XXL or XXXL, Part XXX, card XXXX XXXX XXXX 1234, see you soon xxx',
    'Love from all of us XXX',
    '20% off, 50 % cotton and 30 % linen, 100%',
    'One\n_____\nTwo, snake___case and ¯\\_(ツ)_/¯',
    'Rated ●●●○○, {1, 2, 3}, `{name}` in code, <b>bold</b>, $AAPL, #COFFEE #BEANS',
    '【注文番号】: 1234 のお客様',
    'Lee [store crew], {smiles}, [Ticket 7], the <title> tag, [closed all day], a discount (percent) and date (as DD/MM/YYYY)',
    'Hi @harborfinch, dear NASA, hello *Mara*',
    'Fill in the blank: coffee is ____!',
    'Wait .... what? Insert the link cable (add a little milk), [Add to cart].',
  ])('keeps quiet about %j', (text) => {
    expect(spokenBy('unfilled-slot', text)).toBeNull();
  });
});
