import { describe, expect, it } from 'vitest';
import type { Request } from '../../../../lib/portfolio/command';
import { DOCUMENT, HOME, relayStage, STARTED, stateAfter } from './stage';

const stage = relayStage();

function off(scope: 'document' | 'site' | 'all'): Request {
  return { kind: 'off', scope, id: { document: DOCUMENT.id, site: HOME, all: '' }[scope], off: true };
}

describe.each(['document', 'site', 'all'] as const)('switched off: %s', (scope) => {
  it('is not read, and no sidebar comes by itself', async () => {
    await stage.stateIs(stateAfter(STARTED, off(scope)));
    const reader = stage.reader();
    await stage.status(reader, 'dormant');
    expect(reader.heard).toEqual([{ kind: 'set-context', document: DOCUMENT.id, wanted: false }]);
    expect(stage.done('sidebar')).toEqual([]);
  });

  it('is not told of in the toolbar', async () => {
    await stage.stateIs(stateAfter(off(scope)));
    await stage.status(stage.reader(), 'dormant');
    expect(stage.done('badge')).not.toContain('badge 1 found');
  });

  it('ends what is being read, and goes on when it is switched on again', async () => {
    await stage.stateIs(stateAfter(STARTED));
    const reader = stage.reader();
    await stage.status(reader, 'reading');
    await stage.stateIs(stateAfter(STARTED, off(scope)));
    expect(reader.heard.at(-1)).toMatchObject({ wanted: false });
    await stage.stateIs(stateAfter(STARTED));
    expect(reader.heard.at(-1)).toMatchObject({ wanted: true });
  });
});
