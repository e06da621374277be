import type { AdviceBook } from '../scheme/advice-book';

/**
 * Where the longer texts of the scheme lie once they are in a page. They weigh a seventh of what the sidebar may and are
 * read now and then, so they are a script of their own (entrypoints/advice.ts) that the background puts into the page
 * when they are first asked for. Both scripts run in the same isolated world, where one leaves them and the other finds
 * them.
 */

type World = typeof globalThis & { [place: symbol]: AdviceBook | undefined };

/** By version: in a page that was open during an update, the scripts of both run in one world. */
function placeOf(version: string): symbol {
  return Symbol.for(`sidenote.advice ${version}`);
}

/** Leaves the texts for the sidebar of this page, if that is of the same version of the extension. */
export function handOverAdvice(version: string, book: AdviceBook): void {
  (globalThis as World)[placeOf(version)] = book;
}

/**
 * The texts of this version, brought into the page unless they are there; null where they cannot be. `bring` resolves
 * when the script has run, with whether it has.
 */
export async function adviceInPage(
  version: string,
  bring: () => Promise<boolean>,
): Promise<AdviceBook | null> {
  const found = () => (globalThis as World)[placeOf(version)] ?? null;
  return found() ?? ((await bring()) ? found() : null);
}
