import {
  ABENA,
  type DemoPerson,
  DIEGO,
  JONAS,
  KENJI,
  LEILA,
  MARA,
  OSKAR,
  PRIYA,
  RUTH,
  TOBIAS,
} from './people.ts';

interface FeedEntry {
  readonly by: DemoPerson;
  readonly minutesAgo: number;
  readonly text: string;
  readonly language: string;
  /** Whether it is about the brand: what a reader should find. */
  readonly aboutBrand: boolean;
}

function about(by: DemoPerson, minutesAgo: number, text: string, language = 'en'): FeedEntry {
  return { by, minutesAgo, text, language, aboutBrand: true };
}

function other(by: DemoPerson, minutesAgo: number, text: string, language = 'en'): FeedEntry {
  return { by, minutesAgo, text, language, aboutBrand: false };
}

/** Newest first. Among the others are false friends: harbours, finches and a band of that name. */
export const FEED: readonly FeedEntry[] = [
  about(
    MARA,
    6,
    'My Tern grinder from @harborfinch stopped working this morning. Two weeks old. It hums, but nothing comes out. What now?',
  ),
  other(JONAS, 11, 'Forty kilometres before breakfast. The coffee afterwards was worth every hill.'),
  about(KENJI, 19, 'Does the Cove kettle by Harbor & Finch keep its temperature, or does it only boil?'),
  other(RUTH, 24, 'Grey morning at the harbor, and one finch on the railing that would not stop singing.'),
  about(
    PRIYA,
    38,
    'Third pour-over with the new filters from @harborfinch and it tastes like a different coffee. Love it.',
  ),
  other(ABENA, 44, 'Reading list for the long weekend: two novels, one cookbook, no e-mail.'),
  about(
    TOBIAS,
    52,
    'Still waiting for my refund, @harborfinch. Ordered on the 2nd, sent back on the 9th, nothing since.',
  ),
  other(DIEGO, 63, 'Anyone else going to see The Harbor Finches on Friday? Best band in town.'),
  about(LEILA, 75, 'Which burr size do people use for espresso on the #ternGrinder?'),
  other(JONAS, 81, 'New tyres. That is the whole post.'),
  about(OSKAR, 96, 'Ordered beans at harborfinch.example on Monday, at my door on Tuesday. That was quick.'),
  other(RUTH, 108, 'Harbor & Finch Marina has a new pier. Room for forty boats, and one finch.'),
  other(ABENA, 121, 'My grinder is older than my flat. Nothing fancy, but it still runs.'),
  about(
    DIEGO,
    140,
    'The lid of the Harbor & Finch travel cup leaks. My bag smells like a café now, which is not all bad.',
  ),
  other(KENJI, 163, '今日は海まで歩いた。港は静かだった。', 'ja'),
  about(ABENA, 188, 'Harbor & Finch, is the descaler safe for the old steel kettles? The box does not say.'),
  other(PRIYA, 204, 'Rain, tea, and a very serious cat.'),
  about(
    JONAS,
    231,
    'Two of us in the club use the Harbor & Finch hand grinder on tour. Light, quiet, no complaints.',
  ),
  other(OSKAR, 260, 'Water matters more than beans. I will die on this hill.'),
  other(TOBIAS, 275, 'Trains on time today. I wrote it down.'),
  about(RUTH, 312, 'Parcel from @harborfinch arrived with a broken carafe. Who do I write to?'),
  other(LEILA, 340, 'Learning to pour a tulip. So far it is an onion.'),
  other(DIEGO, 377, 'Sunday market: tomatoes, bread, one lamp I did not need.'),
  about(MARA, 1490, 'Grinder day! The @harborfinch mill is here and it is prettier than my kitchen.'),
];

/** How many posts the feed shows at a time. */
export const FEED_PAGE = 8;
