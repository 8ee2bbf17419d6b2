import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startComposerSession } from '../lib/page/composer-session';
import { offerComposer } from '../lib/page/late-composer';

/** Injected after the page script once a post is chosen: what finds reply boxes, writes into them and watches them. */
export default defineUnlistedScript(() => offerComposer(startComposerSession));
