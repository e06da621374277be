import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../lib/portfolio/state';
import { sampleKept } from '../lib/view/fixtures';
import { button, fireEvent, press, renderSidebar, type Shown, screen, waitFor } from './render-sidebar';

let shown: Shown | null = null;
beforeEach(() => resize(1_280));
afterEach(() => {
  shown?.end();
  shown = null;
  vi.unstubAllGlobals();
});

function resize(width: number): void {
  vi.stubGlobal('innerWidth', width);
  window.dispatchEvent(new Event('resize'));
}

async function dock(over: Partial<typeof DEFAULT_SETTINGS.dock> = {}): Promise<Shown> {
  const settings = { ...DEFAULT_SETTINGS, dock: { ...DEFAULT_SETTINGS.dock, ...over } };
  shown = await renderSidebar(sampleKept({ settings }));
  return shown;
}

function dockElement(): HTMLElement {
  const element = document.querySelector<HTMLElement>('.dock');
  if (element === null) throw new Error('no dock');
  return element;
}

describe('Escape', () => {
  it('collapses the dock, makes it inert, and gives the focus back', async () => {
    const { background, returned } = await dock();
    fireEvent.keyDown(screen.getByRole('tab', { name: 'Guide' }), { key: 'Escape' });
    await waitFor(() => expect(button('Open Sidenote: 9 things still open')).toBeTruthy());
    expect(dockElement().inert).toBe(true);
    expect(dockElement().hidden).toBe(true);
    expect(returned.count).toBe(1);
    expect(background.requests).toEqual([{ kind: 'dock', state: 'collapsed' }]);
  });

  it('closes the menu first', async () => {
    const { background } = await dock();
    press('Menu');
    await waitFor(() => expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Menu'));
    fireEvent.keyDown(button('Close the menu'), { key: 'Escape' });
    await waitFor(() => expect(screen.queryByRole('heading', { name: 'Menu' })).toBeNull());
    expect(background.requests).toEqual([]);
  });
});

describe('the collapsed tab', () => {
  it('opens the dock and takes the focus into it', async () => {
    await dock({ state: 'collapsed' });
    press('Open Sidenote: 9 things still open');
    await waitFor(() => expect(dockElement().hidden).toBe(false));
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('Collapse to a tab'));
  });

  it('is opened over the page of a narrow window when the toolbar button asks for it', async () => {
    resize(600);
    const { ask, background } = await dock();
    await waitFor(() => screen.getByRole('button', { name: /^Open Sidenote/u }));
    ask();
    await waitFor(() => expect(document.activeElement).toBe(button('Collapse to a tab')));
    expect(dockElement().hidden).toBe(false);
    expect(background.requests).toEqual([]);
  });

  it('takes the focus when the toolbar button asks for one that is open already', async () => {
    const { ask } = await dock();
    ask();
    await waitFor(() => expect(document.activeElement).toBe(button('Collapse to a tab')));
  });

  it('leaves the focus alone when another tab opens the dock', async () => {
    const { background } = await dock({ state: 'collapsed' });
    background.setKept({ ...background.kept(), settings: DEFAULT_SETTINGS });
    await waitFor(() => expect(dockElement().hidden).toBe(false));
    expect(dockElement().contains(document.activeElement)).toBe(false);
  });
});

describe('room in the page', () => {
  it('is asked for as wide as the dock, then as the tab, and once each', async () => {
    const { background, model } = await dock({ width: 400 });
    await waitFor(() => expect(background.rooms.at(-1)).toEqual({ side: 'right', width: 400 }));
    press('Collapse to a tab');
    await waitFor(() => expect(background.rooms.at(-1)).toEqual({ side: 'right', width: 34 }));
    const before = background.rooms.length;
    model.setTheme('dark');
    await waitFor(() => expect(model.settings.value.theme).toBe('dark'));
    expect(background.rooms).toHaveLength(before);
  });
});

