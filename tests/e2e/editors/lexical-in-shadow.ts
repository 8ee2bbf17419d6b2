import { mountLexical } from './mount-lexical';
import { openPage } from './page-shell';

/** The editor stands in an open shadow root, as in composers made of web components. */
const { composer, hold } = openPage();
mountLexical(composer.attachShadow({ mode: 'open' }), hold);
