import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MAX_CORRECTED_AT_ONCE, requestSchema } from '../../../lib/portfolio/command';
import { portfolioIn } from '../../../lib/storage/schema';
import { createSidebarModel, openHere, type SidebarModel } from '../../../lib/view/sidebar-model';
import { QuotaError } from '../storage/memory-area';
import { heading, LEARNERS, sampleKept, sampleLive, samplePortfolio, snapshot } from './fixtures';
import { type StoredBackground, storedBackground } from './stored-background';

let ended: AbortController;
beforeEach(() => {
  ended = new AbortController();
});
afterEach(() => {
  ended.abort();
});

type Opened = { readonly model: SidebarModel; readonly background: StoredBackground };

async function opened(kept = sampleKept(), live = sampleLive()): Promise<Opened> {
  const background = storedBackground(kept, live);
  const model = createSidebarModel(background.ports, ended.signal);
  await vi.waitFor(() => expect(model.phase.value.kind).not.toBe('loading'));
  return { model, background };
}

function isReady(model: SidebarModel, section = '2b'): boolean | undefined {
  return model.portfolio.view.value?.portfolio.ready[section as '2b'];
}

const tick2b = { kind: 'tick-section', section: '2b', ready: true } as const;

describe('a change', () => {
  it('shows at once and is there when storage has it', async () => {
    const { model, background } = await opened();
    model.portfolio.change(tick2b);
    expect(isReady(model)).toBe(true);
    await vi.waitFor(() => {
      expect(background.area.contents()['portfolio:p1']).toMatchObject({ ready: { '2b': true } });
    });
    expect(isReady(model)).toBe(true);
  });

  it('is rolled back and told when storage is full', async () => {
    const { model, background } = await opened();
    background.area.faults.beforeWrite = () => {
      throw new QuotaError();
    };
    model.portfolio.change(tick2b);
    expect(isReady(model)).toBe(true);
    await vi.waitFor(() => expect(isReady(model)).toBeUndefined());
    expect(model.notices.notice.value).toEqual({ kind: 'refused', reason: 'storage-full' });
  });

  it('never goes back and forth while answers and news from storage come in', async () => {
    const { model } = await opened();
    const seen: (boolean | undefined)[] = [];
    const stop = model.portfolio.view.subscribe((view) => seen.push(view?.portfolio.ready['2b']));
    model.portfolio.change(tick2b);
    await new Promise((resolve) => setTimeout(resolve, 20));
    stop();
    expect(seen.slice(seen.indexOf(true))).not.toContain(undefined);
  });

  it('of another tab is seen, and wins over one made here before it', async () => {
    const { model, background } = await opened();
    model.portfolio.change(tick2b);
    await vi.waitFor(() => expect(model.notices.notice.value?.kind).toBe('changed'));
    await new Promise((resolve) => setTimeout(resolve, 5));
    await background.elsewhere({
      kind: 'change',
      portfolio: 'p1',
      change: { kind: 'tick-section', section: '2b', ready: false },
    });
    await vi.waitFor(() => expect(isReady(model)).toBeUndefined());
  });
});

describe('undo', () => {
  it('names the newest step and takes it back', async () => {
    const { model } = await opened();
    model.portfolio.change(tick2b);
    const notice = model.notices.notice.value;
    if (notice?.kind !== 'changed') throw new Error('no notice of the change');
    expect(notice.step.label).toEqual({ code: 'undo_section_ticked', values: ['2b'] });
    await vi.waitFor(() => expect(model.portfolio.lastStep.value?.number).toBe(notice.step.number));
    model.portfolio.undo(notice.step);
    expect(isReady(model)).toBeUndefined();
    expect(model.portfolio.lastStep.value).toBeNull();
  });

  it('of a step that is not the newest any more is refused and says so', async () => {
    const { model, background } = await opened();
    model.portfolio.change(tick2b);
    const step = model.portfolio.lastStep.value;
    await new Promise((resolve) => setTimeout(resolve, 5));
    await background.elsewhere({
      kind: 'change',
      portfolio: 'p1',
      change: { kind: 'tick-section', section: '1b', ready: true },
    });
    if (step === null) throw new Error('nothing to undo');
    model.portfolio.undo(step);
    await vi.waitFor(() => {
      expect(model.notices.notice.value).toEqual({ kind: 'refused', reason: 'nothing-to-undo' });
    });
    expect(isReady(model)).toBe(true);
  });
});

