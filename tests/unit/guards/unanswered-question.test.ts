import { describe, expect, it } from 'vitest';
import { spokenBy } from './spoken';

const spoken = (text: string, post: string) =>
  spokenBy('unanswered-question', text, {
    post: { text: post, language: null, kind: 'post', authorName: null },
  });

describe('unanswered-question', () => {
  it.each([
    ['Thank you so much for your kind message!', 'Does the grinder come with a brush?'],
    ['We are proud of every bean we roast.', 'How much is the travel kettle?'],
    ['Glad you stopped by, enjoy your day.', 'which filter fits the small dripper'],
    ['We value all feedback.', "I'd like to know when the shop opens on Sunday."],
    ['Vielen Dank für Ihre Nachricht!', 'Passt der Filter auch in die kleine Kanne?'],
    ['Well spotted!', 'Which filter fits the small dripper?'],
    ['Have a lovely trip.', 'Does the grinder come with a brush?'],
    ['Many customers ask us about this.', 'Can I use it with milk? Because mine smells a little odd by now.'],
    ['Merci beaucoup, à bientôt !', 'Est-ce que le filtre va dans la petite carafe ?'],
    ['ありがとうございます。', 'いつ届きますか？'],
  ])('speaks of %j to %j', (text, post) => {
    expect(spoken(text, post)).toEqual([]);
  });

  it.each([
    ['Yes, in the box.', 'Does the grinder come with a brush?'],
    ['Which model do you have?', 'Does the grinder come with a brush?'],
    ['It is on our help page: harborfinch.example/help', 'How do I clean it?'],
    ['Thanks for asking! Our repair team will get back to you tomorrow.', 'Where is my parcel?'],
    ['Cinnamon and a little salt.', 'What makes it so warm?'],
    ['Thank you!', 'Lovely coffee, and who would have thought it was that easy?'],
    ['Thank you!', 'Was it good? Absolutely.'],
    ['Thank you!', 'Lovely coffee.'],
    ['Nein, leider passt er nicht.', 'Passt der Filter auch in die kleine Kanne?'],
  ])('keeps quiet about %j to %j', (text, post) => {
    expect(spoken(text, post)).toBeNull();
  });
});
