/**
 * WordPress.com shows the editor of a site inside of a page of its own, at addresses such as wordpress.com/page/SITE/ID:
 *
 *   wordpress.com ── iframe: https://SITE/wp-admin/post.php?post=ID&action=edit&calypsoify=1&frame-nonce=...
 *
 * Newer sites lead from there to SITE/wp-admin instead. Its address and parameters: Jetpack's and Calypso's sources.
 */

/** Parameter of the address of an embedded editor, and of nothing else that WordPress puts into frames. */
const EMBEDDED = 'calypsoify';

/** Selector of the frame of an embedded editor in the page around it. */
export const EMBEDDED_FRAME = `iframe[src*="${EMBEDDED}="]`;

/**
 * Whether this frame is where the document of the tab is edited. The reader runs in every frame of WordPress.com, and one
 * alone may tell: the top frame, or an editor that is embedded on purpose. Dialogues and previews in frames are neither.
 *
 * The block editor takes the parameters out of its address while it starts, so the address is asked that the frame was
 * loaded from.
 */
export function ownsEditor({ defaultView: view }: Document): boolean {
  if (view === null || view === view.top) return true;
  const [loaded] = view.performance.getEntriesByType('navigation');
  return loaded !== undefined && URL.canParse(loaded.name) && new URL(loaded.name).searchParams.has(EMBEDDED);
}
