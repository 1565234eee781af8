import { TextForm } from '../text-form.ts';
import type { Sink } from './sink.ts';

/** Characters that JSON, scripts, addresses and style sheets write by their number; spaces and quotes stay so. */
const ESCAPES =
  /\\u\{(?<braced>[\da-f]{1,6})\}|\\u(?<four>[\da-f]{4})|(?<percent>(?:%[89a-f][\da-f])+)|\\(?<style>[\da-f]{4,6}) ?|(?<space>\\[nrt])/giu;
const ESCAPE = /\\[u\dnrta-f]|%[89a-f]/iu;
const ENTITIES = /&(?:#x(?<hex>[\da-f]{1,6})|#(?<decimal>\d{1,7}));/giu;

/** A text with the characters that it writes by their number. */
export function unescaped(text: string): string {
  const plain = ESCAPE.test(text) ? text.replace(ESCAPES, byEscape) : text;
  return plain.includes('&#') ? plain.replace(ENTITIES, byEntity) : plain;
}

type Groups = Partial<Record<'braced' | 'four' | 'percent' | 'style' | 'space', string>>;

function byEscape(written: string, ...rest: unknown[]): string {
  const { braced, four, percent, style, space } = rest.at(-1) as Groups;
  if (space !== undefined) return ' ';
  if (percent !== undefined) return fromPercent(percent);
  return fromCode(Number.parseInt(braced ?? four ?? style ?? '', 16), written);
}

function byEntity(written: string, hex?: string, decimal?: string): string {
  return fromCode(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16), written);
}

/** What ASCII would be might end a text or a tag. */
const fromCode = (code: number, written: string): string =>
  code > 0x7f && code <= 0x10ffff ? String.fromCodePoint(code) : written;

function fromPercent(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}

const form = new TextForm();

/** Reads a text as it is; each cell and field of data is in it in one piece. */
export function readPlain(text: string, sink: Sink): void {
  form.clear();
  form.add(text);
  sink.text(form);
}

/** Of bytes in an unknown form less is chance than it seems: in UTF-16 nearly all of them are Chinese. */
const LEAST = 3;
const LEAST_UTF8 = 2;

/** Reads bytes as whatever text they may be. */
export function readBytes(bytes: Buffer, sink: Sink): void {
  const texts: [string, number][] = [
    [bytes.toString('utf8'), LEAST_UTF8],
    [new TextDecoder('gb18030').decode(bytes), LEAST],
  ];
  for (const encoding of ['utf-16le', 'utf-16be']) {
    for (const from of [0, 1]) {
      texts.push([new TextDecoder(encoding).decode(bytes.subarray(from)), LEAST]);
    }
  }
  for (const [text, least] of texts) {
    form.clear();
    form.add(text);
    sink.text(form, least);
  }
}

/** How RTF writes characters: by their number, or byte by byte in the code page of China. */
const RTF = /\\u(?<code>-?\d+) ?\??|(?<bytes>(?:\\'[\da-f]{2})+)|\\[a-z]+-?\d* ?|[{}\r\n]/giu;

/** The words of an RTF file, with those that are not shown. */
export function rtfWords(rtf: string): string {
  return rtf.replace(RTF, (_, code?: string, bytes?: string) => {
    if (code !== undefined) return String.fromCharCode(Number(code) & 0xffff);
    if (bytes === undefined) return '';
    return new TextDecoder('gb18030').decode(Buffer.from(bytes.replaceAll("\\'", ''), 'hex'));
  });
}
