import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerReader } from '../lib/page/late-reader';
import { adapter } from '../lib/sites/generic';

/** Injected after the page script, on sites that no adapter knows: most pages need not carry it. */
export default defineUnlistedScript(() => offerReader(adapter));
