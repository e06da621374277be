import { describe, expect, test } from 'vitest';
import type { Change, Request } from '../../../lib/portfolio/command';
import { MAX_DECLINED } from '../../../lib/portfolio/declined';
import { type Outcome, reduce } from '../../../lib/portfolio/reduce';
import { EMPTY_STATE, type Portfolio, type State } from '../../../lib/portfolio/state';

const HOME = 'https://example.org/blog/';

function stateAfter(...requests: readonly Request[]): State {
  return requests.reduce((state, request) => done(reduce(state, request)), EMPTY_STATE);
}

function done(outcome: Outcome): State {
  if (outcome.kind === 'refused') throw new Error(outcome.reason);
  return outcome.state;
}

function started(...changes: readonly Change[]): State {
  return stateAfter(
    { kind: 'start', portfolio: 'p', home: HOME },
    ...changes.map((change): Request => ({ kind: 'change', portfolio: 'p', change })),
  );
}

function only(state: State): Portfolio {
  const portfolio = state.portfolios.p;
  if (portfolio === undefined) throw new Error('no portfolio');
  return portfolio;
}

function undo(state: State): Outcome {
  return reduce(state, {
    kind: 'undo',
    portfolio: 'p',
    step: only(state).undo.at(-1)?.number ?? 1,
  });
}

describe('starting', () => {
  test('a portfolio begins at its home, on the Senior pathway, with nothing ticked', () => {
    expect(only(started())).toMatchObject({
      homes: [HOME],
      pathway: 'senior',
      items: {},
      undo: [],
    });
  });

  test('starting again at a home that has one changes nothing', () => {
    const state = started({ kind: 'tick-section', section: '2b', ready: true });
    expect(done(reduce(state, { kind: 'start', portfolio: 'other', home: HOME }))).toBe(state);
  });

  test('it begins on the pathway that was said, and the page that was called a portfolio counts', () => {
    const state = stateAfter({ kind: 'start', portfolio: 'p', home: HOME, pathway: 'cmalt', document: 'd1' });
    expect(only(state)).toMatchObject({ pathway: 'cmalt', membership: { d1: 'in' } });
  });

  test('pages the candidate said no to stay out of a portfolio begun later at their home', () => {
    const state = stateAfter(
      { kind: 'decline', document: 'd1', home: HOME, declined: true },
      { kind: 'decline', document: 'd2', home: HOME, declined: true },
      { kind: 'decline', document: 'd3', home: 'elsewhere', declined: true },
      { kind: 'start', portfolio: 'p', home: HOME, document: 'd2' },
    );
    expect(only(state).membership).toEqual({ d1: 'out', d2: 'in' });
  });

  test('a beginning is taken back only while nothing else was changed', () => {
    const back: Request = { kind: 'delete', portfolio: 'p', unchanged: true };
    expect(done(reduce(started(), back)).portfolios).toEqual({});
    const changed = started({ kind: 'tick-section', section: '2b', ready: true });
    expect(reduce(changed, back)).toEqual({ kind: 'refused', reason: 'nothing-to-undo' });
    expect(done(reduce(EMPTY_STATE, back))).toBe(EMPTY_STATE);
  });
});

describe('saying that a page is no portfolio', () => {
  const no: Request = { kind: 'decline', document: 'd1', home: HOME, declined: true };

  test('is kept once, and taken back without a trace', () => {
    const state = stateAfter(no);
    expect(state.settings.declined).toEqual([{ document: 'd1', home: HOME }]);
    expect(done(reduce(state, no))).toBe(state);
    expect(done(reduce(state, { ...no, declined: false })).settings).toEqual(EMPTY_STATE.settings);
    expect(done(reduce(EMPTY_STATE, { ...no, declined: false }))).toBe(EMPTY_STATE);
  });

  test('is forgotten for the first page when there are too many', () => {
    const many = Array.from(
      { length: MAX_DECLINED + 1 },
      (_, at): Request => ({ ...no, document: `d${at}` }),
    );
    const { declined } = stateAfter(...many).settings;
    expect(declined).toHaveLength(MAX_DECLINED);
    expect(declined[0]?.document).toBe('d1');
  });
});

