/**
 * How a reader came to tell what it measured. `news`: just now, of the newest text there is. `again`: the background was
 * away and may not know it; another tab may have told something newer of the same document meanwhile. `at`: when it was
 * measured, in milliseconds since 1970 by the clock of the machine, which all tabs share. `from`: where the text was
 * read, since a page shows to its readers what was published, and an editor holds more than that.
 */
export type Told = { readonly kind: 'news' | 'again'; readonly at: number; readonly from: 'editor' | 'page' };

/** When what is known of a document was measured, and when it was last read in an editor; null: not, as far as is known. */
export type KnownSince = { readonly at: number; readonly edited: number | null };

/**
 * Whether something newer is known than what is told. News is always taken: the clock may have been put back. What an
 * editor tells again is older only than what was read in another editor since: a published page that was read later
 * holds nothing newer than its own editor.
 */
export function isOutdated(told: Told, known: KnownSince): boolean {
  if (told.kind === 'news') return false;
  if (told.from === 'page') return told.at < known.at;
  return known.edited !== null && told.at < known.edited;
}

/** When a document is known since, after this was told of it. */
export function knownSince({ at, from }: Pick<Told, 'at' | 'from'>, before: KnownSince | null): KnownSince {
  return { at, edited: from === 'editor' ? at : (before?.edited ?? null) };
}
