import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  MAX_OFF,
  OFF_NOWHERE,
  OFF_SCOPES,
  type Off,
  offSchema,
  offScope,
  withOff,
} from '../../../lib/portfolio/off';
import { reduce } from '../../../lib/portfolio/reduce';
import { EMPTY_STATE, settingsSchema } from '../../../lib/portfolio/state';

const PAGE = { id: 'wordpress:https://a/:1', home: 'https://a/' };
const OTHER = { id: 'wordpress:https://b/:1', home: 'https://b/' };

function switched(...steps: readonly (readonly [(typeof OFF_SCOPES)[number], string, boolean])[]): Off {
  return steps.reduce((off, [scope, id, to]) => withOff(off, scope, id, to), OFF_NOWHERE);
}

describe('switching off', () => {
  it('reaches as far as it says', () => {
    expect(offScope(switched(['document', PAGE.id, true]), PAGE)).toBe('document');
    expect(offScope(switched(['document', PAGE.id, true]), { ...PAGE, id: 'x' })).toBeNull();
    expect(offScope(switched(['site', PAGE.home, true]), { ...PAGE, id: 'x' })).toBe('site');
    expect(offScope(switched(['site', PAGE.home, true]), OTHER)).toBeNull();
    expect(offScope(switched(['all', '', true]), OTHER)).toBe('all');
    expect(offScope(switched(['all', '', true]), null)).toBe('all');
    expect(offScope(switched(['site', PAGE.home, true]), null)).toBeNull();
  });

  it('of a site leaves another site on the same host as it is', () => {
    const one = { id: 'wordpress:https://blog.example/anna/:1', home: 'https://blog.example/anna/' };
    const other = { id: 'wordpress:https://blog.example/ben/:1', home: 'https://blog.example/ben/' };
    const off = { ...OFF_NOWHERE, homes: [one.home] };
    expect(offScope(off, one)).toBe('site');
    expect(offScope(off, other)).toBeNull();
  });

  it('twice is once, and switching on takes it back, whatever else is off', () => {
    const step = fc.tuple(
      fc.constantFrom(...OFF_SCOPES),
      fc.constantFrom(PAGE.id, PAGE.home, OTHER.id),
      fc.boolean(),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), step, (before, [scope, id]) => {
        const off = switched(...before);
        const once = withOff(off, scope, id, true);
        expect(withOff(once, scope, id, true)).toBe(once);
        const back = withOff(once, scope, id, false);
        expect(withOff(off, scope, id, false)).toEqual(back);
        expect(v.is(offSchema, once)).toBe(true);
      }),
    );
  });

  it('stays within its limit, and forgets the oldest', () => {
    const off = switched(
      ...Array.from({ length: MAX_OFF + 1 }, (_, at) => ['document', `d${at}`, true] as const),
    );
    expect(off.documents).toHaveLength(MAX_OFF);
    expect(off.documents[0]).toBe('d1');
  });

  it('is a setting, which those that were kept before do not have', () => {
    const { off: _, declined: __, ...before } = EMPTY_STATE.settings;
    expect(v.parse(settingsSchema, before)).toEqual(EMPTY_STATE.settings);
    const request = { kind: 'off', scope: 'all', id: '', off: true } as const;
    const outcome = reduce(EMPTY_STATE, request);
    expect(outcome).toMatchObject({ kind: 'changed', state: { settings: { off: { all: true } } } });
    if (outcome.kind !== 'changed') return;
    expect(reduce(outcome.state, request)).toEqual(outcome);
    expect(reduce(outcome.state, { ...request, off: false })).toMatchObject({
      state: { settings: { off: OFF_NOWHERE } },
    });
  });
});
