/** What a made-up page says of one post: what a reading is compared with. */
export interface MadeUpPost {
  readonly id: number;
  readonly author: string;
  readonly time: string;
  readonly paragraphs: readonly string[];
  /** Id of the post it answers, null for none. */
  readonly parent: number | null;
}

const PEOPLE = ['Ida Fern', 'tomas_r', 'Noor Haddad', 'b33tle', 'Old Kettle', 'Mara Lind', 'J. Okafor'];
const SENTENCES = [
  'My Tern grinder by Harbor & Finch jams on dark beans, and I have cleaned it twice.',
  'Same here since the last batch.',
  'Try a coarser setting first; the manual says so on page 12.',
  'Thanks, that helped!',
  'Harbor & Finch sent me a new burr within a week, no questions asked.',
  'Does anybody know whether the lid of the older one fits? Mine leaks when it is full.',
  'It does not, I tried. The thread is another one since the spring of 2024.',
  'No.',
  'I would write to them: service is quick, and they asked me for pictures of the seal only.',
];

/** @returns the posts of one thread; the second thread has other people, lengths and ids than the first */
export function madeUpThread(thread: number, count: number): MadeUpPost[] {
  return Array.from({ length: count }, (_, index) => {
    const mixed = index * 5 + thread * 3;
    const isLong = (index + thread) % 3 === 0;
    return {
      id: 4_000 * thread + 37 * index + 118,
      author: PEOPLE[(index * index + 4 * index + thread) % PEOPLE.length] ?? '',
      time: `${(index % 27) + 1} March 2026, ${String(8 + (index % 12)).padStart(2, '0')}:${String((index * 7) % 60).padStart(2, '0')}`,
      paragraphs: [
        `${SENTENCES[mixed % SENTENCES.length]} (${thread}.${index})`,
        ...(isLong ? [`${SENTENCES[(mixed + 4) % SENTENCES.length]} And so on, ${index} times.`] : []),
      ],
      parent: index === 0 || index % 3 === 0 ? null : 4_000 * thread + 37 * (index - 1) + 118,
    };
  });
}
