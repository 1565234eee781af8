import { crc32, constants, deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { zipOf } from '../../corpora/office-files.ts';
import { Archive, ARCHIVE_LIMITS } from './archive.ts';

const text = (bytes: Uint8Array | undefined) => bytes && Buffer.from(bytes).toString();

const errorOf = (run: () => unknown): unknown => {
  try {
    return run();
  } catch (error) {
    return error;
  }
};

const MEBIBYTE = 1024 * 1024;

/** A zip of one entry that is packed already, and says of itself what it likes. */
function zipped(packed: Uint8Array, said: { size: number; crc?: number; flags?: number }) {
  const name = Buffer.from('a.xml');
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0);
  common.writeUInt16LE(said.flags ?? 0, 2);
  common.writeUInt16LE(8, 4);
  common.writeUInt32LE(said.crc ?? 0, 10);
  common.writeUInt32LE(packed.length, 14);
  common.writeUInt32LE(said.size, 18);
  common.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), common, name, packed]);
  const rest = Buffer.alloc(14);
  const central = Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\0'), common, rest, name]);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, central, end]);
}

/** A gibibyte of zeros, packed to about a mebibyte. */
function bomb(): Buffer {
  const piece = deflateRawSync(Buffer.alloc(16 * MEBIBYTE), {
    finishFlush: constants.Z_FULL_FLUSH,
  });
  return Buffer.concat([...Array.from({ length: 64 }, () => piece), Buffer.from([3, 0])]);
}

describe('an archive', () => {
  it('gives its entries by name, whatever its capitals and slashes', () => {
    const archive = new Archive('a.docx', zipOf({ 'Word\\Document.xml': '账目', other: '' }));
    expect(text(archive.read('word/document.xml'))).toBe('账目');
    expect(text(archive.read('other'))).toBe('');
    expect(archive.read('missing')).toBeUndefined();
    expect([archive.has('/other'), archive.has('missing')]).toEqual([true, false]);
  });

  it('is read after a comment at its end, and where nothing is packed', () => {
    const bytes = Buffer.concat([zipOf({ a: '账目' }, 0), Buffer.from('comment')]);
    expect(text(new Archive('a.docx', bytes).read('a'))).toBe('账目');
  });

  it('is refused when it is damaged anywhere', () => {
    const whole = zipOf({ a: '账目不清'.repeat(100) });
    for (let length = 0; length < whole.length; length += 1) {
      expect(errorOf(() => new Archive('a.docx', whole.subarray(0, length)))).toMatchObject({
        id: 'file-damaged',
      });
    }
    const changed = Uint8Array.from(whole);
    changed.set([0xff, 0xff, 0xff], 40);
    expect(errorOf(() => new Archive('a.docx', changed).read('a'))).toMatchObject({
      id: 'file-damaged',
      details: { file: 'a.docx', part: 'a' },
    });
  });

  it('is refused when its check sum is not that of its data', () => {
    const data = Buffer.from('账目');
    const size = data.length;
    const right = zipped(deflateRawSync(data), { size, crc: crc32(data) });
    expect(text(new Archive('a.docx', right).read('a.xml'))).toBe('账目');
    const wrong = zipped(deflateRawSync(data), { size, crc: 1 });
    expect(errorOf(() => new Archive('a.docx', wrong).read('a.xml'))).toMatchObject({
      id: 'file-damaged',
    });
  });

  it('says so when an entry is protected by a password', () => {
    const bytes = zipped(deflateRawSync(Buffer.from('账目')), { size: 6, flags: 1 });
    expect(errorOf(() => new Archive('a.docx', bytes).read('a.xml'))).toMatchObject({
      id: 'file-encrypted',
    });
  });
});

describe('an archive that is an attack', () => {
  it('is stopped while it unpacks, whatever it says of its size', () => {
    for (const size of [10, 2 ** 30]) {
      const archive = new Archive('a.docx', zipped(bomb(), { size }));
      expect(errorOf(() => archive.read('a.xml'))).toMatchObject({
        id: 'file-too-large',
        details: { limit: ARCHIVE_LIMITS.bytes / MEBIBYTE },
      });
    }
  });

  it('may not hold more than the limit in several entries either', () => {
    const half = 'x'.repeat(ARCHIVE_LIMITS.bytes / 2 + 1);
    const archive = new Archive('a.docx', zipOf({ a: half, b: half, c: '' }, 0));
    archive.read('a');
    expect(errorOf(() => archive.read('b'))).toMatchObject({ id: 'file-too-large' });
  });

  it('may not be packed more tightly than a document, once it is large', () => {
    const { unsuspicious } = ARCHIVE_LIMITS;
    const zeros = Buffer.alloc(unsuspicious + 1);
    const large = new Archive('a.docx', zipped(deflateRawSync(zeros), { size: zeros.length }));
    expect(errorOf(() => large.read('a.xml'))).toMatchObject({ id: 'file-too-large' });
    const small = new Archive('a.docx', zipOf({ a: '\0'.repeat(unsuspicious) }));
    expect(small.read('a')).toHaveLength(unsuspicious);
  });

  it('may not have more entries than the limit', () => {
    const names = Array.from({ length: ARCHIVE_LIMITS.entries + 1 }, (_, index) => `${index}`);
    const bytes = zipOf(Object.fromEntries(names.map((name) => [name, ''])), 0);
    expect(errorOf(() => new Archive('a.docx', bytes))).toMatchObject({ id: 'file-too-large' });
  });
});
