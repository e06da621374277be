import type { PlatformId } from '../portfolio/document-ref';
import type { Room } from './protocol';

/** What making room needs. `cssOf`: the platform's style sheet for a room; null where it has none. */
export type RoomTools = {
  readonly cssOf: (platform: PlatformId, room: Room) => string | null;
  readonly setCss: (tab: number, css: string, action: 'insert' | 'remove') => Promise<void>;
};

/**
 * Puts the style sheet for one room in the place of another's. The new one comes first, so that the page does not jump
 * to its full width and back; where both hold, the later rules win. Never rejects.
 */
export async function changeRoom(
  { cssOf, setCss }: RoomTools,
  tab: number,
  platform: PlatformId,
  before: Room | null,
  now: Room | null,
): Promise<void> {
  const old = before === null ? null : cssOf(platform, before);
  const next = now === null ? null : cssOf(platform, now);
  try {
    if (next !== null) await setCss(tab, next, 'insert');
    if (old !== null && old !== next) await setCss(tab, old, 'remove');
  } catch {
    // The page has gone, and its style sheets with it.
  }
}
