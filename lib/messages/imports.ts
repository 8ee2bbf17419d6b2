/** What is worth knowing of a row that another product wrote. */
export const imports = {
  zendesk: {
    inactive: 'is switched off in Zendesk',
    restricted: 'is for some groups or persons only in Zendesk: everybody may use it here',
    internal: 'is an internal note in Zendesk, not words for a customer: read it before it is approved',
  },
} as const;
