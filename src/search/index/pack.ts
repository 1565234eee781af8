import { constants, gzipSync } from 'node:zlib';

/** Where gzip names the system that wrote it; 255 is none known (RFC 1952). */
const SYSTEM = 9;

/** Packs a value as compressed JSON, the same on every system. */
export function pack(value: unknown): Buffer {
  return compressed(Buffer.from(JSON.stringify(value)));
}

/** Compresses bytes as Pagefind and browsers take them. */
export function compressed(bytes: Uint8Array): Buffer {
  const packed = gzipSync(bytes, { level: constants.Z_BEST_COMPRESSION });
  packed[SYSTEM] = 255;
  return packed;
}
