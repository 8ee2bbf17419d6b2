import type { EngagedPost, Engagement, UsedResponse } from './engagement';

/** An engagement as a person's history tells it: small, so that the last ones fit in one row. */
export interface Contact extends Pick<Engagement, 'id' | 'state' | 'intendedAt' | 'agent' | 'outcome'> {
  readonly post: Pick<EngagedPost, 'key' | 'site'>;
  readonly response: Pick<UsedResponse, 'title'> | null;
}

/** @returns whether it counts as a contact with the customer: not failed, not withdrawn. */
export function isContact({ state }: Pick<Engagement, 'state'>): boolean {
  return state !== 'failed' && state !== 'withdrawn';
}

/** @returns the engagement as a history tells it */
export function toContact({ id, state, intendedAt, agent, outcome, post, response }: Engagement): Contact {
  const { key, site } = post;
  const used = response && { title: response.title };
  return { id, state, intendedAt, agent, outcome, post: { key, site }, response: used };
}
