import type { SiteAdapter } from '../sites';
import { latePart } from './late-part';

const { offer, get } = latePart<SiteAdapter>('rapportLateReader');

/** The reader of sites that no adapter knows. */
export { get as lateReader, offer as offerReader };
