import { describe, expect, test } from 'vitest';
import { measuredOf, snapshotOf } from '../../storage/samples';
import { settle } from '../fake-ports';
import { DOCUMENT, type End, HOME, measuredNews, relayStage, STARTED, stateAfter } from './stage';

/** What is live in a tab, on its way from the reader to the surfaces. */

const { done, letScriptsIn, reader, surface, status, stateIs } = relayStage();

describe('what is live', () => {
  test('a surface opened late gets all of it', async () => {
    await stateIs(stateAfter(STARTED));
    const page = reader();
    await status(page, 'reading');
    page.port.postMessage(measuredNews(measuredOf('d', HOME)));
    page.port.postMessage({ kind: 'caret-moved', caret: { heading: 'b1' } });
    await settle();
    const late = await surface('own');
    expect(late.heard).toEqual([
      {
        kind: 'live-changed',
        live: {
          document: DOCUMENT,
          status: { kind: 'reading' },
          caret: { heading: 'b1' },
          snapshot: expect.objectContaining({
            stretches: snapshotOf('d', HOME).stretches,
            headings: [expect.objectContaining({ text: '2b Your target learners', section: '2b' })],
          }),
        },
      },
    ]);
  });

  test('goes to the surfaces of its own tab only', async () => {
    const here = await surface('own');
    const elsewhere = await surface('own', HOME, 2);
    await status(reader(1), 'reading');
    expect(here.kinds()).toEqual(['live-changed', 'live-changed']);
    expect(elsewhere.kinds()).toEqual(['live-changed']);
  });

  test('another document begins without the caret and the counts of the last', async () => {
    const page = reader();
    await status(page, 'reading');
    page.port.postMessage(measuredNews(measuredOf('d', HOME)));
    await status(page, 'reading', { ...DOCUMENT, id: 'e' });
    const late = await surface('own');
    expect(late.heard[0]).toMatchObject({ live: { document: { id: 'e' }, snapshot: null } });
  });

  test('a reader that is asleep shows nothing of what it read, and what it tells of it is not taken', async () => {
    await stateIs(stateAfter(STARTED));
    const page = reader();
    await status(page, 'reading');
    page.port.postMessage(measuredNews(measuredOf('d', HOME)));
    page.port.postMessage({ kind: 'caret-moved', caret: { heading: 'b1' } });
    const side = await surface('own');
    expect(side.heard.at(-1)).toMatchObject({
      live: { caret: { heading: 'b1' }, snapshot: { headings: [{}] } },
    });
    await status(page, 'dormant');
    const asleep = { live: { document: DOCUMENT, status: { kind: 'dormant' }, caret: null, snapshot: null } };
    expect(side.heard.at(-1)).toMatchObject(asleep);
    const before = done();
    page.port.postMessage(measuredNews(measuredOf('d', HOME, 777)));
    page.port.postMessage({ kind: 'caret-moved', caret: { heading: 'b1' } });
    await settle();
    expect(side.heard.at(-1)).toMatchObject(asleep);
    expect(done()).toEqual(before);
  });

  test('counts of a document that is not open are dropped', async () => {
    const page = reader();
    await status(page, 'reading');
    page.port.postMessage(measuredNews(measuredOf('other', HOME)));
    await settle();
    expect(done()).not.toContain('keep other');
  });

  test('is empty again when the reader has gone', async () => {
    const page = reader();
    await status(page, 'reading');
    const side = await surface('own');
    page.port.disconnect();
    await settle();
    expect(side.heard.at(-1)).toMatchObject({ live: { document: null, status: null } });
    expect(done()).toContain('reader gone');
  });

  test('take me there goes to the reader, and its answer to the surface', async () => {
    const page = reader();
    await status(page, 'reading');
    const side = await surface('own');
    side.port.postMessage({ kind: 'reveal', block: 'b1' });
    await settle();
    expect(page.heard.at(-1)).toEqual({ kind: 'reveal', block: 'b1' });
    page.port.postMessage({ kind: 'revealed', block: 'b1', found: true });
    await settle();
    expect(side.heard.at(-1)).toEqual({ kind: 'revealed', block: 'b1', found: true });
  });

  test('take me there without a reader is answered: not found', async () => {
    const side = await surface('own');
    side.port.postMessage({ kind: 'reveal', block: 'b1' });
    await settle();
    expect(side.heard.at(-1)).toEqual({ kind: 'revealed', block: 'b1', found: false });
  });
});

describe('a browser that keeps scripts out of a page', () => {
  async function lacking(page: End): Promise<void> {
    const status = { kind: 'loading', lacks: 'analysis' };
    page.port.postMessage({ kind: 'status-changed', document: DOCUMENT, status });
    await settle();
  }

  test('is named, and tried again when the candidate asks for it', async () => {
    letScriptsIn(false);
    const side = await surface('own');
    await lacking(reader());
    expect(side.heard.at(-1)).toMatchObject({
      live: { status: { kind: 'unreadable', reason: 'script-blocked' } },
    });
    letScriptsIn(true);
    side.port.postMessage({ kind: 'try-again' });
    await settle();
    expect(side.heard.at(-1)).toMatchObject({ live: { status: { kind: 'loading' } } });
    expect(done('analysis')).toEqual(['analysis 1', 'analysis 1']);
  });

  test('is not tried again where nothing was lacking', async () => {
    const side = await surface('own');
    await status(reader(), 'reading');
    side.port.postMessage({ kind: 'try-again' });
    await settle();
    expect(done('analysis')).toEqual([]);
  });
});
