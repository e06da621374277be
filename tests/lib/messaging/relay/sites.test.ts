import { describe, expect, it } from 'vitest';
import { PORTS } from '../../../../lib/messaging/protocol';
import { EMPTY_STATE } from '../../../../lib/portfolio/state';
import { settle } from '../fake-ports';
import { DOCUMENT, HOME, OWN_PAGES, relayStage, STARTED, stateAfter } from './stage';

const stage = relayStage();
const PATTERN = 'https://site.example/*';

describe('a site that is left', () => {
  it('has its readers stopped, and says why in the sidebar', async () => {
    await stage.stateIs(stateAfter(STARTED));
    const reader = stage.reader();
    await stage.status(reader, 'reading');
    const surface = await stage.surface('own');
    await stage.letRead(false);
    expect(reader.kinds()).toContain('stop');
    expect(surface.heard.at(-1)).toMatchObject({
      live: { document: { id: DOCUMENT.id }, status: { kind: 'unreadable', reason: 'permission-missing' } },
    });
    await stage.status(reader, 'reading');
    expect(surface.heard.at(-1)).toMatchObject({ live: { status: { kind: 'unreadable' } } });
  });

  it('stops a reader that comes back later', async () => {
    await stage.letRead(false);
    const reader = stage.reader();
    await settle();
    expect(reader.kinds()).toEqual(['stop']);
  });

  it('is read again once it is allowed again', async () => {
    await stage.stateIs(stateAfter(STARTED));
    const surface = await stage.surface('own');
    await stage.status(stage.reader(), 'reading');
    await stage.letRead(false);
    await stage.letRead(true);
    await stage.status(stage.reader(), 'reading');
    expect(surface.heard.at(-1)).toMatchObject({ live: { status: { kind: 'reading' } } });
  });

  it('has its docked sidebars go before the permission does, and waits for them', async () => {
    const docked = await stage.surface('own');
    const elsewhere = await stage.surface('own', 'https://other.example/', 2);
    const popup = await stage.surface(1, `${OWN_PAGES}popup.html`, null);
    let closed = false;
    const closing = stage
      .relay()
      .closeOn(PATTERN)
      .then(() => {
        closed = true;
      });
    await settle();
    expect([docked, elsewhere, popup].map((end) => end.kinds().includes('close'))).toEqual([
      true,
      false,
      false,
    ]);
    expect(closed).toBe(false);
    docked.port.disconnect();
    await closing;
  });

  it('is given back on the word of a page of the extension alone', async () => {
    const docked = await stage.surface('own');
    docked.port.postMessage({ kind: 'leave-site', pattern: PATTERN });
    const popup = await stage.surface(1, `${OWN_PAGES}popup.html`, null);
    await settle();
    expect(stage.done('leave')).toEqual([]);
    popup.port.postMessage({ kind: 'leave-site', pattern: PATTERN });
    await settle();
    expect(stage.done('leave')).toEqual([`leave ${PATTERN}`]);
  });
});

describe('a site that was just allowed', () => {
  it('is greeted with the sidebar once its reader has looked, and once only', async () => {
    await stage.stateIs(EMPTY_STATE);
    stage.relay().welcome(1);
    const reader = stage.open(PORTS.reader, `${HOME}wp-admin/`, 1);
    reader.port.postMessage({ kind: 'status-changed', document: DOCUMENT, status: { kind: 'loading' } });
    await settle();
    expect(stage.done('sidebar')).toEqual([]);
    await stage.status(reader, 'dormant');
    expect(stage.done('sidebar')).toEqual(['sidebar 1']);
    await stage.status(reader, 'dormant');
    expect(stage.done('sidebar')).toEqual(['sidebar 1']);
  });
});
