import '../../assets/styles/popup.css';
import { render } from 'preact';
import { TextsProvider } from '../../components/common/texts-context';
import { Popup } from '../../components/popup/Popup';
import { ModelProvider } from '../../components/sidebar/model-context';
import {
  activeTab,
  allowedSites,
  askForSite,
  isSiteAllowed,
  message,
  onSitesChanged,
  openPort,
  runFiles,
  storageArea,
} from '../../lib/browser';
import { openPanel } from '../../lib/browser-panel';
import { visibilityOf } from '../../lib/messaging/port';
import { newId } from '../../lib/view/new-id';
import { openHere } from '../../lib/view/sidebar-model';
import { createSiteModel } from '../../lib/view/site-model';
import { createSurfaceModel } from '../../lib/view/surface-model';
import { createTexts } from '../../lib/view/text';
import { version } from '../../package.json';

/** Where the build puts what tells what made a page. */
const PROBE = { files: ['/probe.js'], frames: 'top', world: 'ISOLATED' } as const;

async function main(): Promise<void> {
  const container = document.getElementById('root');
  const tab = await activeTab();
  if (container === null || tab === null) return;
  const end = new AbortController();
  addEventListener('pagehide', () => end.abort(), { once: true });
  const model = createSurfaceModel(
    {
      tab: tab.id,
      area: storageArea(),
      openPort,
      page: visibilityOf(document),
      holdsFocus: () => document.hasFocus(),
      version,
      newId,
    },
    end.signal,
  );
  const sites = createSiteModel({
    address: tab.address,
    look: async () => ((await runFiles(tab.id, PROBE)) === 'wordpress' ? 'wordpress' : 'unknown'),
    isAllowed: isSiteAllowed,
    allowed: allowedSites,
    ask: askForSite,
    onChanged: (listener) => onSitesChanged({ allowed: listener, left: listener }),
    leave: model.connection.leaveSite,
  });
  const open = () => void openHere(model).then((outcome) => outcome === 'opened' && window.close());
  const openBeside = () => void openPanel(tab.id).then(() => window.close());
  render(
    <TextsProvider value={createTexts(message)}>
      <ModelProvider value={model}>
        <Popup onOpen={open} onOpenPanel={openBeside} sites={sites} />
      </ModelProvider>
    </TextsProvider>,
    container,
  );
}

void main();
