import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test, vi } from 'vitest';
import { type Change, type Request, requestSchema } from '../../../lib/portfolio/command';
import { ownValue } from '../../../lib/portfolio/record';
import { reduce } from '../../../lib/portfolio/reduce';
import { type Portfolio, portfolioSchema, type State, settingsSchema } from '../../../lib/portfolio/state';
import { anyChange, anyRequest } from './arbitraries';
import { run, step } from './states';

const RUNS = { numRuns: 1_000 };
vi.setConfig({ testTimeout: 60_000 });

const started = run([{ kind: 'start', portfolio: 'p', home: 'h1' }]);

function only(state: State): Portfolio {
  const portfolio = ownValue(state.portfolios, 'p');
  if (portfolio === undefined) throw new Error('no portfolio');
  return portfolio;
}

function undoNewest(state: State): State {
  return step(state, {
    kind: 'undo',
    portfolio: 'p',
    step: only(state).undo.at(-1)?.number ?? 1,
  });
}

/** All of a portfolio but the count of changes, which undoing adds to. */
function work(state: State): Omit<Portfolio, 'revision'> {
  const { revision: _revision, ...rest } = only(state);
  return rest;
}

describe('whatever is asked, in any order', () => {
  test('the arbitraries make requests that pass their guard', () => {
    fc.assert(
      fc.property(anyRequest, (request) => v.is(requestSchema, request)),
      RUNS,
    );
  });

  test('each portfolio passes its guard unchanged, and so do the settings', () => {
    fc.assert(
      fc.property(fc.array(anyRequest, { maxLength: 80 }), (requests) => {
        const state = run(requests);
        for (const [id, portfolio] of Object.entries(state.portfolios)) {
          expect(v.parse(portfolioSchema, portfolio)).toEqual(portfolio);
          expect(portfolio.id).toBe(id);
        }
        expect(v.parse(settingsSchema, state.settings)).toEqual(state.settings);
      }),
      RUNS,
    );
  });

  test('a home belongs to one portfolio at most', () => {
    fc.assert(
      fc.property(fc.array(anyRequest, { maxLength: 80 }), (requests) => {
        const homes = Object.values(run(requests).portfolios).flatMap((portfolio) => portfolio.homes);
        expect(new Set(homes).size).toBe(homes.length);
      }),
      RUNS,
    );
  });

  test('asking for the same twice is asking for it once', () => {
    fc.assert(
      fc.property(fc.array(anyRequest, { maxLength: 40 }), anyRequest, (requests, request) => {
        const once = step(run(requests), request);
        expect(step(once, request)).toBe(once);
      }),
      RUNS,
    );
  });

  test('the state that was given is not touched', () => {
    fc.assert(
      fc.property(fc.array(anyRequest, { maxLength: 40 }), anyRequest, (requests, request) => {
        const state = run(requests);
        const before = structuredClone(state);
        reduce(state, request);
        expect(state).toEqual(before);
      }),
      RUNS,
    );
  });

  test('what storage gives back is the same state', () => {
    fc.assert(
      fc.property(fc.array(anyRequest, { maxLength: 40 }), (requests) => {
        for (const portfolio of Object.values(run(requests).portfolios)) {
          const stored: unknown = JSON.parse(JSON.stringify(portfolio));
          expect(v.parse(portfolioSchema, stored)).toEqual(stored);
        }
      }),
      RUNS,
    );
  });
});

describe('undo', () => {
  test('returns exactly the earlier portfolio', () => {
    fc.assert(
      fc.property(fc.array(anyChange, { maxLength: 30 }), anyChange, (changes, change) => {
        const before = run(changes.map(asRequest), started);
        const after = step(before, asRequest(change));
        fc.pre(after !== before);
        expect(work(undoNewest(after))).toEqual(work(before));
      }),
      RUNS,
    );
  });

  test('step by step returns to where the portfolio began', () => {
    fc.assert(
      fc.property(fc.array(anyChange, { maxLength: 45 }), (changes) => {
        let state = run(changes.map(asRequest), started);
        while (only(state).undo.length > 0) state = undoNewest(state);
        expect(work(state)).toEqual(work(started));
      }),
      RUNS,
    );
  });
});

function asRequest(change: Change): Request {
  return { kind: 'change', portfolio: 'p', change };
}
