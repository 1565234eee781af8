import type { Details, MessageId } from '../i18n/messages.ts';
import type { LeftOut } from '../model/left-out.ts';

/** A cell of a table, by numbers that begin with 0. */
export interface SourceCell {
  /** Which table of the document, in the order in which they begin; a table in a cell is one of its own. */
  table: number;
  row: number;
  /** The column of the table's grid in which the cell begins, however many it spans. */
  column: number;
}

/** A paragraph of a source document, with the place of its text in the whole. */
export interface SourceBlock {
  /**
   * The text without white space at its ends. Where lines of the source were joined, it has their words
   * and not the breaks (nor the indents) between them: it is then shorter than its stretch of the document's
   * text, and equal to that stretch white space aside.
   */
  text: string;
  /** Offset of the text's first character in the document's text. */
  start: number;
  /** Where it stands in a table; a cell may have several paragraphs. Formats that know no tables have none. */
  cell?: SourceCell;
}

/** What a reader decided, or could not read, that the writer has to know. */
export interface SourceWarning {
  id: MessageId;
  details: Details;
}

/** What every reader makes of a file: the one form on which the outline parser works. */
export interface SourceDocument {
  /** The name of the file. */
  name: string;
  format: string;
  encoding?: string;
  /** The whole text as it was read: what the entries have to give back. */
  text: string;
  blocks: SourceBlock[];
  /** The lines of headers, footers and watermarks, which are no text of the document: they can bear secrecy marks. */
  margins?: string[];
  warnings?: SourceWarning[];
  /** What of the document is not in the text as it was. */
  leftOut?: LeftOut[];
}

/** A paragraph as readers hand it on; it may have line breaks of its own. */
export interface SourceLine {
  text: string;
  cell?: SourceCell | undefined;
}

/** The whole text of paragraphs, and its blocks. */
export function layOut(lines: readonly SourceLine[]): Pick<SourceDocument, 'text' | 'blocks'> {
  let start = 0;
  const blocks: SourceBlock[] = [];
  for (const { text, cell } of lines) {
    for (const block of blocksOf(text)) {
      block.start += start;
      if (cell) block.cell = cell;
      blocks.push(block);
    }
    start += text.length + 1;
  }
  return { text: lines.map(({ text }) => text).join('\n'), blocks };
}

/** Divides a text into its paragraphs; lines of white space alone are none. */
export function blocksOf(text: string): SourceBlock[] {
  const blocks: SourceBlock[] = [];
  // A pattern of all that is no line end would keep a place for each character: lines may have megabytes.
  const lineEnd = /[\n\r\u2028\u2029]/gu;
  for (let start = 0; start <= text.length; start = lineEnd.lastIndex) {
    const end = lineEnd.exec(text)?.index ?? text.length;
    const line = text.slice(start, end);
    const trimmed = line.trim();
    if (trimmed !== '') blocks.push({ text: trimmed, start: start + line.indexOf(trimmed) });
    if (end === text.length) break;
  }
  return blocks;
}
