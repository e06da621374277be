/** Names of the ports. */
export const PORTS = {
  reader: 'sidenote:reader',
  surface: 'sidenote:surface',
  site: 'sidenote:site',
} as const;