describe('a window that is resized', () => {
  const tab = () => screen.queryByRole('button', { name: 'Open Sidenote: 9 things still open' });

  it('takes room from the dock first, then collapses it, and gives all back', async () => {
    const { background } = await dock({ width: 400 });
    for (const [width, room] of [
      [1_280, 400],
      [768, 328],
      [700, 34],
      [400, 34],
      [768, 328],
      [1_280, 400],
    ] as const) {
      resize(width);
      await waitFor(() => expect(background.rooms.at(-1)?.width).toBe(room));
      await waitFor(() => expect(tab() !== null).toBe(width < 720));
      expect(dockElement().hidden).toBe(width < 720);
    }
    expect(background.rooms.map((room) => room?.width)).toEqual([400, 328, 34, 328, 400]);
    expect(background.requests).toEqual([]);
  });

  it('follows it no more once it is closed', async () => {
    const { background, end } = await dock();
    end();
    shown = null;
    const before = background.rooms.length;
    resize(400);
    await Promise.resolve();
    expect(background.rooms).toHaveLength(before);
  });

  it('that is narrow shows the dock over the page while it is used', async () => {
    const { background, returned } = await dock();
    resize(400);
    await waitFor(() => expect(tab()).not.toBeNull());
    press('Open Sidenote: 9 things still open');
    await waitFor(() => expect(dockElement().hidden).toBe(false));
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('Collapse to a tab'));
    await waitFor(() => expect(background.rooms.at(-1)?.width).toBe(34));
    fireEvent.pointerDown(document.body);
    await waitFor(() => expect(dockElement().hidden).toBe(true));
    expect(returned.count).toBe(0);
    press('Open Sidenote: 9 things still open');
    await waitFor(() => expect(dockElement().hidden).toBe(false));
    fireEvent.keyDown(screen.getByRole('tab', { name: 'Guide' }), { key: 'Escape' });
    await waitFor(() => expect(dockElement().hidden).toBe(true));
    expect(returned.count).toBe(1);
    expect(background.requests).toEqual([]);
  });

  it('that is narrow puts the dock away when it has shown a place in the page', async () => {
    const { background, returned } = await dock();
    resize(400);
    await waitFor(() => expect(tab()).not.toBeNull());
    press('Open Sidenote: 9 things still open');
    await waitFor(() => expect(dockElement().hidden).toBe(false));
    background.tell().revealed('b1', false);
    expect(dockElement().hidden).toBe(false);
    background.tell().revealed('b1', true);
    await waitFor(() => expect(dockElement().hidden).toBe(true));
    expect(returned.count).toBe(1);
  });

  it('leaves a dock open that has the focus, and one that was collapsed opens for good', async () => {
    const { background, model } = await dock({ state: 'collapsed' });
    resize(400);
    press('Open Sidenote: 9 things still open');
    await waitFor(() => expect(dockElement().hidden).toBe(false));
    resize(1_280);
    await waitFor(() => expect(background.rooms.at(-1)?.width).toBe(model.settings.value.dock.width));
    expect(dockElement().hidden).toBe(false);
    expect(background.requests).toEqual([{ kind: 'dock', state: 'open' }]);
    screen.getByRole('tab', { name: 'Guide' }).focus();
    resize(400);
    await waitFor(() => expect(background.rooms.at(-1)?.width).toBe(34));
    expect(dockElement().hidden).toBe(false);
    expect(dockElement().contains(document.activeElement)).toBe(true);
  });
});

describe('the handle', () => {
  const handle = () => screen.getByRole('separator', { name: 'Width of the sidebar' });

  function pointer(what: 'Down' | 'Move' | 'Up' | 'Cancel', clientX: number): void {
    fireEvent[`pointer${what}`](handle(), { button: 0, pointerId: 1, clientX });
  }

  it('moves with the arrow keys, within its bounds', async () => {
    const { background } = await dock({ width: 290 });
    fireEvent.keyDown(handle(), { key: 'ArrowLeft' });
    await waitFor(() => expect(handle().getAttribute('aria-valuenow')).toBe('306'));
    fireEvent.keyDown(handle(), { key: 'Home' });
    fireEvent.keyDown(handle(), { key: 'ArrowRight' });
    fireEvent.keyDown(handle(), { key: 'End' });
    await waitFor(() => expect(handle().getAttribute('aria-valuenow')).toBe('640'));
    expect(background.requests.map((request) => request.kind === 'dock' && request.width)).toEqual([
      306, 280, 280, 640,
    ]);
  });

  it('follows the pointer, and is left where it is let go', async () => {
    const { background } = await dock({ width: 400 });
    pointer('Down', 900);
    pointer('Move', 880);
    await waitFor(() => expect(handle().getAttribute('aria-valuenow')).toBe('420'));
    expect(background.requests).toEqual([]);
    pointer('Up', 870);
    await waitFor(() => expect(background.requests).toEqual([{ kind: 'dock', width: 430 }]));
  });

  it('changes nothing where it was only clicked, though the window has less room than is kept', async () => {
    const { background } = await dock({ width: 600 });
    resize(900);
    await waitFor(() => expect(Number(handle().getAttribute('aria-valuenow'))).toBeLessThan(600));
    pointer('Down', 500);
    pointer('Move', 500);
    pointer('Up', 500);
    resize(1_280);
    await waitFor(() => expect(handle().getAttribute('aria-valuenow')).toBe('600'));
    expect(background.requests).toEqual([]);
  });

  it('goes back where it was when the drag is broken off', async () => {
    const { background } = await dock({ width: 400 });
    pointer('Down', 900);
    pointer('Move', 800);
    await waitFor(() => expect(handle().getAttribute('aria-valuenow')).toBe('500'));
    pointer('Cancel', 800);
    await waitFor(() => expect(handle().getAttribute('aria-valuenow')).toBe('400'));
    pointer('Move', 700);
    expect(background.requests).toEqual([]);
    expect(handle().getAttribute('aria-valuenow')).toBe('400');
  });
});
