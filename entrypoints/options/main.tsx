import '../../assets/styles/data.css';
import { render } from 'preact';
import { TextsProvider } from '../../components/common/texts-context';
import { DataPage } from '../../components/data/DataPage';
import { message, openPort, storageArea } from '../../lib/browser';
import { visibilityOf } from '../../lib/messaging/port';
import { PORTS } from '../../lib/messaging/port-names';
import { connectSurface, type SurfaceListener } from '../../lib/messaging/surface';
import { watchKept } from '../../lib/storage/kept';
import { readUsage } from '../../lib/storage/usage';
import { fileSaver } from '../../lib/view/backup-file';
import { createDataModel } from '../../lib/view/data-model';
import { createTexts } from '../../lib/view/text';

/** This page speaks of no tab, so nothing but the extension's own end concerns it. */
const DEAF: Omit<SurfaceListener, 'extensionUpdated'> = {
  liveChanged: () => {},
  turned: () => {},
  revealed: () => {},
  panelChanged: () => {},
  shortcutsTold: () => {},
  asked: () => {},
  sentAway: () => {},
};

function main(): void {
  const container = document.getElementById('root');
  if (container === null) return;
  const end = new AbortController();
  const { signal } = end;
  // A page that comes back by "back" was kept as it was, and goes on.
  addEventListener('pagehide', ({ persisted }) => !persisted && end.abort(), { signal });
  const area = storageArea();
  const page = visibilityOf(document);
  const newId = () => crypto.randomUUID();
  const model = createDataModel(
    {
      watchKept: (listener, until) => watchKept(area, listener, until),
      connect: (extensionUpdated) =>
        connectSurface({
          connect: () => openPort(PORTS.surface),
          tab: 'own',
          sender: newId(),
          listener: { ...DEAF, extensionUpdated },
          page,
          signal,
        }),
      readUsage: () => readUsage(area),
      page,
      saveFile: fileSaver(document),
      now: () => new Date(),
      newId,
    },
    signal,
  );
  render(
    <TextsProvider value={createTexts(message)}>
      <DataPage model={model} />
    </TextsProvider>,
    container,
  );
}

main();
