/** Tells how wide a window is, in CSS pixels: at once and after each change, until `ended` is aborted. */
export function followWidth(view: Window, tell: (width: number) => void, ended: AbortSignal): void {
  view.addEventListener('resize', () => tell(view.innerWidth), { signal: ended, passive: true });
  tell(view.innerWidth);
}
