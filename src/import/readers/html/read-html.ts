import { Parser } from 'htmlparser2';
import { UserError } from '../../../i18n/user-error.ts';
import { layOut, type SourceDocument, type SourceLine } from '../../source-document.ts';
import { Cells } from '../cells.ts';
import { decodeText } from '../encodings.ts';
import { formatNumber, type NumberFormatName, numbered, wholeNumber } from '../number-formats.ts';
import { Tally } from '../tally.ts';

/** Elements within one another; what nests deeper has been made to. */
export const HTML_DEPTH = 500;

/** How many characters are given to the parser at a time. */
const SLICE = 1024 * 1024;

/** Elements that are no text of the page, with all that is in them. */
const SKIPPED = new Set(
  'head script style noscript template title iframe object embed svg math canvas audio video select textarea button'.split(
    ' ',
  ),
);
/** Elements that begin and end a paragraph. */
const BLOCKS = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/iu;
const TYPES = new Map<string, NumberFormatName>([
  ['a', 'lower-letter'],
  ['A', 'upper-letter'],
  ['i', 'lower-roman'],
  ['I', 'upper-roman'],
]);

/**
 * Reads a web page, also one that a system calls .doc: its text by its blocks. Nothing in it runs or is
 * fetched.
 * @throws UserError `file-unsafe` when it is nested deeper than any page, `file-binary` when it is no text
 */
export function readHtml(name: string, bytes: Uint8Array): SourceDocument {
  const { text: source, encoding } = decodePage(name, bytes);
  const reader = new HtmlReader(name);
  const parser = new Parser(reader, { decodeEntities: true });
  for (let at = 0; at < source.length; at += SLICE) parser.write(source.slice(at, at + SLICE));
  parser.end();
  return {
    name,
    format: 'html',
    encoding,
    ...layOut(reader.lines()),
    warnings: reader.tally.warnings(),
  };
}

/** A page may say how it is written; what it says is believed where it fits. */
function decodePage(name: string, bytes: Uint8Array): { text: string; encoding: string } {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString('latin1');
  const said = /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{1,20})/iu.exec(head)?.[1];
  // UTF-8 is seldom anything else, and often called something else.
  for (const encoding of ['utf-8', said ?? '']) {
    try {
      const decoder = new TextDecoder(encoding, { fatal: true });
      return { text: decoder.decode(bytes), encoding: decoder.encoding };
    } catch {
      // It is not written so, or there is no such encoding.
    }
  }
  return decodeText(name, bytes);
}

class HtmlReader {
  readonly tally = new Tally();
  readonly #name: string;
  readonly #lines: SourceLine[] = [];
  readonly #cells = new Cells();
  /** The counts of the lists that are open; undefined for those without numbers. */
  readonly #lists: ({ next: number; format: NumberFormatName } | undefined)[] = [];
  #parts: string[] = [];
  #number = '';
  #depth = 0;
  #skipping = 0;
  #hides = false;
  #verbatim = 0;

  constructor(name: string) {
    this.#name = name;
  }

  lines(): SourceLine[] {
    this.#end();
    return this.#lines;
  }

  onopentag(name: string, attributes: Record<string, string>): void {
    this.#depth += 1;
    if (this.#depth > HTML_DEPTH) {
      throw new UserError('file-unsafe', { file: this.#name, part: 'HTML' });
    }
    const isHidden = 'hidden' in attributes || HIDDEN.test(attributes['style'] ?? '');
    if (this.#skipping > 0 || SKIPPED.has(name) || isHidden) {
      if (this.#skipping === 0) this.#hides = isHidden;
      this.#skipping += 1;
      return;
    }
    if (name === 'br') this.#parts.push('\n');
    if (!BLOCKS.has(name)) return;
    this.#end();
    if (name === 'pre') this.#verbatim += 1;
    const number = (key: string) => wholeNumber(attributes[key]);
    if (name === 'table') this.#cells.openTable();
    else if (name === 'tr') this.#cells.openRow();
    else if (name === 'td' || name === 'th') {
      this.#cells.openCell(number('colspan'), number('rowspan'));
    } else if (name === 'ol' || name === 'ul') {
      const format = TYPES.get(attributes['type'] ?? '') ?? 'decimal';
      this.#lists.push(name === 'ol' ? { next: number('start') ?? 1, format } : undefined);
    } else if (name === 'li') {
      const list = this.#lists.at(-1);
      if (!list) return;
      const value = number('value') ?? list.next;
      list.next = value + 1;
      this.#number = `${formatNumber(list.format, value)}.`;
    }
  }

  onclosetag(name: string): void {
    this.#depth -= 1;
    if (this.#skipping > 0) {
      this.#skipping -= 1;
      return;
    }
    if (!BLOCKS.has(name)) return;
    this.#end();
    if (name === 'pre') this.#verbatim -= 1;
    else if (name === 'table') this.#cells.closeTable();
    else if (name === 'td' || name === 'th') this.#cells.closeCell();
    else if (name === 'ol' || name === 'ul') this.#lists.pop();
    else if (name === 'li') this.#number = '';
  }

  ontext(text: string): void {
    if (this.#skipping > 0) {
      if (this.#hides) this.tally.count('import-hidden', text.trim().length);
    } else this.#parts.push(this.#verbatim > 0 ? text : text.replace(/[ \t\n\r\f]+/gu, ' '));
  }

  #end(): void {
    const text = this.#parts
      .join('')
      .replace(/ *\n */gu, '\n')
      .trim();
    this.#parts = [];
    if (text === '') return;
    const cell = this.#cells.current;
    this.#lines.push({ text: numbered(this.#number, text), cell });
    this.#number = '';
  }
}
