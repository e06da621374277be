import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import { inflateRawSync } from 'node:zlib';

const END_OF_DIRECTORY = 0x06054b50;
const STORED = 0;

/**
 * Unpacks a zip archive into a folder. Written here because it must run before any package is installed and a bare
 * machine has no unzip. Enough of the format for archives under 4 GB that are not encrypted; throws on others, and on
 * entries that would land outside the folder.
 */
export function unzip(archive, folder) {
  const bytes = readFileSync(archive);
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || bytes.readUInt32LE(end) !== END_OF_DIRECTORY)
    throw new Error(`${archive} is not a zip archive`);
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    const entry = readEntry(bytes, at);
    writeEntry(bytes, entry, folder);
    at = entry.next;
  }
}

function readEntry(bytes, at) {
  const nameLength = bytes.readUInt16LE(at + 28);
  const nameEnd = at + 46 + nameLength;
  return {
    method: bytes.readUInt16LE(at + 10),
    packedSize: bytes.readUInt32LE(at + 20),
    offset: bytes.readUInt32LE(at + 42),
    name: bytes.toString('utf8', at + 46, nameEnd),
    next: nameEnd + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32),
  };
}

function writeEntry(bytes, { name, method, packedSize, offset }, folder) {
  const target = resolve(folder, name);
  if (!`${target}${sep}`.startsWith(`${resolve(folder)}${sep}`))
    throw new Error(`${name} leads out of the folder`);
  if (name.endsWith('/')) {
    mkdirSync(target, { recursive: true });
    return;
  }
  const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  const packed = bytes.subarray(start, start + packedSize);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, method === STORED ? packed : inflateRawSync(packed));
}
