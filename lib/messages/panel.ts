/** Words of the agent's side panel. */
export const panel = {} as const;
