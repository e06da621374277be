/** Where the one that runs leaves its end, for a later one of the same name. */
type World = { [place: symbol]: AbortController | undefined };

/**
 * Makes sure that one script of a name runs in a page: ends the one before it, and returns what ends this one. All scripts
 * of the extension share a world that the page cannot reach, after an update those of both versions do (Chromium), or the
 * browser has ended the old ones itself (Firefox).
 */
export function takeOver(world: object, name: string): AbortController {
  const place = Symbol.for(name);
  const shared = world as World;
  shared[place]?.abort();
  const end = new AbortController();
  shared[place] = end;
  return end;
}
