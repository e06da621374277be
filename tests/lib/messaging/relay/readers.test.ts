import { describe, expect, test } from 'vitest';
import type { Request } from '../../../../lib/portfolio/command';
import { EMPTY_STATE } from '../../../../lib/portfolio/state';
import { measuredOf } from '../../storage/samples';
import { settle } from '../fake-ports';
import { DOCUMENT, HOME, measuredNews, relayStage, STARTED, stateAfter } from './stage';

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

describe('a page that is published while it is open in an editor', () => {
  const PUBLISHED = { kind: 'reading', readOnly: { shows: 'published', edit: null } };
  const draft = measuredOf('d', HOME, 900);
  const published = measuredOf('d', HOME, 100);

  async function showPublished(tab: number): Promise<void> {
    const page = reader(tab);
    page.port.postMessage({ kind: 'status-changed', document: DOCUMENT, status: PUBLISHED });
    page.port.postMessage(measuredNews(published));
    await settle();
  }

  test('counts as it is in the editor, and is told as it is in its own tab', async () => {
    await stateIs(stateAfter(STARTED));
    const editor = reader(1);
    await status(editor, 'reading');
    editor.port.postMessage(measuredNews(draft));
    await settle();
    const side = await surface('own');
    const kept = done('keep').length;
    const beside = await surface('own', HOME, 2);
    await showPublished(2);
    expect(done('keep')).toHaveLength(kept);
    expect(words(beside.heard.at(-1))).toBe(100);
    expect(words(side.heard.at(-1))).toBe(900);
    editor.port.disconnect();
    await showPublished(3);
    expect(done('keep')).toHaveLength(kept + 1);
  });

  function words(message: unknown): unknown {
    return Reflect.get(Object(message), 'live').snapshot.stretches[1].pieces[0].words;
  }
});
