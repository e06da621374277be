import { signal } from '@preact/signals';
import { render } from 'preact';
import popupCss from '../../../assets/styles/popup.css?inline';
import css from '../../../assets/styles/sidebar.css?inline';
import { TextsProvider } from '../../../components/common/texts-context';
import { Popup } from '../../../components/popup/Popup';
import { Dock } from '../../../components/sidebar/Dock';
import { ModelProvider } from '../../../components/sidebar/model-context';
import { mountDockHost } from '../../../lib/view/dock-host';
import { createSidebarModel } from '../../../lib/view/sidebar-model';
import { fakeBackground } from '../../lib/view/fake-ports';
import { fakeSites } from '../../lib/view/fake-sites';
import { sampleKept, sampleLive } from '../../lib/view/fixtures';
import { texts } from '../../lib/view/messages';
import { GALLERY } from './states';

/** Shows one state of the gallery beside a made-up page; `name` stands in the address after the hash. */
async function show(name: string): Promise<void> {
  const state = GALLERY[name];
  if (state === undefined) throw new Error(`no state "${name}" in the gallery`);
  const background = fakeBackground(
    state.kept ?? sampleKept(),
    state.live === undefined ? sampleLive() : state.live,
  );
  if (state.advice === 'blocked') background.setAdvice('blocked');
  const ended = new AbortController().signal;
  const model = createSidebarModel(background.ports, ended);
  const isPopup = state.surface === 'popup';
  if (isPopup) document.querySelector('main')?.remove();
  const { element, container } = mountDockHost({
    page: document,
    css: isPopup ? `${popupCss}\n.popup { position: fixed; top: 0; left: 0 }` : css,
    mode: 'open',
    isAlive: () => true,
    signal: ended,
  });
  render(
    <TextsProvider value={texts}>
      <ModelProvider value={model}>
        {isPopup ? (
          <Popup onOpen={() => {}} onOpenPanel={() => {}} sites={fakeSites(state.site, state.added)} />
        ) : (
          <Dock returnFocus={() => {}} opensPanel asked={signal(0)} />
        )}
      </ModelProvider>
    </TextsProvider>,
    container,
  );
  await settled();
  if (name === 'updated') background.tell().extensionUpdated();
  state.act?.(model);
  await settled();
  for (const press of state.press ?? []) {
    const button = [...(element.shadowRoot?.querySelectorAll('button') ?? [])].find(
      (other) => (other.getAttribute('aria-label') ?? other.textContent) === press,
    );
    if (button === undefined) throw new Error(`no button "${press}" in ${name}`);
    button.click();
    await settled();
  }
  document.documentElement.dataset.ready = name;
}

/** Two frames: the first for signals and rendering, the second for effects. */
async function settled(): Promise<void> {
  for (let frame = 0; frame < 2; frame++) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

void show(location.hash.slice(1));
