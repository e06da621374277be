/** The keyboard shortcuts, by the names that the manifest gives them. */
export const SHORTCUTS = ['toggle-sidebar', 'next-open-item'] as const;

/** The name of a keyboard shortcut. */
export type Shortcut = (typeof SHORTCUTS)[number];

/** Whether the browser speaks of a shortcut of ours. */
export function isShortcut(name: string): name is Shortcut {
  return SHORTCUTS.some((shortcut) => shortcut === name);
}

/**
 * The keys that are suggested to the browser. Alt with a comma or a full stop is taken neither by a host nor by a browser
 * (tests/conventions/shortcuts.ts has the list); on a Mac the option key writes characters with them, Control does not.
 */
export const SUGGESTED_KEYS = {
  'toggle-sidebar': { default: 'Alt+Comma', mac: 'MacCtrl+Comma' },
  'next-open-item': { default: 'Alt+Period', mac: 'MacCtrl+Period' },
} as const;
