/** @returns whether the address lies on one of the hosts or below it; `notx.com` is not `x.com`. */
export function isOnHost(url: URL, hosts: readonly string[]): boolean {
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return false;
  const host = url.hostname.toLowerCase().replace(/\.$/, '');
  return hosts.some((known) => host === known || host.endsWith(`.${known}`));
}
