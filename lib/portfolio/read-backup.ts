import * as v from 'valibot';
import { BACKUP_FORMAT, BACKUP_VERSION, type Backup, backupSchema } from './backup';

/**
 * The longest file that is read, in characters. Chromium keeps 10 MiB for an extension, and a backup of all of it must
 * be read again; indented it is longer than in storage, and hardly ever twice as long.
 */
export const MAX_BACKUP_LENGTH = 20 * 1024 * 1024;

/** How deep a file may be nested. A backup is six deep; the rest is room for versions to come. */
const MAX_DEPTH = 20;

/** Most values in a file. A portfolio of 100 pages with 20 corrections each comes to some 20,000. */
const MAX_VALUES = 1_000_000;

/** Keys that reach into every object; no backup has one, whoever wrote the file meant harm. */
const RESERVED = new Set(['__proto__', 'prototype', 'constructor']);

/** Why a file is not taken for a backup. Codes are keys of messages in _locales without the prefix "backup_". */
export const BACKUP_REFUSALS = [
  'too_large',
  /** It is no JSON: another file, or one that was cut off. */
  'not_json',
  /** It is JSON of something else. */
  'not_backup',
  /** A newer version of the extension made it. */
  'newer',
  /** It says it is a backup and holds no portfolio. */
  'empty',
  /** Nested too deep, too many values, or names that no backup has. */
  'hostile',
  /** A backup of which something is not as it should be. */
  'damaged',
] as const;

/** Why a file is not taken for a backup. */
export type BackupRefusal = (typeof BACKUP_REFUSALS)[number];

/** What reading a file comes to. `where`: the place of what is wrong, such as "portfolios.0.notes.2b", or "". */
export type BackupReading =
  | { readonly kind: 'read'; readonly backup: Backup }
  | { readonly kind: 'refused'; readonly reason: BackupRefusal; readonly where: string };

/**
 * Reads the text of a file. It is all or nothing: half a backup brought back looks like a whole one. The guard of
 * shapes comes last, since it walks as deep as the file does.
 */
export function readBackup(text: string): BackupReading {
  if (text.length > MAX_BACKUP_LENGTH) return refused('too_large');
  const parsed = parse(text);
  if (parsed === null) return refused('not_json');
  const { value } = parsed;
  if (!isHarmless(value)) return refused('hostile');
  const version = field(value, 'version');
  if (field(value, 'format') !== BACKUP_FORMAT || typeof version !== 'number') return refused('not_backup');
  if (version > BACKUP_VERSION) return refused('newer');
  const portfolios = field(value, 'portfolios');
  if (Array.isArray(portfolios) && portfolios.length === 0) return refused('empty');
  const result = v.safeParse(backupSchema, value);
  if (result.success) return { kind: 'read', backup: result.output };
  return refused('damaged', v.getDotPath(result.issues[0])?.slice(0, 100) ?? '');
}

function refused(reason: BackupRefusal, where = ''): BackupReading {
  return { kind: 'refused', reason, where };
}

/** Null where it is no JSON. Editors put a mark of byte order before a text. */
function parse(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/u, '')) };
  } catch {
    return null;
  }
}

/** Whether a value is neither too deep nor too wide and has no reserved key. It keeps a list, lest it run out of stack. */
function isHarmless(value: unknown): boolean {
  let level: readonly unknown[] = [value];
  let count = 0;
  for (let depth = 0; level.length > 0; depth++) {
    count += level.length;
    if (depth > MAX_DEPTH || count > MAX_VALUES) return false;
    const next: unknown[] = [];
    for (const one of level) {
      if (typeof one !== 'object' || one === null) continue;
      for (const [key, inner] of Object.entries(one)) {
        if (RESERVED.has(key)) return false;
        next.push(inner);
      }
    }
    level = next;
  }
  return true;
}

function field(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.getOwnPropertyDescriptor(value, name)?.value;
}
