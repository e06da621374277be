import { describe, expect, it } from 'vitest';
import { type SiteBatch, SiteFailure, type SitePlatform } from '../../../lib/platforms/site-contract';
import type { Analysis } from '../../../lib/reader/analysis';
import { readSite, type SiteNews } from '../../../lib/reader/site-reading';

const HOME = 'https://folio.example/';

function batch(from: number, count: number, total: number): SiteBatch {
  const pages = Array.from({ length: count }, (_, at) => ({
    document: { id: `p${from + at}`, home: HOME, url: HOME },
    text: { title: `Page ${from + at}`, blocks: [] },
    savedAt: from + at,
    from: 'editor' as const,
  }));
  return { pages, done: from + count, total };
}

const analysis: Analysis = {
  update: (document) => ({ document, headings: [], stretches: [{}] }),
  placeOf: () => null,
};

function reading(pages: SitePlatform['pages']) {
  const told: SiteNews[] = [];
  const end = new AbortController();
  const run = readSite({
    platform: { id: 'wordpress', pages },
    site: { home: HOME, known: [] },
    ask: () => Promise.reject(new Error('not asked here')),
    analysis,
    tell: (news) => told.push(news),
    pause: () => Promise.resolve(),
    signal: end.signal,
  });
  const statuses = () => told.flatMap((news) => (news.kind === 'site-status' ? [news.status] : []));
  const measured = () =>
    told.flatMap((news) =>
      news.kind === 'site-measured' ? news.pages.map(({ outline, at }) => [outline.document.id, at]) : [],
    );
  return { run, end, statuses, measured };
}

describe('reading a site', () => {
  it('tells each page with the time it was saved, how far it is, and the end', async () => {
    const { run, statuses, measured } = reading(async function* () {
      yield batch(0, 2, 3);
      yield batch(2, 1, 3);
      return { scope: 'all', left: 0 };
    });
    await run;
    expect(measured()).toEqual([
      ['p0', 0],
      ['p1', 1],
      ['p2', 2],
    ]);
    expect(statuses()).toEqual([
      { kind: 'reading', done: 0, total: null },
      { kind: 'reading', done: 2, total: 3 },
      { kind: 'reading', done: 3, total: 3 },
      { kind: 'read', pages: 3, scope: 'all', left: 0 },
    ]);
  });

  it('stops when it is told to, and keeps what was read', async () => {
    const { run, end, statuses, measured } = reading(async function* () {
      yield batch(0, 2, 40);
      end.abort();
      yield batch(2, 20, 40);
      return { scope: 'all', left: 0 };
    });
    await run;
    expect(measured()).toHaveLength(2);
    expect(statuses().at(-1)).toEqual({ kind: 'stopped', pages: 2 });
  });

  it('names the reason where the site refuses, and calls a failure nobody foresaw a fault of the site', async () => {
    for (const [error, reason] of [
      [new SiteFailure('refused'), 'refused'],
      [new Error('anything'), 'site-error'],
    ] as const) {
      const { run, statuses } = reading(async function* () {
        yield batch(0, 1, 9);
        throw error;
      });
      await run;
      expect(statuses().at(-1)).toEqual({ kind: 'failed', reason });
    }
  });

  it('calls a request that was broken off by the stop a stop', async () => {
    const { run, end, statuses } = reading(async function* () {
      yield batch(0, 1, 9);
      end.abort();
      throw new SiteFailure('offline');
    });
    await run;
    expect(statuses().at(-1)).toEqual({ kind: 'stopped', pages: 1 });
  });
});