describe('a correction', () => {
  it('is kept with what is needed to know the heading again, and is not asked for twice', async () => {
    const { model, background } = await opened();
    const doubt = model.portfolio.view.value?.doubts[0];
    if (doubt?.kind !== 'heading') throw new Error('no heading is asked about');
    model.portfolio.correct(doubt.document, doubt.heading, { kind: 'section', section: '4' });
    expect(model.portfolio.view.value?.doubts).toEqual([]);
    await vi.waitFor(() => {
      expect(background.area.contents()['portfolio:p1']).toMatchObject({
        corrections: {
          [LEARNERS.document.id]: [
            {
              text: 'Working with the library team',
              level: 2,
              occurrence: 0,
              before: 'Evidence',
              after: null,
              answer: { kind: 'section', section: '4' },
            },
          ],
        },
      });
    });
  });
});

describe('one answer for more headings than a command may carry', () => {
  it('is given to all of them', async () => {
    const headings = Array.from({ length: MAX_CORRECTED_AT_ONCE + 1 }, (_, at) =>
      heading(`h${at}`, `Case ${at}`),
    );
    const page = snapshot(7, 'Cases', headings, {});
    const kept = sampleKept({ snapshots: { ...sampleKept().snapshots, [page.document.id]: page } });
    const { model, background } = await opened(kept);
    const { document } = page;
    model.portfolio.correctMany(
      headings.map((one) => ({ document, heading: one })),
      { kind: 'topic' },
    );
    await vi.waitFor(() => {
      const corrections = portfolioIn(background.area.contents()['portfolio:p1'], 'p1')?.corrections ?? {};
      expect(corrections[document.id]).toHaveLength(headings.length);
    });
    expect(background.requests.filter((request) => !v.is(requestSchema, request))).toEqual([]);
  });
});

describe('opening from the popup', () => {
  const fresh = sampleKept({}, null);
  const dormant = sampleLive({ status: { kind: 'dormant', looksLikePortfolio: true }, snapshot: null });
  const closed = sampleKept(
    { settings: { ...fresh.settings, dock: { ...fresh.settings.dock, state: 'closed' } } },
    null,
  );

  it('opens the dock and begins nothing: the sidebar asks', async () => {
    const { model, background } = await opened(closed, dormant);
    expect(await openHere(model)).toBe('opened');
    expect(background.area.contents().settings).toMatchObject({ dock: { state: 'open' } });
    expect(model.phase.value.kind).toBe('not-started');
  });

  it('stops where storage refuses', async () => {
    const { model, background } = await opened(closed, dormant);
    background.area.faults.beforeWrite = () => {
      throw new QuotaError();
    };
    expect(await openHere(model)).toBe('refused');
  });
});

describe('the end of a surface', () => {
  it('stops following what is kept and where the caret is', async () => {
    const { model, background } = await opened();
    ended.abort();
    background.setLive(sampleLive({ caret: { heading: 'block-2a' } }));
    expect(model.portfolio.section.shown.value?.section).toBe('2b');
    await background.elsewhere({
      kind: 'change',
      portfolio: 'p1',
      change: { kind: 'pathway', pathway: 'associate' },
    });
    expect(model.portfolio.view.value?.portfolio.pathway).toBe(samplePortfolio().pathway);
  });
});

describe('switching off', () => {
  it('leaves the sidebar there for as long as it can be undone in it, and sends it away then', async () => {
    const { model, background } = await opened();
    model.switchOff('site');
    expect(model.phase.value).toMatchObject({ kind: 'off', scope: 'site' });
    expect(model.notices.notice.value).toEqual({ kind: 'off' });
    expect(model.sentAway.value).toBe(false);
    await vi.waitFor(() => {
      expect(background.area.contents().settings).toMatchObject({
        off: { homes: [LEARNERS.document.home] },
      });
    });
    model.notices.dismiss();
    expect(model.sentAway.value).toBe(true);
  });

  it('is undone by one word, whatever it was switched off by', async () => {
    const { model } = await opened();
    const seen: boolean[] = [];
    const stop = model.sentAway.subscribe((away) => seen.push(away));
    for (const scope of ['document', 'site', 'all'] as const) model.switchOff(scope);
    model.switchOn();
    stop();
    expect(seen).toEqual([false]);
    expect(model.phase.value.kind).toBe('ready');
    expect(model.sentAway.value).toBe(false);
    expect(model.notices.notice.value).toBeNull();
  });

  it('sends a sidebar away at once that another place switched off', async () => {
    const { model, background } = await opened();
    const { settings } = sampleKept();
    await background.area.set({ settings: { ...settings, off: { ...settings.off, all: true } } });
    await vi.waitFor(() => expect(model.sentAway.value).toBe(true));
  });
});
