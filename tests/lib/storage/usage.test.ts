import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newPortfolio } from '../../../lib/portfolio/state';
import { portfolioKey, snapshotKey } from '../../../lib/storage/keys';
import { usageOf } from '../../../lib/storage/usage';
import { snapshotOf } from './samples';

const size = (key: string, value: unknown) => Buffer.byteLength(key + JSON.stringify(value));

test('tells how much each kind takes, by portfolio', () => {
  const portfolio = { ...newPortfolio('p', 'h'), notes: { '2b': 'Frag Priya – später' } };
  const [own, stray] = [snapshotOf('d', 'h'), snapshotOf('e', 'left')];
  const usage = usageOf({
    [portfolioKey('p')]: portfolio,
    [snapshotKey('d')]: own,
    [snapshotKey('e')]: stray,
    'quarantine:0:portfolio:x': 'damaged',
    settings: { theme: 'dark' },
    meta: { version: 2 },
  });
  expect(usage.portfolios).toEqual([
    {
      id: 'p',
      work: size(portfolioKey('p'), portfolio) - size('', portfolio.notes),
      notes: size('', portfolio.notes),
      undo: 0,
      pages: size(snapshotKey('d'), own),
      pageCount: 1,
      total: size(portfolioKey('p'), portfolio) + size(snapshotKey('d'), own),
    },
  ]);
  expect(usage.strayPages).toBe(size(snapshotKey('e'), stray));
  expect(usage.setAside).toBe(size('quarantine:0:portfolio:x', 'damaged'));
});

test('whatever is stored, the kinds come to the whole', () => {
  const key = fc.oneof(
    fc.constantFrom('settings', 'meta', 'seen', 'trouble', 'restored', 'other'),
    fc.string().map((id) => `portfolio:${id}`),
    fc.string().map((id) => `snapshot:${id}`),
    fc.string().map((id) => `quarantine:0:${id}`),
  );
  const value = fc.oneof(
    fc.jsonValue(),
    fc.record({ homes: fc.constant(['h']), notes: fc.jsonValue(), undo: fc.jsonValue() }),
    fc.constant(snapshotOf('d', 'h')),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(key, value)), (entries) => {
      const contents = Object.fromEntries(entries);
      const usage = usageOf(contents);
      const kinds = [usage.settings, usage.restored, usage.setAside, usage.rest];
      const keyed = Object.keys(contents).reduce((sum, name) => sum + size(name, contents[name]), 0);
      expect(usage.total).toBe(keyed);
      // A home in two portfolios, which guards refuse, would be counted for both.
      const owners = usage.portfolios.filter(({ pageCount }) => pageCount > 0).length;
      if (owners > 1) return;
      const portfolios = usage.portfolios.map((one) => one.total);
      const all = [...kinds, ...portfolios, usage.strayPages].reduce((sum, one) => sum + one, 0);
      expect(all).toBe(usage.total);
      for (const one of usage.portfolios) expect(one.work + one.notes + one.undo + one.pages).toBe(one.total);
    }),
  );
});
