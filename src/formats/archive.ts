import { crc32, inflateRawSync } from 'node:zlib';
import { hasCode } from '../files/errors.ts';
import { UserError } from '../i18n/user-error.ts';

/** What an archive may ask of this machine. No document of an office comes near these. */
export const ARCHIVE_LIMITS = {
  entries: 10_000,
  /** Bytes of all entries that are read, inflated. */
  bytes: 64 * 1024 * 1024,
  /** How many times its packed size an entry may have, once it is larger than `unsuspicious`. */
  ratio: 200,
  unsuspicious: 16 * 1024 * 1024,
};

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END = 0x06054b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 1;

interface Entry {
  flags: number;
  method: number;
  crc: number;
  packed: number;
  size: number;
  header: number;
}

/**
 * A zip archive of which single entries are read by name; all others stay packed. The directory at its
 * end says what is in it, as in every office program; names are the same in capitals.
 */
export class Archive {
  readonly #name: string;
  readonly #bytes: Buffer;
  readonly #entries: Map<string, Entry>;
  #left = ARCHIVE_LIMITS.bytes;

  /**
   * @param name the file, for messages
   * @throws UserError `file-damaged` when it is no whole archive, `file-too-large` beyond the limits
   */
  constructor(name: string, bytes: Uint8Array) {
    this.#name = name;
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#entries = this.#withinBounds('zip', () => this.#directory());
  }

  /** The paths of all entries, in small letters. */
  get paths(): string[] {
    return [...this.#entries.keys()];
  }

  has(path: string): boolean {
    return this.#entries.has(entryName(path));
  }

  /** The names of all entries. */
  names(): string[] {
    return [...this.#entries.keys()];
  }

  /** The bytes of an entry, or undefined when there is none of that name. */
  read(path: string): Uint8Array | undefined {
    const entry = this.#entries.get(entryName(path));
    if (!entry) return undefined;
    if (entry.flags & ENCRYPTED) throw new UserError('file-encrypted', { file: this.#name });
    const data = this.#withinBounds(path, () => this.#unpack(entry, path));
    if (data.length !== entry.size || crc32(data) !== entry.crc) throw this.#damaged(path);
    this.#left -= data.length;
    return data;
  }

  #directory(): Map<string, Entry> {
    const bytes = this.#bytes;
    const end = this.#endRecord();
    const count = bytes.readUInt16LE(end + 10);
    if (count > ARCHIVE_LIMITS.entries) throw this.#tooLarge();
    const entries = new Map<string, Entry>();
    let at = bytes.readUInt32LE(end + 16);
    for (let index = 0; index < count; index += 1) {
      if (bytes.readUInt32LE(at) !== CENTRAL_HEADER) throw this.#damaged('zip');
      const names = at + 46;
      const nameEnd = names + bytes.readUInt16LE(at + 28);
      entries.set(entryName(bytes.toString('utf8', names, nameEnd)), {
        flags: bytes.readUInt16LE(at + 8),
        method: bytes.readUInt16LE(at + 10),
        crc: bytes.readUInt32LE(at + 16),
        packed: bytes.readUInt32LE(at + 20),
        size: bytes.readUInt32LE(at + 24),
        header: bytes.readUInt32LE(at + 42),
      });
      at = nameEnd + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    }
    return entries;
  }

  #endRecord(): number {
    const last = this.#bytes.length - END_SIZE;
    for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
      if (this.#bytes.readUInt32LE(at) === END) return at;
    }
    throw this.#damaged('zip');
  }

  #unpack({ method, header, packed }: Entry, path: string): Uint8Array {
    const bytes = this.#bytes;
    if (bytes.readUInt32LE(header) !== LOCAL_HEADER) throw this.#damaged(path);
    const start = header + 30 + bytes.readUInt16LE(header + 26) + bytes.readUInt16LE(header + 28);
    const data = bytes.subarray(start, start + packed);
    if (data.length < packed) throw this.#damaged(path);
    const { ratio, unsuspicious } = ARCHIVE_LIMITS;
    const limit = Math.min(this.#left, Math.max(unsuspicious, packed * ratio));
    if (method === STORED && packed <= limit) return data;
    if (method === STORED || limit === 0) throw this.#tooLarge();
    if (method !== DEFLATED) throw this.#damaged(path);
    // zlib itself stops at the limit, whatever the archive says of its sizes.
    return inflateRawSync(data, { maxOutputLength: limit });
  }

  /** Turns reading beyond the bytes, or data that are not deflated, into an error for the user. */
  #withinBounds<T>(part: string, read: () => T): T {
    try {
      return read();
    } catch (error) {
      if (error instanceof UserError) throw error;
      throw hasCode(error, 'ERR_BUFFER_TOO_LARGE') ? this.#tooLarge() : this.#damaged(part);
    }
  }

  #damaged(part: string): UserError {
    return new UserError('file-damaged', { file: this.#name, part });
  }

  #tooLarge(): UserError {
    const limit = ARCHIVE_LIMITS.bytes / 1024 / 1024;
    return new UserError('file-too-large', { file: this.#name, limit });
  }
}

/** Names are told apart as Office does: not by capitals; some programs write them with backslashes. */
const entryName = (path: string): string =>
  path.toLowerCase().replaceAll('\\', '/').replace(/^\/+/u, '');
