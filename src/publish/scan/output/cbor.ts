/** Bits of a CBOR head (RFC 8949): three say what it is, five how large, or where the size stands. */
const KIND = 5;
const SIZE = 0x1f;
const UNSIGNED = 0;
const NEGATIVE = 1;
const TEXT = 3;
const LIST = 4;

/**
 * Reads the part of CBOR that Pagefind writes: lists of numbers and texts. A general reader takes five times as
 * long, a second on a site of 2,000 entries.
 * @throws RangeError when anything else stands there
 */
export function readCbor(bytes: Buffer): unknown {
  let at = 0;
  const read = (): unknown => {
    const head = bytes.readUInt8(at++);
    const size = sizeOf(head & SIZE);
    switch (head >> KIND) {
      case UNSIGNED:
        return size;
      case NEGATIVE:
        return -1 - size;
      case TEXT:
        return bytes.toString('utf8', at, (at += size));
      case LIST: {
        const list: unknown[] = [];
        for (let index = 0; index < size; index += 1) list.push(read());
        return list;
      }
      default:
        throw new RangeError(`No list, number or text: ${head}`);
    }
  };
  const sizeOf = (bits: number): number => {
    if (bits < 24) return bits;
    if (bits > 27) throw new RangeError(`No size: ${bits}`);
    const length = 1 << (bits - 24);
    at += length;
    if (length === 8) return Number(bytes.readBigUInt64BE(at - length));
    return bytes.readUIntBE(at - length, length);
  };
  return read();
}
