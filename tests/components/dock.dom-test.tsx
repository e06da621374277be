import { afterEach, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../lib/portfolio/state';
import { sampleKept } from '../lib/view/fixtures';
import { button, fireEvent, press, renderSidebar, type Shown, screen, waitFor } from './render-sidebar';

let shown: Shown | null = null;
afterEach(() => {
  shown?.end();
  shown = null;
});

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

describe('the handle', () => {
  const handle = () => screen.getByRole('separator', { name: 'Width of the sidebar' });

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
});
