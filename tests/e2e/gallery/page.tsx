import { signal } from '@preact/signals';
import { render } from 'preact';
import dataCss from '../../../assets/styles/data.css?inline';
import popupCss from '../../../assets/styles/popup.css?inline';
import css from '../../../assets/styles/sidebar.css?inline';
import { TextsProvider } from '../../../components/common/texts-context';
import { DataPage } from '../../../components/data/DataPage';
import { Popup } from '../../../components/popup/Popup';
import { Dock } from '../../../components/sidebar/Dock';
import { ModelProvider } from '../../../components/sidebar/model-context';
import { backupOf, backupText } from '../../../lib/portfolio/backup';
import { DEFAULT_SETTINGS } from '../../../lib/portfolio/state';
import { mountDockHost } from '../../../lib/view/dock-host';
import { dockLayout } from '../../../lib/view/dock-layout';
import { createSidebarModel } from '../../../lib/view/sidebar-model';
import { dataStage, fileOf } from '../../lib/view/data-stage';
import { fakeBackground } from '../../lib/view/fake-ports';
import { fakeSites } from '../../lib/view/fake-sites';
import { sampleKept, sampleLive } from '../../lib/view/fixtures';
import { texts } from '../../lib/view/messages';
import { GALLERY, type GalleryState } from './states';

/** What stands by itself in a window is shown by itself here, from the top. */
const STYLES = {
  popup: `${popupCss}\n.popup { position: fixed; top: 0; left: 0 }`,
  data: `${dataCss}\n.data { position: absolute; top: 0; left: 0; width: min(1100px, 100vw); pointer-events: auto }`,
};

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
  const watchKept =
    state.storage === 'failed' ? () => Promise.reject(new Error('unreadable')) : background.ports.watchKept;
  const model = createSidebarModel({ ...background.ports, watchKept }, ended);
  const stage = dataStage(state.kept ?? sampleKept(), state.stored);
  const { surface } = state;
  if (surface !== undefined) document.querySelector('main')?.remove();
  const { element, container } = mountDockHost({
    page: document,
    css: surface === undefined ? css : STYLES[surface],
    mode: 'open',
    isAlive: () => true,
    signal: ended,
  });
  render(
    <TextsProvider value={texts}>
      <ModelProvider value={model}>
        {surface === 'data' ? (
          <DataPage model={stage.model} />
        ) : surface === 'popup' ? (
          <Popup onOpen={() => {}} onOpenPanel={() => {}} sites={fakeSites(state.site, state.added)} />
        ) : (
          <Dock returnFocus={() => {}} opensPanel asked={signal(isNarrow() ? 1 : 0)} />
        )}
      </ModelProvider>
    </TextsProvider>,
    container,
  );
  await settled();
  if (state.file !== undefined) await stage.model.restore.choose(fileOf(backupFor(state, state.file)));
  if (name.endsWith('updated')) background.tell().extensionUpdated();
  state.act?.(model);
  await settled();
  for (const press of state.press ?? []) {
    const button = [...(element.shadowRoot?.querySelectorAll<HTMLElement>('button, label') ?? [])].findLast(
      (other) => (other.getAttribute('aria-label') ?? other.textContent) === press,
    );
    if (button === undefined) throw new Error(`no button "${press}" in ${name}`);
    button.click();
    await settled();
  }
  document.documentElement.dataset.ready = name;
}

/** Whether the window has room for the page alone, so that the dock is its tab until it is asked for. */
function isNarrow(): boolean {
  return dockLayout({ ...DEFAULT_SETTINGS.dock, state: 'open' }, innerWidth, 'unused').kind === 'tab';
}

/** The text of the backup that is chosen in a state. */
function backupFor({ kept }: GalleryState, file: NonNullable<GalleryState['file']>): string {
  if (file !== 'own' && 'text' in file) return file.text;
  return backupText(backupOf(file === 'own' ? (kept ?? sampleKept()) : file.kept, '2026-11-20T18:30:00'));
}

/** Two frames: the first for signals and rendering, the second for effects. */
async function settled(): Promise<void> {
  for (let frame = 0; frame < 2; frame++) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

void show(location.hash.slice(1));
