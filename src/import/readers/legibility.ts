import { printable } from '../../text/printable.ts';
import type { SourceDocument, SourceWarning } from '../source-document.ts';
import { GARBLED } from '../../text/zh/pages.ts';

const REPLACEMENT = '\uFFFD';
/** How much of a damaged place is quoted, to each side. */
const AROUND = 8;

/**
 * Puts U+FFFD where a character stands that UTF-8 or HTML cannot hold (lone surrogates, NUL), and warns of
 * it, as of characters that could not be decoded and of text that is garbled.
 */
export function withoutUnholdable(document: SourceDocument): SourceDocument {
  const hold = (text: string) => text.toWellFormed().replaceAll('\0', REPLACEMENT);
  const text = hold(document.text);
  const blocks = document.blocks.map((block) => ({ ...block, text: hold(block.text) }));
  const found = [...replacedIn(text), ...garbledIn(text)];
  const warnings = [...(document.warnings ?? []), ...found];
  return { ...document, text, blocks, ...(warnings.length > 0 && { warnings }) };
}

function replacedIn(text: string): SourceWarning[] {
  const first = text.indexOf(REPLACEMENT);
  if (first === -1) return [];
  const count = text.split(REPLACEMENT).length - 1;
  const line = text.slice(0, first).split(/\r\n|[\n\r\u2028\u2029]/u).length;
  return [{ id: 'text-replaced', details: { count, line, quote: around(text, first) } }];
}

function garbledIn(text: string): SourceWarning[] {
  for (const { pattern, least, share } of GARBLED) {
    const first = text.search(pattern);
    if (first === -1) continue;
    const count = [...text.matchAll(new RegExp(pattern, 'gu'))].length;
    if (count < Math.max(least, text.length * share)) continue;
    return [{ id: 'text-damaged', details: { quote: around(text, first) } }];
  }
  return [];
}

function around(text: string, place: number): string {
  const start = Math.max(0, place - AROUND);
  return printable(
    text
      .slice(start, place + AROUND)
      .toWellFormed()
      .trim(),
  );
}
