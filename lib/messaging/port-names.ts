/** Names of the two ports. */
export const PORTS = { reader: 'sidenote:reader', surface: 'sidenote:surface' } as const;
