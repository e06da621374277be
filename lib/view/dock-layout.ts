import type { Settings } from '../portfolio/state';
import { NARROWEST_DOCK, withinDock } from './dock-width';

/**
 * What an editor needs beside the dock, in CSS pixels: a line of text that can still be read, about that of a phone. A
 * window that has less beside the narrowest dock is called narrow; that is anything below 720, so a tablet held upright
 * (768) has room for both.
 */
const EDITOR_ROOM = 440;

/** How wide the collapsed tab is, in CSS pixels, as in the styles. */
export const TAB_WIDTH = 34;

/**
 * The steps in which the dock gives way to a window that gets narrower, in CSS pixels: each of them makes the page lay
 * itself out anew.
 */
const STEP = 16;

/** How the dock lies in the window. `room`: how much the page gives up; `width`: the dock's own. In CSS pixels. */
export type DockLayout =
  | { readonly kind: 'none'; readonly room: 0 }
  /** Collapsed, by the candidate or for want of room: the page gives up the tab's width. */
  | { readonly kind: 'tab'; readonly room: number }
  /** Open beside the page. `widest`: how far it can be dragged. */
  | { readonly kind: 'beside'; readonly room: number; readonly width: number; readonly widest: number }
  /** Open over the page, for as long as it is used. The tab's room stays, so that the page does not move. */
  | { readonly kind: 'over'; readonly room: number; readonly width: number };

/**
 * The layout of a dock that is kept as `dock` in a window of this width. Where the window has room for both, the dock
 * lies beside the page, and gets narrower with the window before the page does. A narrow window has room for one: the
 * page has it, and the dock is its tab; opened from there it lies over the page while it is `used`, and leaves when the
 * candidate goes back to the page. What is kept does not change with the window, so a window made wide again looks as
 * before.
 */
export function dockLayout(
  { state, width }: Settings['dock'],
  windowWidth: number,
  used: 'used' | 'unused',
): DockLayout {
  if (state === 'closed') return { kind: 'none', room: 0 };
  const spare = windowWidth - EDITOR_ROOM - NARROWEST_DOCK;
  if (spare < 0) {
    if (used === 'unused') return { kind: 'tab', room: TAB_WIDTH };
    return { kind: 'over', room: TAB_WIDTH, width: Math.min(width, windowWidth - TAB_WIDTH) };
  }
  if (state === 'collapsed') return { kind: 'tab', room: TAB_WIDTH };
  const widest = withinDock(NARROWEST_DOCK + Math.floor(spare / STEP) * STEP);
  const beside = Math.min(width, widest);
  return { kind: 'beside', room: beside, width: beside, widest };
}
