import { expect, it } from 'vitest';
import type { Live } from '../../../lib/messaging/protocol';
import { DEFAULT_SETTINGS, EMPTY_STATE, type State } from '../../../lib/portfolio/state';
import type { Kept } from '../../../lib/storage/kept';
import type { KeptPhase } from '../../../lib/view/kept-model';
import { phaseOf } from '../../../lib/view/phase';
import { LEARNERS, sampleKept, sampleLive, samplePortfolio } from './fixtures';

const KEPT: KeptPhase = { kind: 'read', kept: sampleKept() };
const STARTED: State = { ...EMPTY_STATE, portfolios: { p1: samplePortfolio() } };
const NOTHING: Live = { document: null, status: null, caret: null, snapshot: null };

function troubled(troubles: Kept['troubles']): KeptPhase {
  return { kind: 'read', kept: sampleKept({ troubles }) };
}

it('waits for both what is kept and what is live', () => {
  expect(phaseOf({ kind: 'loading' }, EMPTY_STATE, sampleLive(), 'connected').kind).toBe('loading');
  expect(phaseOf(KEPT, STARTED, null, 'connecting').kind).toBe('loading');
});

it('puts an updated extension above all else', () => {
  expect(phaseOf({ kind: 'failed' }, EMPTY_STATE, null, 'updated').kind).toBe('updated');
});

it('tells storage that cannot be read, and data it must not touch', () => {
  expect(phaseOf({ kind: 'failed' }, EMPTY_STATE, sampleLive(), 'connected').kind).toBe('storage-failed');
  const newer = troubled([{ kind: 'newer-version', version: 3 }]);
  expect(phaseOf(newer, EMPTY_STATE, sampleLive(), 'connected')).toMatchObject({ kind: 'locked' });
});

it('goes on where single items were set aside', () => {
  const some = troubled([{ kind: 'set-aside', key: 'snapshot:x', what: 'snapshot' }]);
  expect(phaseOf(some, STARTED, sampleLive(), 'connected').kind).toBe('ready');
});

it('knows a tab without a document, and a home without a portfolio', () => {
  expect(phaseOf(KEPT, STARTED, NOTHING, 'connected').kind).toBe('no-document');
  const find = { sections: 2, pathway: null };
  const dormant = sampleLive({ status: { kind: 'dormant', looksLikePortfolio: true, find } });
  expect(phaseOf(KEPT, EMPTY_STATE, dormant, 'connected')).toMatchObject({
    kind: 'not-started',
    find,
    declined: false,
    others: [],
  });
  const { document } = LEARNERS;
  const declined = [{ document: document.id, home: document.home }];
  const said = { ...EMPTY_STATE, settings: { ...DEFAULT_SETTINGS, declined } };
  expect(phaseOf(KEPT, said, dormant, 'connected')).toMatchObject({ kind: 'not-started', declined: true });
});

it('says so where there is text and nothing to find one’s way in it by', () => {
  const text = { ...LEARNERS, headings: [], stretches: [{ pieces: [{ words: 9 }] }] };
  const reading = (snapshot: typeof LEARNERS) => {
    const phase = phaseOf(KEPT, STARTED, sampleLive({ snapshot }), 'connected');
    return phase.kind === 'ready' ? phase.reading : null;
  };
  expect(reading(text)).toEqual({ kind: 'unreadable', reason: 'no-headings' });
  expect(reading({ ...text, opens: '1a' })).toEqual({ kind: 'reading' });
  expect(reading({ ...text, stretches: [{}] })).toEqual({ kind: 'reading' });
});

it('names the reason where nothing can be read, and keeps showing a portfolio that is known', () => {
  const live = sampleLive({ status: { kind: 'unreadable', reason: 'signed-out' } });
  expect(phaseOf(KEPT, EMPTY_STATE, live, 'connected')).toEqual({ kind: 'unreadable', reason: 'signed-out' });
  expect(phaseOf(KEPT, STARTED, live, 'connected')).toMatchObject({
    kind: 'ready',
    reading: { kind: 'unreadable', reason: 'signed-out' },
  });
});

it('tells where it is switched off, before anything else about the page', () => {
  const off = (over: object): State => ({
    ...STARTED,
    settings: { ...STARTED.settings, off: { ...STARTED.settings.off, ...over } },
  });
  expect(phaseOf(KEPT, off({ all: true }), NOTHING, 'connected')).toMatchObject({
    kind: 'off',
    scope: 'all',
  });
  const home = off({ homes: [LEARNERS.document.home] });
  expect(phaseOf(KEPT, home, sampleLive(), 'connected')).toMatchObject({ kind: 'off', scope: 'site' });
  expect(phaseOf(KEPT, home, NOTHING, 'connected').kind).toBe('no-document');
});
