const SHOWN = new Set(['http:', 'https:', 'mailto:']);

/**
 * The address as a link may carry it, or null where it must not be a link: addresses come from a page, and "javascript:"
 * or "data:" would run in ours. Relative addresses are refused too, since they would resolve against the wrong page.
 */
export function safeHref(href: string): string | null {
  try {
    const url = new URL(href);
    return SHOWN.has(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}
