import '../../assets/styles/panel.css';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { TextsProvider } from '../../components/common/texts-context';
import { type Front, Panel } from '../../components/panel/Panel';
import { ModelProvider } from '../../components/sidebar/model-context';
import { activeTab, message, openPort, storageArea } from '../../lib/browser';
import { closePanel, followTabInFront } from '../../lib/browser-panel';
import { visibilityOf } from '../../lib/messaging/port';
import { newId } from '../../lib/view/new-id';
import { openHere } from '../../lib/view/sidebar-model';
import { createSurfaceModel } from '../../lib/view/surface-model';
import { createTexts } from '../../lib/view/text';
import { version } from '../../package.json';

/** The browser's side panel: in Firefox its sidebar. */
async function main(): Promise<void> {
  const container = document.getElementById('root');
  const tab = await activeTab();
  if (container === null || tab === null) return;
  const end = new AbortController();
  addEventListener('pagehide', () => end.abort(), { once: true });
  const front = signal<Front>('loading');
  const model = createSurfaceModel(
    {
      tab: tab.id,
      surface: 'panel',
      area: storageArea(),
      openPort,
      page: visibilityOf(document),
      holdsFocus: () => document.hasFocus(),
      version,
      // What was read of the page before stays until the next one has been looked at.
      ignores: ({ document: open }) => open === null && front.peek() === 'loading',
      bringAdvice: () => run('/advice.js'),
      newId,
    },
    end.signal,
  );
  void followTabInFront(({ id, page, sight }) => {
    front.value = page === 'loading' ? 'loading' : sight;
    model.connection.attach(id);
  }, end.signal);
  render(
    <TextsProvider value={createTexts(message)}>
      <ModelProvider value={model}>
        <Panel front={front} onClose={() => void closePanel()} onDock={() => void openHere(model)} />
      </ModelProvider>
    </TextsProvider>,
    container,
  );
  await run('/clipboard.js');
}

/** Runs a script that the docked sidebar is brought as well, so that the extension holds it once; false where it fails. */
function run(script: '/advice.js' | '/clipboard.js'): Promise<boolean> {
  return import(/* @vite-ignore */ script).then(
    () => true,
    () => false,
  );
}

void main();
