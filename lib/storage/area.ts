/**
 * The part of the browser's storage that Sidenote uses, as a type of its own: the real area satisfies it, and so does
 * the one in memory that tests inject faults into.
 */

/** What happened to one key. A key that was removed has no `newValue`. */
export type StorageChanges = Readonly<Record<string, { readonly newValue?: unknown }>>;

/** Told after the area changed, in every context of the extension, the one that wrote included. */
export type StorageListener = (changes: StorageChanges) => void;

/** A storage area. `set` writes all its keys or none; so does `remove`. Each rejects when the browser refuses. */
export type StorageArea = {
  /** The stored values of these keys, or of all; a key that is not there is left out. */
  readonly get: (keys: string[] | null) => Promise<Record<string, unknown>>;
  readonly set: (items: Record<string, unknown>) => Promise<void>;
  readonly remove: (keys: string[]) => Promise<void>;
  readonly onChanged: {
    readonly addListener: (listener: StorageListener) => void;
    readonly removeListener: (listener: StorageListener) => void;
  };
};
