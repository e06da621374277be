import type { WordPressKind } from './prepared';
import { askSite } from './wordpress-server';

/** A page of the test site. */
export type SitePage = { readonly id: number; readonly slug: string; readonly title: string };

/** What a page is that is no published page. */
export type PageWishes = { readonly post_status?: 'draft' | 'publish'; readonly post_type?: 'page' | 'post' };

/** A WordPress that all test files of a run share. */
export type Site = {
  readonly kind: WordPressKind;
  readonly version: string;
  /** Without a slash at the end. */
  readonly url: string;
  /** The pages there are, the sample portfolio's first, in its order. */
  readonly pages: () => Promise<readonly SitePage[]>;
  /** Makes a published page of block markup, for one test alone. Resolves to its id. */
  readonly createPage: (title: string, content: string, more?: PageWishes) => Promise<number>;
  /** The block markup of a page as it is saved. */
  readonly savedContent: (id: number) => Promise<string>;
};

/** Gives a running WordPress the members that tests use. */
export function site(server: { kind: WordPressKind; version: string; url: string }): Site {
  const { kind, version, url } = server;
  return {
    kind,
    version,
    url,
    pages: async () => (await askSite(url, '/pages')) as SitePage[],
    createPage: async (title, content, more = {}) =>
      ((await askSite(url, '/pages', { title, content, more })) as { id: number }).id,
    savedContent: async (id) => ((await askSite(url, `/pages/${id}`)) as { content: string }).content,
  };
}
