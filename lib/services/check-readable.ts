import { forbidsPlugins } from '../domain/forbids-plugins';
import { failure, type Result, success } from '../domain/result';
import { messages } from '../messages';

/** Where browsers let no extension in. */
const CLOSED_HOSTS = ['chromewebstore.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com'];

/**
 * @param url the tab's address; absent while the person has not allowed this tab
 * @returns the address, or why no script may run there: `not-allowed`, `restricted`, `forbidden-by-site`
 */
export function checkReadable(url: string | undefined): Result<URL> {
  // Without a grant the browser hides the address, and would refuse the script as well.
  if (url === undefined || url === '') return failure('not-allowed', messages.errors.pageNotAllowed);
  const address = URL.parse(url);
  if (address === null || !/^https?:$/.test(address.protocol) || CLOSED_HOSTS.includes(address.hostname)) {
    return failure('restricted', messages.errors.pageRestricted);
  }
  if (forbidsPlugins(address.hostname)) return failure('forbidden-by-site', messages.errors.siteForbids);
  return success(address);
}
