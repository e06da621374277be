import { describe, expect, test } from 'vitest';
import { EMPTY_STATE } from '../../../../lib/portfolio/state';
import { measuredOf } from '../../storage/samples';
import { settle } from '../fake-ports';
import { DOCUMENT, HOME, measuredNews, relayStage, STARTED, stateAfter } from './stage';

/** What the background does by itself: the badge on the toolbar, the sidebar beside a portfolio, and the room for it. */

const { done, letScriptsIn, reader, surface, status, stateIs } = relayStage();

describe('the toolbar and the dock', () => {
  test('a portfolio that was found and not started is shown on the toolbar, until it is started', async () => {
    await stateIs(EMPTY_STATE);
    await status(reader(), 'dormant');
    await stateIs(stateAfter(STARTED));
    expect(done('badge')).toEqual(['badge 1 found', 'badge 1 none']);
  });

  test('of one that was said no to the toolbar tells nothing more, until that is taken back', async () => {
    const no = { kind: 'decline', document: DOCUMENT.id, home: HOME } as const;
    await stateIs(EMPTY_STATE);
    await status(reader(), 'dormant');
    await stateIs(stateAfter({ ...no, declined: true }));
    await stateIs(stateAfter({ ...no, declined: false }));
    expect(done('badge')).toEqual(['badge 1 found', 'badge 1 none', 'badge 1 found']);
  });

  test('the sidebar opens by itself where a started portfolio is loaded, once', async () => {
    await stateIs(stateAfter(STARTED));
    const page = reader();
    await status(page, 'dormant');
    await status(page, 'reading');
    expect(done('sidebar')).toEqual([]);
    page.port.postMessage(measuredNews(measuredOf('d', HOME)));
    page.port.postMessage(measuredNews(measuredOf('d', HOME)));
    await settle();
    expect(done('sidebar')).toEqual(['sidebar 1']);
  });

  test('the longer texts are put into the tab that asks for them, and it is told how that went', async () => {
    const asking = await surface('own');
    letScriptsIn(false);
    asking.port.postMessage({ kind: 'bring-advice' });
    await settle();
    expect(asking.heard.at(-1)).toEqual({ kind: 'advice-brought', there: false });
    letScriptsIn(true);
    asking.port.postMessage({ kind: 'bring-advice' });
    await settle();
    expect(asking.heard.at(-1)).toEqual({ kind: 'advice-brought', there: true });
    expect(done('advice')).toEqual(['advice 1', 'advice 1']);
  });

  test('not beside other pages of the same site, nor where the view cannot be read', async () => {
    await stateIs(stateAfter(STARTED));
    const page = reader();
    await status(page, 'reading');
    page.port.postMessage(measuredNews({ ...measuredOf('d', HOME), headings: [], stretches: [{}] }));
    const other = reader(2);
    other.port.postMessage({
      kind: 'status-changed',
      document: DOCUMENT,
      status: { kind: 'unreadable', reason: 'unsupported-view' },
    });
    other.port.postMessage(measuredNews(measuredOf('d', HOME)));
    await settle();
    expect(done('sidebar')).toEqual([]);
  });

  test('closed and opened again in another tab, it opens in this one too', async () => {
    await stateIs(stateAfter(STARTED));
    const page = reader();
    await status(page, 'reading');
    page.port.postMessage(measuredNews(measuredOf('d', HOME)));
    await settle();
    await stateIs(stateAfter(STARTED, { kind: 'dock', state: 'closed' }));
    await stateIs(stateAfter(STARTED));
    expect(done('sidebar')).toEqual(['sidebar 1', 'sidebar 1']);
  });

  test('not where the candidate closed it, nor where nothing was started', async () => {
    await stateIs(stateAfter(STARTED, { kind: 'dock', state: 'closed' }));
    await status(reader(1), 'reading');
    await status(reader(2), 'dormant', { ...DOCUMENT, home: 'https://other.example/' });
    expect(done('sidebar')).toEqual([]);
  });

  test('room is made in the tab of the sidebar, though its reader is asleep', async () => {
    const side = await surface('own');
    const now = { side: 'right', width: 360 };
    side.port.postMessage({ kind: 'make-room', platform: 'wordpress', before: null, now });
    await settle();
    expect(done()).toEqual(['call 1', 'room 1 wordpress - 360']);
  });
});
