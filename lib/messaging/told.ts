/**
 * How a reader came to tell what it measured. `news`: just now, of the newest text there is. `again`: the background was
 * away and may not know it; another tab may have told something newer of the same document meanwhile. `at`: when it was
 * measured, in milliseconds since 1970 by the clock of the machine, which all tabs share.
 */
export type Told = { readonly kind: 'news' | 'again'; readonly at: number };

/** Whether something newer is known than what is told. News is always taken: the clock may have been put back. */
export function isOutdated(told: Told, knownAt: number): boolean {
  return told.kind === 'again' && told.at < knownAt;
}
