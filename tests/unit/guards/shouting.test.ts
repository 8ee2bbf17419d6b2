import { describe, expect, it } from 'vitest';
import { spokenBy } from './spoken';

describe('shouting', () => {
  it.each([
    ['PLEASE READ the manual first.', ['PLEASE READ']],
    ['It does NOT EVER leak.', ['NOT EVER']],
    ['THANK YOU, Mara! We are glad.', ['THANK YOU']],
    ['Nobody asked. SO, WHAT NOW?', ['SO, WHAT NOW']],
    ['WE 👏 ARE 👏 OPEN', ['WE 👏 ARE 👏 OPEN']],
    ['BUY 2 BAGS today', ['BUY 2 BAGS']],
    ['Bitte NICHT WEGWERFEN, wir holen es ab.', ['NICHT WEGWERFEN']],
    ['ATTENTION, MERCI de vérifier la date', ['ATTENTION, MERCI']],
    ['ВАЖНОЕ СООБЩЕНИЕ для всех', ['ВАЖНОЕ СООБЩЕНИЕ']],
    ['CONGRATULATIONS 🎉', ['CONGRATULATIONS 🎉']],
    ['Great!!! See you there', ['!!!']],
    ['What?!? Really??', ['?!?']],
    ['ありがとうございます！！！', ['！！！']],
    ['Stop ! ! ! Hot', ['! ! !']],
    ['So good‼️❗ Truly❗', ['‼️❗']],
  ])('speaks of %j', (text, words) => {
    expect(spokenBy('shouting', text)?.map((found) => found.trim())).toEqual(
      words.map((word) => word.trim()),
    );
  });

  it.each([
    'This is the ONLY grinder with a lid.',
    'Our VAT ID and the IBAN stand on the invoice, the QR CODE beside it.',
    'Tap "SIGN IN", then [SAVE ALL] in the menu.',
    'Order HF-2034-XL ships with DHL, UPS or DPD from the UK, the US and the EU.',
    'Reply STOP or HELP2 to #BIGSALE, see HTTPS://HARBORFINCH.EXAMPLE/NEW_BEANS',
    'Great!! See you there?!',
    'The PDF, the CSV and the FAQ are there. Wait...',
    'I know. A cup, I think. I AM. Or not.',
    'JPG, PNG OR GIF; the USB HDMI hub; NASA, ESA.',
    'Hi ANNA SMITH, welcome.',
    'OK.',
  ])('keeps quiet about %j', (text) => {
    expect(spokenBy('shouting', text)).toBeNull();
  });

  it('knows the names of the brand and of the customer', () => {
    const context = { brand: 'Harbor & Finch', customerName: 'Mara Lindqvist' };
    expect(spokenBy('shouting', 'HARBOR & FINCH thanks MARA LINDQVIST', { context })).toBeNull();
  });
});
