import { isUtf8 } from 'node:buffer';
import { brotliDecompressSync, inflateSync, gunzipSync } from 'node:zlib';
import { Archive } from '../../../formats/archive.ts';
import { isFont, readFont } from './fonts.ts';
import { IndexText, readDictionary } from './index-files.ts';
import { readMarkup } from './markup.ts';
import { readPdf } from './pdf.ts';
import { readBytes, readPlain, rtfWords, unescaped } from './plain-text.ts';
import type { Sink } from './sink.ts';

/** How many files may be packed in one another. */
const DEPTH = 4;

/** Whatever a packed file says of its size, this is what it may become. */
const LIMIT = { maxOutputLength: 512 * 1024 * 1024 };

const MARKUP = /^\s*<(?:[a-z!?])/iu;
const DATA_ADDRESS = /;base64,(?<data>[a-z\d+/]+=*)/giu;

/**
 * Reads what stands in a file of the output: by what it is, and not by its name, unpacked as far as it is packed.
 * @param path its path, for what is in it may depend on where it stands
 * @param index takes the chunks of the search index, which are read when all are there
 * @throws Error when it is of a kind that is known, and cannot be read
 */
export async function readFile(
  path: string,
  bytes: Buffer,
  sink: Sink,
  index: IndexText,
  depth = 0,
): Promise<void> {
  const inner = unpacked(path, bytes);
  if (inner) return readFile(path, inner, sink, index, depth + 1);
  if (IndexText.isChunk(bytes)) {
    if (path.endsWith('.pf_index')) index.add(bytes);
    else readPlain(bytes.toString('utf8'), sink);
  } else if (isFont(bytes)) readFont(bytes, sink);
  else if (startsWith(bytes, '%PDF-')) {
    for (const part of await readPdf(bytes)) {
      if ('text' in part) readPlain(part.text, sink);
      else if ('file' in part && depth < DEPTH) {
        readPlain(part.name, sink);
        await readFile(part.name, Buffer.from(part.file), sink, index, depth + 1);
      }
    }
  } else if (startsWith(bytes, 'PK\u0003\u0004') && depth < DEPTH) {
    const archive = new Archive(path, bytes);
    for (const name of archive.names()) {
      readPlain(name, sink);
      const file = archive.read(name);
      if (file) await readFile(name, Buffer.from(file), sink, index, depth + 1);
    }
  } else if (isText(bytes)) await readText(path, bytes.toString('utf8'), sink, index, depth);
  else readBytes(bytes, sink);
}

/** Zeros are in no text. */
const isText = (bytes: Buffer): boolean => isUtf8(bytes) && !bytes.includes(0);

const startsWith = (bytes: Buffer, start: string): boolean =>
  bytes.toString('latin1', 0, start.length) === start;

/** What a packed file holds; undefined for one that is not packed. */
function unpacked(path: string, bytes: Buffer): Buffer | undefined {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return gunzipSync(bytes, LIMIT);
  if (path.endsWith('.br') && !isText(bytes)) return brotliDecompressSync(bytes, LIMIT);
  const isZlib = bytes[0] === 0x78 && bytes.length > 2 && bytes.readUInt16BE(0) % 31 === 0;
  if (!isZlib) return undefined;
  try {
    return inflateSync(bytes, LIMIT);
  } catch {
    // A text may begin with the same two letters.
    return undefined;
  }
}

async function readText(
  path: string,
  written: string,
  sink: Sink,
  index: IndexText,
  depth: number,
): Promise<void> {
  if (readDictionary(path, written, sink)) return;
  const text = unescaped(written.startsWith('{\\rtf') ? rtfWords(written) : written);
  if (MARKUP.test(text)) {
    readMarkup(text, sink);
    // A feed holds markup that is escaped.
    if (text.includes('&lt;')) readMarkup(unquoted(text), sink);
  } else readPlain(text, sink);
  if (depth >= DEPTH || !text.includes(';base64,')) return;
  for (const { groups } of text.matchAll(DATA_ADDRESS)) {
    const data = Buffer.from(groups?.['data'] ?? '', 'base64');
    await readFile(path, data, sink, index, depth + 1);
  }
}

const unquoted = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
