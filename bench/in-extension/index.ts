/** What runs in a page of the extension when its storage is measured: the production code on a real database. */
export { fillLog } from './bench-store';
export { compareExport, exportOnce } from './compare-export';
export { compareAuthorsTogether, compareHistory } from './compare-history';
export { compareLogging } from './compare-logging';
export { compareReport } from './compare-report';
export { fillLibrary } from './fill-library';
export { setUpTeam } from './set-up-team';
