/** Hosts whose terms forbid overlays and copying by plug-ins; no script of ours runs there. */
const FORBIDDING_HOSTS = ['linkedin.com', 'lnkd.in'];

/** @returns whether the site behind this host name forbids plug-ins (LinkedIn); `notlinkedin.com` is not it. */
export function forbidsPlugins(hostname: string): boolean {
  const host = hostname.toLowerCase().replace(/\.$/, '');
  return FORBIDDING_HOSTS.some((known) => host === known || host.endsWith(`.${known}`));
}
