export interface ForumEntry {
  readonly by: string;
  readonly minutesAgo: number;
  readonly text: readonly string[];
  readonly aboutBrand: boolean;
  readonly answers: readonly ForumEntry[];
}

interface ForumTopic {
  readonly slug: string;
  readonly title: string;
  readonly first: ForumEntry;
}

function entry(
  by: string,
  minutesAgo: number,
  aboutBrand: boolean,
  text: readonly string[],
  answers: readonly ForumEntry[] = [],
): ForumEntry {
  return { by, minutesAgo, aboutBrand, text, answers };
}

export const TOPICS: readonly ForumTopic[] = [
  {
    slug: 'burrs-after-a-year',
    title: 'Burrs after a year of daily use',
    first: entry(
      'BurrBuddy',
      310,
      true,
      [
        'I have had the Tern grinder by Harbor & Finch for a year now, two shots a day. The grind has become uneven: fines at every setting.',
        'Are spare burrs to be had on their own? The shop page lists whole grinders, but no spare parts.',
      ],
      [
        entry(
          'SlowPour',
          280,
          false,
          ['A year is early. Mine went three before I noticed anything.'],
          [entry('mara_l', 244, false, ['Depends on the roast. Light beans are hard on steel.'])],
        ),
        entry('mara_l', 190, true, [
          'I asked @harborfinch the same in spring and they sent a set. I do not know what it costs without warranty.',
        ]),
      ],
    ),
  },
  {
    slug: 'kettle-for-a-small-kitchen',
    title: 'A kettle for a very small kitchen',
    first: entry(
      'SlowPour',
      1_600,
      false,
      ['Sixty centimetres of worktop, one socket. What do you use?'],
      [
        entry('GrindSize9', 1_540, true, [
          'Harbor & Finch makes a short one. It pours slowly, but that may suit your name.',
        ]),
        entry('SlowPour', 1_502, false, ['It does. Thank you.']),
      ],
    ),
  },
  {
    slug: 'birds-on-the-balcony',
    title: 'Off topic: birds on the balcony',
    first: entry(
      'mara_l',
      2_900,
      false,
      ['A finch has moved in above my herb box, with a view of the harbor. It does not like the grinder.'],
      [entry('SlowPour', 2_860, false, ['Nobody likes the grinder at six.'])],
    ),
  },
];

/** The entry and everything below it. */
export function postsOf(first: ForumEntry): ForumEntry[] {
  return [first, ...first.answers.flatMap(postsOf)];
}
