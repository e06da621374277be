import type { PageVisibility, Port } from '../messaging/port';
import { PORTS } from '../messaging/port-names';
import type { Live } from '../messaging/protocol';
import { connectSurface, type SurfaceListener } from '../messaging/surface';
import type { StorageArea } from '../storage/area';
import { watchKept } from '../storage/kept';
import { adviceInPage } from './advice-shelf';
import { skeletonCopier } from './clipboard';
import { createSidebarModel, type SidebarModel } from './sidebar-model';
import { localDay } from './today';

/** What a surface is given by the place it is shown in. */
export type SurfacePlace = {
  /** The tab it speaks of: `own` for one that was put into a page, the tab's number for a page of the extension. */
  readonly tab: 'own' | number;
  readonly area: StorageArea;
  /** Opens a port of this name to the background. Throws `ExtensionGone`. */
  readonly openPort: (name: string) => Port;
  readonly page: PageVisibility;
  readonly holdsFocus: () => boolean;
  /** The extension's version, by which scripts of the same one find each other. */
  readonly version: string;
  /** For the browser's side panel: in a tab that it shows there is no dock. */
  readonly surface?: 'panel';
  /** News that is not to be listened to. */
  readonly ignores?: (live: Live) => boolean;
  /** How a page of the extension runs the script with the longer texts by itself; into other pages it is brought. */
  readonly bringAdvice?: () => Promise<boolean>;
  /** A new id each time, which nobody else can have: for the surface itself, for corrections and portfolios. */
  readonly newId: () => string;
};

/** The model of a surface over the browser it runs in: the same for each surface, wherever it is shown. */
export function createSurfaceModel(place: SurfacePlace, ended: AbortSignal): SidebarModel {
  const { tab, surface, area, openPort, page, holdsFocus, version, newId, bringAdvice, ignores } = place;
  return createSidebarModel(
    {
      watchKept: (listener, signal) => watchKept(area, listener, signal),
      connect: (listener) =>
        connectSurface({
          connect: () => openPort(PORTS.surface),
          tab,
          ...(surface && { surface }),
          sender: newId(),
          listener: ignores === undefined ? listener : without(listener, ignores),
          page,
          signal: ended,
        }),
      copy: skeletonCopier(version),
      loadAdvice: (bring) => adviceInPage(version, bringAdvice ?? bring),
      today: () => localDay(new Date()),
      holdsFocus,
      newId,
    },
    ended,
  );
}

function without(listener: SurfaceListener, ignores: (live: Live) => boolean): SurfaceListener {
  return { ...listener, liveChanged: (live) => (ignores(live) ? undefined : listener.liveChanged(live)) };
}
