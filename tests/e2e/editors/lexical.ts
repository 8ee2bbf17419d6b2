import { mountLexical } from './mount-lexical';
import { openPage } from './page-shell';

const { composer, hold } = openPage();
mountLexical(composer, hold);
