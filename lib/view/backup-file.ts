import { type BackupReading, MAX_BACKUP_LENGTH, readBackup } from '../portfolio/read-backup';

/** A file that the candidate chose; the browser's own satisfies it. `size` in bytes. */
export type ChosenFile = {
  readonly name: string;
  readonly size: number;
  readonly text: () => Promise<string>;
};

/** Most bytes that one character of a text takes in a file. */
const BYTES_A_CHARACTER = 3;

/** The name of a backup made at this time, by the calendar of the place it is made in. */
export function backupName(madeAt: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  const day = [madeAt.getFullYear(), two(madeAt.getMonth() + 1), two(madeAt.getDate())].join('-');
  return `sidenote-backup-${day}.json`;
}

/**
 * Reads a file as a backup. One that is too large is not even opened; one that cannot be opened, as a folder cannot, is
 * told as no backup.
 */
export async function readBackupFile(file: ChosenFile): Promise<BackupReading> {
  if (file.size > MAX_BACKUP_LENGTH * BYTES_A_CHARACTER) {
    return { kind: 'refused', reason: 'too_large', where: '' };
  }
  try {
    return readBackup(await file.text());
  } catch {
    return { kind: 'refused', reason: 'not_json', where: '' };
  }
}

/** Saves a text as a file of the candidate's, by the browser's own download: no request is made for it. */
export function fileSaver(page: Document): (name: string, text: string) => void {
  let last: string | null = null;
  return (name, text) => {
    // By now the browser has taken the one before; the newest goes with the page.
    if (last !== null) URL.revokeObjectURL(last);
    last = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    const link = page.createElement('a');
    link.href = last;
    link.download = name;
    link.click();
  };
}
