import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Operation } from '../domain/operation';
import type { CustomerRecord } from '../services/customer-record';
import { listOperationsOf } from '../services/list-operations-of';
import { listPeople, type PeoplePage } from '../services/list-people';
import { readCustomer } from '../services/read-customer';
import type { DeskContext } from './desk-context';
import type { DeskRoute } from './desk-route';
import { type LiveReading, readLive } from './read-live';

/** Rows shown at once, and added by "show more". */
const PEOPLE_PER_PAGE = 200;

interface PeopleSearch {
  readonly text: string;
  /** Empty: any. */
  readonly tag: string;
}

export interface PeopleModel {
  readonly search: Signal<PeopleSearch>;
  readonly page: LiveReading<PeoplePage>;
  /** The person in the drawer. */
  readonly record: LiveReading<CustomerRecord>;
  readonly history: LiveReading<readonly Operation[]>;
  readonly rowsPerPage: number;
  readonly change: (part: Partial<PeopleSearch>) => void;
  readonly showMore: () => void;
}

/** The people of one section: everybody, or the advocates only. */
export function createPeopleModel(
  { store, ended }: DeskContext,
  route: ReadonlySignal<DeskRoute>,
  section: 'people' | 'advocates',
): PeopleModel {
  const search = signal<PeopleSearch>({ text: '', tag: '' });
  const limit = signal(PEOPLE_PER_PAGE);
  const isShown = computed(() => route.value.section === section && !route.value.part);
  const query = computed(() => (isShown.value ? { ...search.value, limit: limit.value } : null));
  const selected = computed(() => (isShown.value ? route.value.id : null));
  const advocatesOnly = section === 'advocates';
  return {
    search,
    page: readLive({
      input: query,
      query: (input) => listPeople(store, { ...input, advocatesOnly }),
      keepEarlier: true,
      ended,
    }),
    record: readLive({ input: selected, query: (id) => readCustomer(store, id), ended }),
    history: readLive({
      input: selected,
      query: (entityId) => listOperationsOf(store, { entityId }),
      ended,
    }),
    rowsPerPage: PEOPLE_PER_PAGE,
    change(part) {
      search.value = { ...search.value, ...part };
      limit.value = PEOPLE_PER_PAGE;
    },
    showMore() {
      limit.value += PEOPLE_PER_PAGE;
    },
  };
}
