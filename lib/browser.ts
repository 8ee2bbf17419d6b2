/** The only importer of the polyfill: extension pages and the worker get the WebExtension API from here. */
import browser from 'webextension-polyfill';

export { browser };
