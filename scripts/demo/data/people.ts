/** Everybody on the demo pages is made up; so is the brand. */
export interface DemoPerson {
  readonly handle: string;
  readonly name: string;
}

function person(handle: string, name: string): DemoPerson {
  return { handle, name };
}

/** The accounts that the demo pages say are signed in. */
export const CARE_ON_FEED = person('harborfinch_help', 'Harbor & Finch Care');
export const CARE_ON_FORUM = person('HarborFinchCare', 'HarborFinchCare');

export const MARA = person('mara_lk', 'Mara Lind');
export const TOBIAS = person('tobias.r', 'Tobias R.');
export const KENJI = person('kenji_w', 'Kenji Watanabe');
export const LEILA = person('leila.haddad', 'Leila Haddad');
export const OSKAR = person('oskar_brew', 'Oskar Brandt');
export const PRIYA = person('priya_n', 'Priya Nair');
export const JONAS = person('jonas_rides', 'Jonas Petit');
export const ABENA = person('abena.k', 'Abena Kusi');
export const RUTH = person('ruth_at_sea', 'Ruth Calder');
export const DIEGO = person('diego_m', 'Diego Morales');
