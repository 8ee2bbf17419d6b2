import type { Response } from '../domain/response';
import type { Result } from '../domain/result';
import { changeResponse } from './response-change';
import type { Store } from './store';

/** Takes a response out of use. What was sent with it stays in the log. */
export function retireResponse(store: Store, { id }: { readonly id: string }): Promise<Result<Response>> {
  return changeResponse(store, id, ({ status, version }) =>
    status === 'retired' ? null : { kind: 'response.retired', payload: { version } },
  );
}
