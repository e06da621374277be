import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PORTS } from '../../../../lib/messaging/protocol';
import { EMPTY_STATE } from '../../../../lib/portfolio/state';
import { settle } from '../fake-ports';
import { DOCUMENT, HOME, OWN_PAGES, relayStage } from './stage';

/** Who is listened to, and to what. */

const { done, background, open, reader, surface, status, stateIs } = relayStage();

describe('who may speak', () => {
  test('a page of the extension may attach to any tab, a script in a page to its own alone', async () => {
    await status(reader(5), 'reading');
    const popup = await surface(5, `${OWN_PAGES}popup.html`, null);
    const script = await surface(5, HOME, 1);
    expect(popup.heard[0]).toMatchObject({ live: { document: { id: 'd' } } });
    expect(script.heard).toEqual([]);
  });

  test('ports of other names are closed', async () => {
    let closed = 0;
    const other = open('something-else', HOME, 1);
    other.port.onDisconnect.addListener(() => closed++);
    const late = background().connectAs({ url: HOME, tab: null, frame: 0 }, PORTS.reader);
    expect(() => late().postMessage({})).toThrow();
    expect(() => other.port.postMessage({})).toThrow();
  });

  test('answers go to the surface that asked', async () => {
    const one = await surface('own');
    const other = await surface('own');
    const command = (number: number, request: object) => ({
      kind: 'command',
      command: { id: { sender: 's', number }, request },
    });
    one.port.postMessage(command(1, { kind: 'theme', theme: 'dark' }));
    one.port.postMessage(command(2, { kind: 'delete', portfolio: 'p' }));
    await settle();
    expect(one.heard.slice(1)).toEqual([
      { kind: 'acknowledged', number: 1 },
      { kind: 'refused', number: 2, reason: 'storage-full' },
    ]);
    expect(other.kinds()).toEqual(['live-changed']);
  });

  test('a command that cannot be read is refused, so that its sender goes on', async () => {
    const side = await surface('own');
    const id = { sender: 's', number: 3 };
    const unreadable = [
      { id, request: { kind: 'from-the-future' } },
      { id: { ...id, number: 4 }, request: { kind: 'delete', portfolio: 'x'.repeat(2_001) } },
      { id: { ...id, number: 5 } },
      { id: { number: 6 } },
      { id: { ...id, number: 'x' }, request: null },
    ];
    for (const command of unreadable) side.port.postMessage({ kind: 'command', command });
    side.port.postMessage({ kind: 'reveal', command: { id }, block: 7 });
    await settle();
    expect(side.heard.slice(1)).toEqual(
      [3, 4, 5].map((number) => ({ kind: 'refused', number, reason: 'invalid' })),
    );
  });

  test('10,000 forged messages: nothing is done and nothing is thrown', async () => {
    await stateIs(EMPTY_STATE);
    const page = reader();
    const side = await surface('own');
    await status(page, 'dormant');
    const before = done();
    const kinds = [
      'status-changed',
      'measured',
      'caret-moved',
      'command',
      'make-room',
      '__proto__',
      'attach',
    ];
    const forged = fc.oneof(
      fc.anything(),
      fc.record({
        kind: fc.constantFrom(...kinds),
        document: fc.anything(),
        status: fc.anything(),
        snapshot: fc.anything(),
        caret: fc.anything(),
        command: fc.anything(),
        now: fc.anything(),
        tab: fc.oneof(fc.string(), fc.anything()),
      }),
    );
    fc.assert(
      fc.property(forged, (message) => {
        fc.pre(JSON.stringify(message) !== undefined);
        page.port.postMessage(message);
        side.port.postMessage(message);
      }),
      { numRuns: 10_000 },
    );
    await settle();
    expect(done()).toEqual(before);
    expect(side.heard.at(-1)).toMatchObject({ live: { document: DOCUMENT, snapshot: null } });
  }, 60_000);
});
