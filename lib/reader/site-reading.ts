import {
  type AskSite,
  type SiteBatch,
  SiteFailure,
  type SitePlatform,
  type SiteRefusal,
  type SiteToRead,
} from '../platforms/site-contract';
import { cut } from '../portfolio/limits';
import type { ToldOutline } from '../portfolio/measured-outline';
import type { Analysis } from './analysis';

/** How far the reading of a whole site is, or how it ended. Numbers are of pages. */
export type SiteStatus =
  | { readonly kind: 'reading'; readonly done: number; readonly total: number | null }
  | {
      readonly kind: 'read';
      readonly pages: number;
      readonly left: number;
      readonly scope: 'all' | 'published';
    }
  | { readonly kind: 'stopped'; readonly pages: number }
  | { readonly kind: 'failed'; readonly reason: SiteRefusal };

/** The outline of a page as it was saved `at` some time. */
type SavedOutline = { outline: ToldOutline; at: number; from: 'editor' | 'page' };

/** What the reading of a site tells. */
export type SiteNews =
  | { readonly kind: 'site-status'; readonly status: SiteStatus }
  | { readonly kind: 'site-measured'; readonly pages: SavedOutline[] };

/** What the reading of a site is made of. */
export type SiteReadingOptions = {
  readonly platform: SitePlatform;
  readonly site: SiteToRead;
  readonly ask: AskSite;
  readonly analysis: Analysis;
  readonly tell: (news: SiteNews) => void;
  /** Lets the page do its own work between two pages of the site. */
  readonly pause: () => Promise<void>;
  readonly signal: AbortSignal;
};

/** Reads the pages of a site and tells the outline of each, until there are no more or the signal is aborted. */
export async function readSite(options: SiteReadingOptions): Promise<void> {
  const { platform, site, ask, analysis, tell, pause, signal } = options;
  const batches = platform.pages(site, ask);
  let done = 0;

  function tellStatus(status: SiteStatus): void {
    tell({ kind: 'site-status', status });
  }

  async function measure({ pages }: SiteBatch): Promise<void> {
    const measured: SavedOutline[] = [];
    for (const { document, text, savedAt, from } of pages) {
      await pause();
      if (signal.aborted) return;
      const ref = { ...document, platform: platform.id, title: cut(text.title) };
      const outline = analysis.update(ref, text);
      if (outline !== null) measured.push({ outline, at: savedAt, from });
    }
    tell({ kind: 'site-measured', pages: measured });
  }

  async function readAll(): Promise<SiteStatus> {
    for (;;) {
      const next = await batches.next();
      if (signal.aborted) return { kind: 'stopped', pages: done };
      if (next.done === true) return { kind: 'read', pages: done, ...next.value };
      await measure(next.value);
      if (signal.aborted) return { kind: 'stopped', pages: done };
      done = next.value.done;
      tellStatus({ kind: 'reading', done, total: next.value.total });
    }
  }

  tellStatus({ kind: 'reading', done, total: null });
  try {
    tellStatus(await readAll());
  } catch (error) {
    if (signal.aborted) tellStatus({ kind: 'stopped', pages: done });
    else tellStatus({ kind: 'failed', reason: error instanceof SiteFailure ? error.reason : 'site-error' });
  }
}
