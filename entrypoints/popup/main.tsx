import '../../assets/styles/popup.css';
import { render } from 'preact';
import { TextsProvider } from '../../components/common/texts-context';
import { Popup } from '../../components/popup/Popup';
import { ModelProvider } from '../../components/sidebar/model-context';
import { activeTab, message, openPort, storageArea } from '../../lib/browser';
import { visibilityOf } from '../../lib/messaging/port';
import { openHere } from '../../lib/view/sidebar-model';
import { createSurfaceModel } from '../../lib/view/surface-model';
import { createTexts } from '../../lib/view/text';
import { version } from '../../package.json';

async function main(): Promise<void> {
  const container = document.getElementById('root');
  const tab = await activeTab();
  if (container === null || tab === null) return;
  const end = new AbortController();
  addEventListener('pagehide', () => end.abort(), { once: true });
  const model = createSurfaceModel(
    {
      tab,
      area: storageArea(),
      openPort,
      page: visibilityOf(document),
      version,
      newId: () => crypto.randomUUID(),
    },
    end.signal,
  );
  const open = () => void openHere(model).then((outcome) => outcome === 'opened' && window.close());
  render(
    <TextsProvider value={createTexts(message)}>
      <ModelProvider value={model}>
        <Popup onOpen={open} />
      </ModelProvider>
    </TextsProvider>,
    container,
  );
}

void main();
