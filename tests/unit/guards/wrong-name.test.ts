import { describe, expect, it } from 'vitest';
import type { AnsweredPost } from '../../../lib/domain/guard';
import { spokenBy } from './spoken';

const post = (authorName: string, text = 'My order is late.'): AnsweredPost => ({
  text,
  language: null,
  kind: 'post',
  authorName,
});

describe('wrong-name', () => {
  it.each([
    ['Hi Jonas, it ships today.', 'Mara Lind', ['Jonas']],
    ['See you soon Jonas!', 'Mara Lind', ['Jonas']],
    ['Dear Mr and Mrs Webb, it ships today.', 'Mara Lind', ['Mr and Mrs Webb']],
    ['@grinder_fan_9 it ships today.', 'slow_brewer', ['@grinder_fan_9']],
    ['田中様、発送いたしました。', '佐藤美咲', ['田中様']],
    ['hey jonas, it ships today', 'Mara Lind', ['jonas']],
    ['Thanks for the tip, Peter!', 'Mara Lind', ['Peter']],
    ['Thank you Mr. Ortega for the photo.', 'Mara Lind', ['Mr. Ortega']],
    ['Peter, thanks for waiting.', 'Mara Lind', ['Peter']],
    ['Dear Paul, it ships today.', 'Paula Stein', ['Paul']],
    ['Dear Mara Smith, it ships today.', 'Mara Lind', ['Mara Smith']],
    ['Dear Mr Lind, it ships today.', 'Mara Lind', ['Mr Lind']],
    ['Dear Mrs Doyle, it ships today.', 'Alex Doyle', ['Mrs Doyle']],
    ['Good morning, sir! It ships today.', 'grinder_fan_9', ['sir']],
    ['Hallo Jonas, danke für die Geduld.', 'Mara Lind', ['Jonas']],
    ['Bonjour Monsieur Petit, merci.', 'Claire Petit', ['Monsieur Petit']],
    ['Hola Jorge, gracias por escribir.', 'Lucía Pardo', ['Jorge']],
    ['佐藤様、お待たせしております。', '田中 花子', ['佐藤様']],
    ['박서준님, 오늘 발송했습니다.', '김민지', ['박서준님']],
    ["It's sorted Jackie, they had the wrong flat.", 'Malik Johnson', ['Jackie']],
    ["Leave it with me Mr Webb, I'll ring the depot.", 'Mara Lind', ['Mr Webb']],
    ['Dear customer Abigail Thorne, it ships today.', 'Mara Lind', ['customer Abigail Thorne']],
    ['Young lady, returns end after thirty days.', 'grinder_fan_9', ['Young lady']],
    ['Dear Steven, it ships today.', 'Stephen Marsh', ['Steven']],
    ['Claire, your table is yours until ten, no rush.', 'Mara Lind', ['Claire']],
  ])('speaks of %j to %s', (text, customer, words) => {
    expect(spokenBy('wrong-name', text, { post: post(customer) })).toEqual(words);
    const elsewhere = { post: post('Anonymous'), context: { customerName: customer } };
    expect(spokenBy('wrong-name', text, elsewhere)).toEqual(words);
  });

  it.each([
    ['Hi Bob, it ships today.', 'Robert Hale'],
    ['Hi Ms Lind, it ships today.', 'Mara Lind'],
    ['Hi Mara, Peter from the workshop will call you.', 'Mara Lind'],
    ['Glad it works now, and do tell us how it goes.\nThanks, Peter', 'Mara Lind'],
    ['Hello everyone, and dear friends of the roast!', 'Mara Lind'],
    ['Dear Sir or Madam, it ships today.', 'grinder_fan_9'],
    ['Sehr geehrte Damen und Herren, Liebe Grüße aus Kiel', 'Mara Lind'],
    ['Anna, our barista, will be there with Peter, Lucy and Tom.', 'Mara Lind'],
    ['Our shops are in Rome, Florence and Sydney.', 'Mara Lind'],
    ['Hi Marco! It ships today.', 'marcolopez88'],
    ['Frankly, we would be cross too. Sure, it can wait until May, or June.', 'Mara Lind'],
    ['お客様、お待たせしております。', '田中 花子'],
    ['田中様、お待たせしております。', '田中 花子'],
    ['김민지님, 오늘 발송했습니다.', '김민지'],
    ['Our driver Dave, who knows the lane, will ring you.', 'Mara Lind'],
    ["Your son's teacher, Mr Fielding, will call you.", 'Mara Lind'],
    ['You can call me Sven, by the way.', 'Mara Lind'],
    ['Hi, Gwen here from the paint shop.', 'Mara Lind'],
    ['Thanks for booking! Warm regards, Abena Owusu, Events', 'Mara Lind'],
    ['Daniel, Priya and Wen are at the counter.', 'Mara Lind'],
    ['Hallo Juergen, er kommt am Dienstag.', 'Jürgen Pohl'],
    ['Dzień dobry Panie Tomaszu, jedzie.', 'Tomasz Zielinski'],
  ])('keeps quiet about %j to %s', (text, customer) => {
    expect(spokenBy('wrong-name', text, { post: post(customer) })).toBeNull();
  });

  it('takes the name that the customer gives in the post, and knows nothing without one', () => {
    expect(
      spokenBy('wrong-name', 'Hi Bo, sure.', { post: post('Mara Lind', "I'm Bo, where is it?") }),
    ).toBeNull();
    expect(spokenBy('wrong-name', 'Hi Bo, sure.')).toBeNull();
  });
});
