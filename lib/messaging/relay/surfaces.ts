import * as v from 'valibot';
import type { Command } from '../../portfolio/command';
import type { PlatformId } from '../../portfolio/document-ref';
import type { Answer } from '../../portfolio/refusal';
import type { IncomingPort, Port } from '../port';
import {
  type FromSurface,
  fromSurfaceSchema,
  type Room,
  type ShortcutKeys,
  unreadableCommandSchema,
} from '../protocol';
import { closePanels, type Panels } from './panels';
import { grantWish } from './shortcuts';
import { post, type Tab, type Tabs, tellSurfaces } from './tabs';

/** What serving surfaces has done by others. None of it may reject. */
export type SurfaceDuties = {
  readonly carryOut: (command: Command) => Promise<Answer>;
  /** Makes room in a tab for `now` in the place of `before`. */
  readonly makeRoom: (tab: number, platform: PlatformId, before: Room | null, now: Room | null) => void;
  /** Puts the docked sidebar into a tab, unless it is there, and has it show itself: the candidate asked for it. */
  readonly showSidebar: (tab: number) => void;
  readonly shortcutKeys: () => Promise<ShortcutKeys>;
  /** Opens the browser's own page on which shortcuts are changed. */
  readonly changeShortcuts: () => void;
  /** Opens the browser's side panel beside a tab. */
  readonly openPanel: (tab: number) => void;
  /** Opens the page about stored data. */
  readonly openData: () => void;
  /** Puts the longer texts of the scheme into a tab; false where the browser does not let it. */
  readonly bringAdvice: (tab: number) => Promise<boolean>;
  /** Calls on the readers of a tab to connect; false where there is none. */
  readonly callReader: (tab: number) => Promise<boolean>;
  /** Ends what runs in the pages of a site, and gives the permission for it back. */
  readonly leaveSite: (pattern: string) => void;
};

/** What the relay's side towards surfaces is made of. */
export type SurfacesOptions = {
  readonly tabs: Tabs;
  readonly duties: SurfaceDuties;
  readonly panels: Panels;
  readonly tryAgain: (tab: Tab) => void;
  readonly readSite: (tab: Tab, action: 'start' | 'stop') => void;
  /** The addresses of the extension's own pages, which alone may attach to any tab. */
  readonly extensionOrigin: string;
};

/** Serves surfaces; gives the listener for each that connects. */
export function createSurfaces(options: SurfacesOptions): (port: IncomingPort) => void {
  const { tabs, duties, panels, tryAgain, readSite, extensionOrigin } = options;

  /** Tells a surface what is live. Where no reader is connected one is called, whose news then comes by itself. */
  async function introduce(tab: Tab, port: Port): Promise<void> {
    const comes = tab.reader === null && (await duties.callReader(tab.id));
    if (!comes) post(port, { kind: 'live-changed', live: tab.live });
  }

  async function bringAdvice(tab: Tab, port: Port): Promise<void> {
    post(port, { kind: 'advice-brought', there: await duties.bringAdvice(tab.id) });
  }

  async function tellShortcuts(port: Port): Promise<void> {
    post(port, { kind: 'shortcuts-told', keys: await duties.shortcutKeys() });
  }

  async function carryOut(port: Port, command: Command): Promise<void> {
    const answer = await duties.carryOut(command);
    post(port, { ...answer, number: command.id.number });
  }

  /** Without an answer the sender would send the same again for ever. */
  function refuse(port: Port, raw: unknown): void {
    const unreadable = v.safeParse(unreadableCommandSchema, raw);
    if (!unreadable.success) return;
    const { number } = unreadable.output.command.id;
    post(port, { kind: 'refused', number, reason: 'invalid' });
  }

  function hear(
    tab: Tab,
    port: IncomingPort,
    message: Exclude<FromSurface, { kind: 'attach' | 'command' }>,
  ): void {
    switch (message.kind) {
      case 'reveal':
        if (tab.reader !== null) post(tab.reader, message);
        else tellSurfaces(tab, { kind: 'revealed', block: message.block, found: false });
        return;
      case 'make-room':
        duties.makeRoom(tab.id, message.platform, message.before, message.now);
        return;
      case 'try-again':
        tryAgain(tab);
        return;
      case 'bring-advice':
        void bringAdvice(tab, port);
        return;
      case 'open-sidebar':
        closePanels(tab);
        duties.showSidebar(tab.id);
        return;
      case 'read-site':
        readSite(tab, message.action);
        return;
      case 'leave-site':
        if (isOwnPage(port, extensionOrigin)) duties.leaveSite(message.pattern);
        return;
      case 'ask-shortcuts':
        void tellShortcuts(port);
        return;
      case 'change-shortcuts':
        duties.changeShortcuts();
        return;
      case 'open-panel':
        duties.openPanel(tab.id);
        return;
      case 'open-data':
        duties.openData();
    }
  }

  return (port) => {
    let tab: Tab | null = null;

    function attach({ tab: asked, surface }: Extract<FromSurface, { kind: 'attach' }>): void {
      const id = tabFor(port, asked, extensionOrigin);
      if (id === null) {
        port.disconnect();
        return;
      }
      tab?.surfaces.delete(port);
      tab = tabs.of(id);
      tab.surfaces.set(port, asked === 'own' ? 'docked' : (surface ?? 'popup'));
      if (asked !== 'own' && surface === 'panel') panels.join(tab, port);
      else if (tab.panels.size > 0) post(port, { kind: 'panel-changed', shown: true });
      grantWish(tab, port);
      void introduce(tab, port);
    }

    port.onMessage.addListener((raw) => {
      const result = v.safeParse(fromSurfaceSchema, raw);
      if (!result.success) {
        refuse(port, raw);
        return;
      }
      const message = result.output;
      if (message.kind === 'command') void carryOut(port, message.command);
      else if (message.kind === 'attach') attach(message);
      else if (tab !== null) hear(tab, port, message);
    });
    port.onDisconnect.addListener(() => {
      tab?.surfaces.delete(port);
      panels.gone(port);
      if (tab !== null) tabs.leave(tab);
    });
  };
}

/** The tab a surface may attach to: its own, or for a page of the extension any. */
function tabFor(port: IncomingPort, asked: 'own' | number, extensionOrigin: string): number | null {
  if (asked === 'own') return port.sender.tab;
  return isOwnPage(port, extensionOrigin) ? asked : null;
}

function isOwnPage({ sender }: IncomingPort, extensionOrigin: string): boolean {
  return sender.url?.startsWith(extensionOrigin) === true;
}
