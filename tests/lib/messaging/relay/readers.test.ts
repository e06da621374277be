import { describe, expect, test } from 'vitest';
import type { Request } from '../../../../lib/portfolio/command';
import { EMPTY_STATE } from '../../../../lib/portfolio/state';
import { settle } from '../fake-ports';
import { DOCUMENT, relayStage, STARTED, stateAfter } from './stage';

/** What the background has to say to readers, and how it reaches those that are not connected. */

const { done, sleeping, reader, surface, status, stateIs, restart } = relayStage();

describe('what a reader is told', () => {
  test('that it is wanted, once its home is a portfolio', async () => {
    const page = reader();
    await status(page, 'dormant');
    await stateIs(EMPTY_STATE);
    await stateIs(stateAfter(STARTED));
    await settle();
    expect(page.heard.map(({ wanted }) => wanted)).toEqual([false, true]);
  });

  test('it once, whatever else the candidate changes', async () => {
    const page = reader();
    await stateIs(stateAfter(STARTED));
    await status(page, 'reading');
    const named: Request = {
      kind: 'change',
      portfolio: 'p',
      change: { kind: 'name', section: '5a', title: 'Simulation' },
    };
    await stateIs(stateAfter(STARTED, named));
    expect(page.heard).toEqual([{ kind: 'set-context', document: 'd', wanted: true }]);
  });

  test('that it is not wanted when the candidate took its document out', async () => {
    const page = reader();
    await stateIs(stateAfter(STARTED));
    await status(page, 'reading');
    const out: Request = {
      kind: 'change',
      portfolio: 'p',
      change: { kind: 'membership', document: 'd', membership: 'out' },
    };
    await stateIs(stateAfter(STARTED, out));
    await settle();
    expect(page.heard.at(-1)).toMatchObject({ wanted: false });
  });

  test('everything again by a background that was started anew', async () => {
    const first = reader();
    await stateIs(stateAfter(STARTED));
    await status(first, 'reading');
    restart();
    await stateIs(stateAfter(STARTED));
    const again = reader();
    await status(again, 'reading');
    expect(again.heard).toMatchObject([{ kind: 'set-context', wanted: true }]);
  });
});

describe('a reader that is not connected', () => {
  const calls = () => done('call');

  test('is called for a surface, which is told when it has come and not before', async () => {
    sleeping.add(1);
    const side = await surface('own');
    expect(side.heard).toEqual([]);
    await status(reader(), 'dormant');
    expect(side.heard).toMatchObject([{ live: { document: DOCUMENT } }]);
    await surface('own');
    expect(calls()).toEqual(['call 1']);
  });

  test('that does not answer is nobody', async () => {
    const side = await surface('own');
    expect(side.heard).toMatchObject([{ live: { document: null } }]);
  });
});
