/**
 * Sites as the browser knows them: match patterns such as "https://example.org/*". A permission holds for a whole host; the
 * path that a page is under, and the port, cannot be told apart in every browser.
 */

/**
 * The pattern of the site that a page is of; null for pages that are no web pages. Without the port: Firefox knows no
 * patterns that have one, and in both browsers a pattern without it holds for all of them.
 */
export function sitePatternOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  return (protocol === 'https:' || protocol === 'http:') && hostname !== ''
    ? `${protocol}//${hostname}/*`
    : null;
}

const PATTERN = /^(?<scheme>\*|https?):\/\/(?<host>\*|(?:\*\.)?[^/*]+)\/\*$/u;

/** Whether a pattern, of the kind that this extension asks for or that the browser makes of it, holds for an address. */
export function coversAddress(pattern: string, address: string): boolean {
  const { scheme, host } = PATTERN.exec(pattern)?.groups ?? {};
  if (scheme === undefined || host === undefined || !URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  const isScheme = scheme === '*' ? /^https?:$/u.test(protocol) : protocol === `${scheme}:`;
  if (!isScheme) return false;
  if (host === '*') return true;
  const domain = host.startsWith('*.') ? host.slice(2) : null;
  return domain === null ? hostname === host : hostname === domain || hostname.endsWith(`.${domain}`);
}

/** The name of a site for the candidate to read: its host, or null where the pattern holds for any. */
export function hostOfPattern(pattern: string): string | null {
  const host = PATTERN.exec(pattern)?.groups?.host ?? pattern;
  return host === '*' ? null : host;
}
