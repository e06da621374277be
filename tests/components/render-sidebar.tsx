import { signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { TextsProvider } from '../../components/common/texts-context';
import { Dock } from '../../components/sidebar/Dock';
import { ModelProvider } from '../../components/sidebar/model-context';
import type { Live } from '../../lib/messaging/protocol';
import type { Kept } from '../../lib/storage/kept';
import { createSidebarModel, type SidebarModel } from '../../lib/view/sidebar-model';
import { type FakeBackground, fakeBackground } from '../lib/view/fake-ports';
import { sampleKept, sampleLive } from '../lib/view/fixtures';
import { texts } from '../lib/view/messages';

/** A sidebar that is shown, with all that stands behind it. */
export type Shown = {
  readonly background: FakeBackground;
  readonly model: SidebarModel;
  /** How often the focus was given back to the page. */
  readonly returned: { count: number };
  /** Asks for the sidebar, as the toolbar button does. */
  readonly ask: () => void;
  readonly end: () => void;
};

/** Shows the docked sidebar over a background in memory. */
export async function renderSidebar(
  kept: Kept = sampleKept(),
  live: Live | null = sampleLive(),
): Promise<Shown> {
  const background = fakeBackground(kept, live);
  const ended = new AbortController();
  const model = createSidebarModel(background.ports, ended.signal);
  const returned = { count: 0 };
  const asked = signal(0);
  render(
    <TextsProvider value={texts}>
      <ModelProvider value={model}>
        <Dock
          opensPanel
          asked={asked}
          returnFocus={() => {
            returned.count++;
          }}
        />
      </ModelProvider>
    </TextsProvider>,
  );
  await waitFor(() => {
    if (live !== null && model.phase.value.kind === 'loading') throw new Error('still loading');
  });
  return {
    background,
    model,
    returned,
    ask: () => {
      asked.value++;
    },
    end: () => {
      ended.abort();
      cleanup();
    },
  };
}

/** The button with this name. */
export function button(name: string): HTMLElement {
  return screen.getByRole('button', { name });
}

/** Presses the button with this name. */
export function press(name: string): void {
  fireEvent.click(button(name));
}

export { fireEvent, screen, waitFor, within };
