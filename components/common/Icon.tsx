const PATHS = {
  menu: 'M3 4h10M3 8h10M3 12h10',
  right: 'M6 3l5 5-5 5',
  left: 'M10 3L5 8l5 5',
  check: 'M3 8.6l3.4 3.4L13 4.8',
  close: 'M4 4l8 8M12 4l-8 8',
  out: 'M6 4H4v8h8v-2M9 3h4v4M13 3L7.5 8.5',
} as const;

/** Names of the icons there are. */
export type IconName = keyof typeof PATHS;

/** A line icon in the colour of the text around it. Decoration: what it means is said by the text or the button's name. */
export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
