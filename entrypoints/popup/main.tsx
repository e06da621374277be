import '../../assets/styles/popup.css';
import { render } from 'preact';
import { TextsProvider } from '../../components/common/texts-context';
import { Popup } from '../../components/popup/Popup';
import { ModelProvider } from '../../components/sidebar/model-context';
import { activeTab, message, openPort, storageArea } from '../../lib/browser';
import { visibilityOf } from '../../lib/messaging/port';
import { PORTS } from '../../lib/messaging/protocol';
import { connectSurface } from '../../lib/messaging/surface';
import { watchKept } from '../../lib/storage/kept';
import { headingCopier } from '../../lib/view/clipboard';
import { createSidebarModel, openHere } from '../../lib/view/sidebar-model';
import { createTexts } from '../../lib/view/text';
import { version } from '../../package.json';

async function main(): Promise<void> {
  const container = document.getElementById('root');
  const tab = await activeTab();
  if (container === null || tab === null) return;
  const end = new AbortController();
  const { signal } = end;
  addEventListener('pagehide', () => end.abort(), { once: true });
  const model = createSidebarModel(
    {
      watchKept: (listener, ended) => watchKept(storageArea(), listener, ended),
      connect: (listener) =>
        connectSurface({
          connect: () => openPort(PORTS.surface),
          tab,
          sender: crypto.randomUUID(),
          listener,
          page: visibilityOf(document),
          signal,
        }),
      copy: headingCopier(version),
      newId: () => crypto.randomUUID(),
    },
    signal,
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
