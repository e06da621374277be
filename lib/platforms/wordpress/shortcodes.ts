/**
 * Films and sounds in a source that name no element: shortcodes, and in a post without blocks the address of one on a
 * line of its own, in whose place WordPress puts the film.
 *
 * WordPress asks the site an address leads to whether there is a film, and so knows thirty sites and many more. Here it is
 * known by the names of those that films and sounds are usually on; any other address on a line of its own stays a link.
 */

const FILM_ADDRESS =
  /^[ \t]*https?:\/\/(?:[\w-]+\.)*(?:youtube\.com|youtu\.be|vimeo\.com|videopress\.com|dailymotion\.com|wordpress\.tv|ted\.com|soundcloud\.com|mixcloud\.com|spotify\.com)\/\S+[ \t]*$/gimu;
const SHORTCODE = /\[(video|audio|embed)\b[^[\]]*\](?:[^[\]]*\[\/\1\])?/giu;

/** Whether a text is the address of a film and nothing else. */
export function holdsFilmAddress(text: string): boolean {
  return text.trim().search(FILM_ADDRESS) === 0 && !text.trim().includes('\n');
}

/** A text of the source with the elements that its shortcodes stand for in their place. */
export function withShortcodes(text: string): string {
  return text.replace(SHORTCODE, '<$1></$1>');
}

/** The same for addresses on lines of their own. */
export function withFilmAddresses(text: string): string {
  return text.replace(FILM_ADDRESS, '<embed>');
}
