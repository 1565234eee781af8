import type { Transform } from 'node:stream';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';

/** How an answer is compressed, as HTTP calls it. */
export type ContentCoding = 'br' | 'gzip';

/** The better one first. */
const CODINGS: readonly ContentCoding[] = ['br', 'gzip'];

/** What servers take for an answer that is not kept: beyond it, time goes for a few bytes. */
const BROTLI_QUALITY = 5;

/**
 * Chooses how an answer is compressed (RFC 9110, 12.5.3).
 * @param accepted the value of `Accept-Encoding`
 * @returns undefined when it has to, or had better, stay as it is
 */
export function contentCoding(accepted: string | undefined): ContentCoding | undefined {
  const weights = new Map((accepted ?? '').toLowerCase().split(',').map(weighed));
  const weightOf = (coding: ContentCoding): number => weights.get(coding) ?? weights.get('*') ?? 0;
  const [best] = CODINGS.filter((coding) => weightOf(coding) > 0).sort(
    (a, b) => weightOf(b) - weightOf(a),
  );
  const plain = weights.get('identity') ?? 0;
  return best !== undefined && weightOf(best) >= plain ? best : undefined;
}

/** `gzip;q=0.5` and the like. */
function weighed(item: string): [string, number] {
  const [name = '', ...parameters] = item.split(';').map((part) => part.trim());
  const weight = parameters.find((parameter) => parameter.startsWith('q='));
  return [name, weight === undefined ? 1 : Number(weight.slice(2))];
}

/** Compresses what passes through. */
export function compressor(coding: ContentCoding): Transform {
  return coding === 'gzip'
    ? createGzip()
    : createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } });
}
