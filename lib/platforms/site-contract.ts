import type { DocumentText } from '../document/block';
import type { OpenDocument, Platform } from './contract';

/** What a host must do whose pages can all be read at once, without each being opened. */
export type SitePlatform = {
  readonly id: Platform['id'];
  /** Reads the pages of a site, some at a time. Rejects with `SiteFailure`. */
  readonly pages: (site: SiteToRead, ask: AskSite) => AsyncGenerator<SiteBatch, SiteReport>;
};

/** Asks for an address of the site; `fetch` of the page's own origin. Rejects where there is no answer. */
export type AskSite = (address: string, headers: Readonly<Record<string, string>>) => Promise<Response>;

/** What the reading of a site is told: its address with a slash at the end, and the ids of documents known there. */
export type SiteToRead = { readonly home: string; readonly known: readonly string[] };

/**
 * A page of a site as it was saved last. `savedAt`: in milliseconds since 1970, by the clock of the site. `from`: as its
 * editor would hold it, or as everybody is shown it.
 */
export type SitePage = {
  readonly document: OpenDocument;
  readonly text: DocumentText;
  readonly savedAt: number;
  readonly from: 'editor' | 'page';
};

/** Some pages more, and how far that is. `total`: null where the site does not say. */
export type SiteBatch = {
  readonly pages: readonly SitePage[];
  readonly done: number;
  readonly total: number | null;
};

/**
 * What was read. `published`: the site shows this user nothing but what it shows anybody. `left`: pages that were passed
 * over, for being very long or beyond the limit.
 */
export type SiteReport = { readonly scope: 'all' | 'published'; readonly left: number };

/**
 * Why the pages of a site cannot be read. `refused`: the site lets nobody list them this way, or not this user.
 * `signed-out`: the same, and nobody is signed in. `no-interface`: the site has switched its REST interface off, or hides
 * it. `offline`: there was no answer. `site-error`: the site said that it cannot just now.
 */
export type SiteRefusal = 'refused' | 'signed-out' | 'no-interface' | 'offline' | 'site-error';

/** The rejection of a request to a site. */
export class SiteFailure extends Error {
  override readonly name = 'SiteFailure';
  readonly reason: SiteRefusal;

  constructor(reason: SiteRefusal) {
    super(`The site's pages cannot be read: ${reason}`);
    this.reason = reason;
  }
}
