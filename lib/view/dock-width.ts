/** The narrowest dock in CSS pixels, as the setting's guard allows. */
export const NARROWEST_DOCK = 280;

/** The widest dock in CSS pixels, as the setting's guard allows. */
export const WIDEST_DOCK = 640;

/** The nearest width that a dock may have. */
export function withinDock(width: number): number {
  return Math.round(Math.min(WIDEST_DOCK, Math.max(NARROWEST_DOCK, width)));
}
