import type { IncomingMessage } from 'node:http';
import { type ByteRange, byteRange } from './byte-range.ts';
import { type ContentCoding, contentCoding } from './content-coding.ts';

/** What of a file answers a request, and in which form. */
export interface Representation {
  /** Tells this form of the file from every other. */
  etag: string;
  coding?: ContentCoding | undefined;
  range?: ByteRange | 'unsatisfiable' | undefined;
}

/** What is smaller is one packet, compressed or not. */
const WORTH_COMPRESSING = 1024;

/**
 * Chooses what answers a request for a file: a part of it as it is, the whole compressed, or the whole as it is.
 * @param file its size in bytes, what tells it from what it was before, and whether compressing makes it smaller
 */
export function representation(
  { method, headers }: Pick<IncomingMessage, 'method' | 'headers'>,
  file: { size: number; version: string; compressible: boolean },
): Representation {
  const plain = `"${file.version}"`;
  // Who has a part of another file, or of this one compressed, has no use for the rest of this one.
  const mayBePart = method === 'GET' && (headers['if-range'] ?? plain) === plain;
  const range = mayBePart ? byteRange(headers.range, file.size) : undefined;
  if (range !== undefined) return { etag: plain, range };
  const coding =
    file.compressible && file.size >= WORTH_COMPRESSING
      ? contentCoding(headers['accept-encoding'])
      : undefined;
  return coding ? { etag: `"${file.version}-${coding}"`, coding } : { etag: plain };
}

/**
 * Whether a reader has a representation already (RFC 9110, 13.1.2).
 * @param header the value of `If-None-Match`
 */
export function isKnown(etag: string, header: string | undefined): boolean {
  const known = (header ?? '').split(',').map((tag) => tag.trim().replace(/^W\//u, ''));
  return known.includes('*') || known.includes(etag);
}
