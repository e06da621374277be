/**
 * An element as the source of a block: a heading or a paragraph. `html`: the element written out, escaped where needed.
 *
 * Checked in WordPress 6.2 and 7.1: blocks written like this are valid when the visual editor reads them. A heading of
 * level 2 has no level in its comment, since that is its default, and has had a class of its own since 6.2.
 */
export function blockSource(tag: string, html: string): string {
  if (!tag.startsWith('h')) return `<!-- wp:paragraph -->\n${html}\n<!-- /wp:paragraph -->`;
  const level = Number(tag.slice(1));
  const named = html.replace(/^<h\d/u, (start) => `${start} class="wp-block-heading"`);
  return `<!-- wp:heading${level === 2 ? '' : ` {"level":${level}}`} -->\n${named}\n<!-- /wp:heading -->`;
}
