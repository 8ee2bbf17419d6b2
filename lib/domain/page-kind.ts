/** Steps of addresses that say what kind of page it is, and nothing of who or what is on it. */
const WORDS = new Set(
  [
    'post posts status statuses p reel reels reply replies comment comments thread threads topic topics t item items',
    'question questions answer answers q a issue issues discussion discussions review reviews app apps product products dp',
    'community communities forum forums group groups r c m tag tags explore search home feed notifications inbox profile',
    'user users u watch shorts video videos channel place maps biz messages settings latest top new hot showthread viewtopic',
  ]
    .join(' ')
    .split(' '),
);
const MOST_STEPS = 6;

/**
 * @returns the shape of the address alone: names, numbers and words are dropped, so that nothing tells which page it
 * was. `/r/coffee/comments/1abc/` is "r/w/comments/n".
 */
export function pageKindOf(address: string): string {
  const steps = URL.parse(address)?.pathname.split('/').filter(Boolean) ?? [];
  return steps
    .slice(0, MOST_STEPS)
    .map((step) => {
      const word = step.toLowerCase().replace(/\.\w{2,5}$/, '');
      if (WORDS.has(word)) return word;
      return /\d/.test(step) ? 'n' : 'w';
    })
    .join('/');
}
