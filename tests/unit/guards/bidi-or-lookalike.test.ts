import { describe, expect, it } from 'vitest';
import { spokenBy } from './spoken';

const speaks = (text: string) => spokenBy('bidi-or-lookalike', text);

describe('bidi-or-lookalike', () => {
  it.each([
    ['Your g\u0440inder is on its way', ['g\u0440inder']],
    ['\u0421all us at noon', ['\u0421all']],
    ['It is \u0430 cup', ['\u0430']],
    ['Log in at harb\u043erfinch.example', ['harb\u043erfinch']],
    ['Log in at https://\u0430\u0440\u0440\u04cf\u0435.example', ['\u0430\u0440\u0440\u04cf\u0435']],
    ['Ask @harb\u03bfrfinch', ['harb\u03bfrfinch']],
    ['Ask @\u0441\u0430\u0441\u0435', ['\u0441\u0430\u0441\u0435']],
    ['Use p\u0251yments', ['p\u0251yments']],
    ['Use \uff50ayments', ['\uff50ayments']],
    ['\u0395specially so', ['\u0395specially']],
    [
      '\u0421\u043a\u0438\u0434\u043aa \u0434\u043b\u044f \u0432\u0430\u0441',
      ['\u0421\u043a\u0438\u0434\u043aa'],
    ],
    ['a \u202egnirts\u202c', ['\u202e', '\u202c']],
    ['to\u200eday', ['\u200e']],
    ['re\u200bfund', ['\u200b']],
    ['re\u200d\u2060fund', ['\u200d\u2060']],
    ['see harborfinch\u200b.example now', ['\u200b']],
  ])('speaks of %j', (text, words) => {
    expect(speaks(text)).toEqual(words);
  });

  it.each([
    'Спасибо, Мара! USB-кабель и SMSки у нас, а также е-mail.'.replace('е-mail', 'e-mail'),
    'Ευχαριστούμε πολύ, Μάρα.',
    'שלום מארה \u200fתודה',
    'خانه\u200cها می\u200cآیند',
    'क्\u200dष और ज्ञ',
    '👩\u200d🍳 bakes, 🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f} won, 1\ufe0f\u20e3 first',
    'Resistors of 10 kΩ, a drift of 5 μm, ΔT, TNFα and NFκB; α, β or ω.',
    'The sign said «оса», we say café, naïve, Łódź, İzmir.',
    'Tシャツ、Wi-Fi環境、ＮＨＫ',
    'Say /ɡrɑɪnd/ like that, 3ʳᵈ and 1ª.',
    'A line\u200b may break. \ufeffHello',
    'кафе.example is open',
  ])('keeps quiet about %j', (text) => {
    expect(speaks(text)).toBeNull();
  });
});