describe('changes', () => {
  test('a tick is taken back by saying no, and leaves no trace but the steps', () => {
    const state = started(
      { kind: 'tick-item', item: '2b-needs', done: true },
      { kind: 'tick-item', item: '2b-needs', done: false },
    );
    expect(only(state).items).toEqual({});
    expect(only(state).undo.map((step) => step.label.code)).toEqual([
      'undo_item_ticked',
      'undo_item_unticked',
    ]);
  });

  test('a change of a portfolio that was deleted is refused', () => {
    const change: Change = { kind: 'tick-section', section: '1a', ready: true };
    expect(reduce(EMPTY_STATE, { kind: 'change', portfolio: 'p', change })).toEqual({
      kind: 'refused',
      reason: 'unknown-portfolio',
    });
  });

  test('two corrections of one heading are one: the later', () => {
    const heading = {
      text: 'My learners',
      level: 2,
      occurrence: 0,
      before: null,
      after: null,
    } as const;
    const state = started(
      {
        kind: 'correct',
        document: 'd',
        correction: {
          id: 'a',
          ...heading,
          answer: { kind: 'section', section: '2b' },
        },
      },
      {
        kind: 'correct',
        document: 'd',
        correction: { id: 'b', ...heading, answer: { kind: 'topic' } },
      },
    );
    expect(only(state).corrections.d?.map((correction) => correction.id)).toEqual(['b']);
    expect(only(done(undo(state))).corrections.d?.map((correction) => correction.id)).toEqual(['a']);
  });

  test('one answer for headings on several pages is one step, taken back as one', () => {
    const place = { level: 2, occurrence: 0, before: null, after: null } as const;
    const old = { id: 'o', text: 'My learners', ...place, answer: { kind: 'topic' } } as const;
    const before = started({ kind: 'correct', document: 'd1', correction: old });
    const answer = { kind: 'section', section: '2b' } as const;
    const change: Change = {
      kind: 'correct-many',
      corrections: ['d1', 'd2'].map((document) => ({
        document,
        correction: { id: document, text: 'My learners', ...place, answer },
      })),
    };
    const after = done(reduce(before, { kind: 'change', portfolio: 'p', change }));
    expect(Object.values(only(after).corrections).map((list) => list.map(({ id }) => id))).toEqual([
      ['d1'],
      ['d2'],
    ]);
    expect(only(after).undo.at(-1)?.label).toEqual({
      code: 'undo_headings_corrected',
      values: ['My learners'],
    });
    expect(only(done(undo(after))).corrections).toEqual({ d1: [old] });
  });

  test('a home of another portfolio cannot be joined', () => {
    const state = done(
      reduce(started(), {
        kind: 'start',
        portfolio: 'q',
        home: 'https://other.example/',
      }),
    );
    const change: Change = { kind: 'home', home: HOME, joined: true };
    expect(reduce(state, { kind: 'change', portfolio: 'q', change })).toMatchObject({ reason: 'home-taken' });
  });

  test('the last home cannot be taken out', () => {
    const change: Change = { kind: 'home', home: HOME, joined: false };
    expect(reduce(started(), { kind: 'change', portfolio: 'p', change })).toMatchObject({
      reason: 'invalid',
    });
  });
});

describe('undo', () => {
  test('a home taken out comes back to its place', () => {
    const state = started(
      { kind: 'home', home: 'b', joined: true },
      { kind: 'home', home: 'c', joined: true },
      { kind: 'home', home: 'b', joined: false },
    );
    expect(only(done(undo(state))).homes).toEqual([HOME, 'b', 'c']);
  });

  test('a step that is not the newest any more is not undone', () => {
    const state = started({ kind: 'tick-section', section: '1a', ready: true });
    const step = only(state).undo[0]?.number ?? 0;
    const next = done(
      reduce(state, {
        kind: 'change',
        portfolio: 'p',
        change: { kind: 'note', section: '1a', text: 'Ask Sam' },
      }),
    );
    expect(reduce(next, { kind: 'undo', portfolio: 'p', step })).toMatchObject({
      reason: 'nothing-to-undo',
    });
  });

  test('a step undone and another made: the old number undoes nothing', () => {
    const state = started({ kind: 'tick-section', section: '1a', ready: true });
    const step = only(state).undo[0]?.number ?? 0;
    const change: Change = { kind: 'tick-section', section: '1b', ready: true };
    const next = done(reduce(done(undo(state)), { kind: 'change', portfolio: 'p', change }));
    expect(reduce(next, { kind: 'undo', portfolio: 'p', step })).toMatchObject({
      reason: 'nothing-to-undo',
    });
    expect(only(next).ready).toEqual({ '1b': true });
  });

  test('fifty steps are kept', () => {
    const changes = Array.from(
      { length: 60 },
      (_, n): Change => ({ kind: 'note', section: '1a', text: `${n}` }),
    );
    let state = started(...changes);
    for (let n = 0; n < 50; n++) state = done(undo(state));
    expect(only(state).notes).toEqual({ '1a': '9' });
    expect(undo(state)).toMatchObject({ reason: 'nothing-to-undo' });
  });
});

describe('settings', () => {
  test('a part of the dock is set and the rest stays', () => {
    const state = stateAfter({ kind: 'dock', width: 420 }, { kind: 'dock', side: 'left' });
    expect(state.settings.dock).toEqual({
      side: 'left',
      width: 420,
      state: 'open',
    });
  });
});
