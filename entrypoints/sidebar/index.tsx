import { signal as preactSignal } from '@preact/signals';
import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import css from '../../assets/styles/sidebar.css?inline';
import { TextsProvider } from '../../components/common/texts-context';
import { Dock } from '../../components/sidebar/Dock';
import { ModelProvider } from '../../components/sidebar/model-context';
import {
  answerForSidebar,
  isExtensionThere,
  message,
  onSidebarAsked,
  openPort,
  storageArea,
} from '../../lib/browser';
import { visibilityOf } from '../../lib/messaging/port';
import { mountDockHost } from '../../lib/view/dock-host';
import { createFocusReturn } from '../../lib/view/focus-return';
import { newId } from '../../lib/view/new-id';
import { createSurfaceModel } from '../../lib/view/surface-model';
import { takeOver } from '../../lib/view/take-over';
import { createTexts } from '../../lib/view/text';
import { whenClosed } from '../../lib/view/when-closed';
import { version } from '../../package.json';

/**
 * The docked sidebar. No page loads it by itself: the background puts it into a tab when it is wanted there. Not a content
 * script to WXT, whose context would tell the page with a message that it has begun, and let the page end it with another.
 */
export default defineUnlistedScript(() => {
  const end = takeOver(globalThis, 'sidenote.sidebar');
  const { signal } = end;
  answerForSidebar(signal);
  const asked = preactSignal(0);
  onSidebarAsked(() => asked.value++, signal);
  const { element, container } = mountDockHost({
    page: document,
    css,
    mode: import.meta.env.MODE === 'e2e' ? 'open' : 'closed',
    isAlive: isExtensionThere,
    signal,
  });
  const model = createSurfaceModel(
    {
      tab: 'own',
      area: storageArea(),
      openPort,
      page: visibilityOf(document),
      holdsFocus: () => document.activeElement === element,
      version,
      newId,
    },
    signal,
  );
  const returnFocus = createFocusReturn(document, element, signal);
  render(
    <TextsProvider value={createTexts(message)}>
      <ModelProvider value={model}>
        <Dock returnFocus={returnFocus} opensPanel={!import.meta.env.FIREFOX} asked={asked} />
      </ModelProvider>
    </TextsProvider>,
    container,
  );
  signal.addEventListener('abort', () => render(null, container), { once: true });
  whenClosed(model, () => end.abort(), signal);
});
