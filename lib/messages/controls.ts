/** Words of the shared controls. */
export const controls = {
  showMore: 'Show more',
  showLess: 'Show less',
  showMoreOf: (characters: number) => `Show more (${characters.toLocaleString()} characters left)`,
} as const;
