import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

/** The tools run before any package is there, so they are plain JavaScript without types; these are what is used here. */
const { unzip } = (await import(tool('zip'))) as { unzip: (archive: string, folder: string) => void };
const { archiveIn } = (await import(tool('apt'))) as { archiveIn: (folder: string) => string | null };

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sidenote-prepare-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('unpacking a zip archive', () => {
  it('writes stored and packed files, and folders', () => {
    const long = 'Words and words. '.repeat(1_000);
    writeFileSync(
      `${folder}/a.zip`,
      zipOf([
        { name: 'one/', text: '' },
        { name: 'one/stored.txt', text: 'as it is' },
        { name: 'two/packed.txt', text: long, packed: true },
      ]),
    );
    unzip(`${folder}/a.zip`, `${folder}/out`);
    expect(readFileSync(`${folder}/out/one/stored.txt`, 'utf8')).toBe('as it is');
    expect(readFileSync(`${folder}/out/two/packed.txt`, 'utf8')).toBe(long);
  });

  it('refuses a file that would land outside, and what is no archive', () => {
    writeFileSync(`${folder}/a.zip`, zipOf([{ name: '../outside.txt', text: 'no' }]));
    expect(() => unzip(`${folder}/a.zip`, `${folder}/out`)).toThrow(/out of the folder/);
    writeFileSync(`${folder}/b.zip`, 'not an archive');
    expect(() => unzip(`${folder}/b.zip`, `${folder}/out`)).toThrow(/not a zip/);
  });
});

describe('finding the Debian archive of a machine', () => {
  it.each([
    ['the old format', 'a.list', 'deb [arch=amd64] http://mirror.example/debian bookworm main'],
    ['the new format', 'a.sources', 'Types: deb\nURIs: http://mirror.example/debian\nSuites: bookworm'],
  ])('reads %s', (_, name, text) => {
    mkdirSync(`${folder}/sources.list.d`);
    writeFileSync(`${folder}/sources.list.d/${name}`, text);
    expect(archiveIn(folder)).toBe('http://mirror.example/debian');
  });

  it('passes over comments and over archives of security fixes, of others and of other systems', () => {
    const lines = [
      '# deb http://old.example/debian buster main',
      'deb http://security.example/debian-security bookworm-security main',
      'deb http://others.example/apt stable main',
      'deb http://another.example/ubuntu noble main',
    ];
    writeFileSync(`${folder}/sources.list`, lines.join('\n'));
    expect(archiveIn(folder)).toBeNull();
  });
});

function tool(name: string): string {
  return new URL(`./prepare/${name}.mjs`, import.meta.url).href;
}

type Entry = { readonly name: string; readonly text: string; readonly packed?: boolean };

/** A zip archive as the format's description has it; checksums are left out, since nothing reads them. */
function zipOf(entries: readonly Entry[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, text, packed = false } of entries) {
    const bytes = packed ? deflateRawSync(text) : Buffer.from(text);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(packed ? 8 : 0, 8);
    local.writeUInt32LE(bytes.length, 18);
    local.writeUInt16LE(name.length, 26);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(packed ? 8 : 0, 10);
    central.writeUInt32LE(bytes.length, 20);
    central.writeUInt16LE(name.length, 28);
    central.writeUInt32LE(offset, 42);
    bodies.push(local, Buffer.from(name), bytes);
    directory.push(central, Buffer.from(name));
    offset += local.length + name.length + bytes.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, ...directory, end]);
}
