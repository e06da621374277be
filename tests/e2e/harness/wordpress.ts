import { inject } from 'vitest';
import type { WordPressKind } from './prepared';
import { type Site, site } from './site';

export type { Site } from './site';

declare module 'vitest' {
  // biome-ignore lint/style/useConsistentTypeDefinitions: adding to another module's interface takes an interface.
  export interface ProvidedContext {
    /** The address where tests ask for a WordPress. */
    wordpressDesk: string;
  }
}

/**
 * The shared WordPress of a kind; the first to ask waits some seconds for its start. Other files use it too: change
 * only pages that the test made itself.
 */
export async function wordpress(kind: WordPressKind): Promise<Site> {
  const response = await fetch(`${inject('wordpressDesk')}/${kind}`);
  const text = await response.text();
  if (!response.ok) throw new Error(text);
  return site(JSON.parse(text) as { kind: WordPressKind; version: string; url: string });
}
