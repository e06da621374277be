import { describe, expect, it } from 'vitest';
import { PORTS } from '../../../../lib/messaging/protocol';
import { measuredOf } from '../../storage/samples';
import { settle } from '../fake-ports';
import { DOCUMENT, type End, HOME, measuredNews, relayStage, STARTED, stateAfter } from './stage';

const stage = relayStage();

/** A tab with a reader and a docked sidebar, of a portfolio that was started. */
async function openTab() {
  await stage.stateIs(stateAfter(STARTED));
  const reader = stage.reader();
  await stage.status(reader, 'reading');
  const surface = await stage.surface('own');
  const site = () => (surface.heard.at(-1)?.live as { site?: object } | undefined)?.site;
  return { reader, surface, site };
}

function siteReader(): End {
  return stage.open(PORTS.site, `${HOME}wp-admin/`, 1);
}

async function say(end: End, message: object): Promise<void> {
  end.port.postMessage(message);
  await settle();
}

const saved = (id: string, at = 5) => ({
  kind: 'site-measured',
  pages: [{ outline: { ...measuredOf(id, HOME) }, at, from: 'editor' }],
});

describe('reading all pages of a site', () => {
  it('brings the reader when it is asked for, once, and tells it what to read', async () => {
    const { surface, site } = await openTab();
    await say(surface, { kind: 'read-site', action: 'start' });
    await say(surface, { kind: 'read-site', action: 'start' });
    expect(stage.done('site reader')).toEqual(['site reader 1']);
    expect(site()).toEqual({ kind: 'reading', done: 0, total: null });
    const end = siteReader();
    await say(end, { kind: 'site-asked' });
    expect(end.heard).toEqual([{ kind: 'read-site', home: HOME, known: [] }]);
  });

  it('maps what it tells with the rest, and shows how far it is', async () => {
    const { site } = await openTab();
    const end = siteReader();
    await say(end, { kind: 'site-status', status: { kind: 'reading', done: 20, total: 30 } });
    expect(site()).toEqual({ kind: 'reading', done: 20, total: 30 });
    await say(end, saved('other'));
    expect(stage.done('keep')).toEqual(['keep other']);
  });

  it('leaves alone what a tab has open, which may not be saved yet', async () => {
    const { reader } = await openTab();
    await say(reader, measuredNews(measuredOf('d', HOME)));
    const before = stage.done('keep').length;
    await say(siteReader(), saved(DOCUMENT.id, Number.MAX_SAFE_INTEGER));
    expect(stage.done('keep')).toHaveLength(before);
  });

  it('is stopped by a word', async () => {
    const { surface } = await openTab();
    const end = siteReader();
    await say(surface, { kind: 'read-site', action: 'stop' });
    expect(end.kinds()).toEqual(['stop']);
  });

  it('says so where the browser keeps it out, and can be tried again', async () => {
    const { surface, site } = await openTab();
    stage.letScriptsIn(false);
    await say(surface, { kind: 'read-site', action: 'start' });
    expect(site()).toEqual({ kind: 'failed', reason: 'script-blocked' });
    await say(surface, { kind: 'read-site', action: 'start' });
    expect(stage.done('site reader')).toHaveLength(2);
  });

  it('is over where its page goes without a word, and stays told where it ended', async () => {
    const { site, surface } = await openTab();
    const first = siteReader();
    await say(first, { kind: 'site-status', status: { kind: 'reading', done: 1, total: 2 } });
    first.port.disconnect();
    await settle();
    expect(site()).toBeUndefined();
    const second = siteReader();
    await say(second, { kind: 'site-status', status: { kind: 'stopped', pages: 1 } });
    second.port.disconnect();
    await settle();
    expect(site()).toEqual({ kind: 'stopped', pages: 1 });
    expect(surface.kinds()).toContain('live-changed');
  });

  it('drops what is not as it should be', async () => {
    const { site } = await openTab();
    const end = siteReader();
    await say(end, { kind: 'site-status', status: { kind: 'reading', done: 'many', total: null } });
    await say(end, { kind: 'site-measured', pages: [{ outline: { text: 'prose' }, at: 1 }] });
    expect(site()).toBeUndefined();
    expect(stage.done('keep')).toEqual([]);
  });
});
