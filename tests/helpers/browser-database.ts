/** Dexie looks for the browser's database once, when it is loaded: it must be there whatever a test imports first. */
import 'fake-indexeddb/auto';
