import type { Environment } from '../domain/environment';
import type { RapportDatabase } from '../storage/database';

/** What every use case needs: where the data is, and the clock, ids and randomness of this run. */
export interface Store {
  readonly db: RapportDatabase;
  readonly environment: Environment;
}
