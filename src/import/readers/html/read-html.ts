import { Parser } from 'htmlparser2';
import type { LeftOutKind } from '../../../model/left-out.ts';
import { UserError } from '../../../i18n/user-error.ts';
import { layOut, type SourceDocument, type SourceLine } from '../../source-document.ts';
import { Cells } from '../cells.ts';
import { decodeText } from '../../../formats/encodings.ts';
import { isLeftOut, type Marks, PLAIN } from '../marks.ts';
import { formatNumber, type NumberFormatName, numbered, wholeNumber } from '../number-formats.ts';
import { isSymbolFont } from '../symbol-fonts.ts';
import { Tally } from '../tally.ts';
import { isOnScreen } from './css.ts';
import { PageStyles } from './page-styles.ts';
import type { PageElement } from './selectors.ts';

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
/** Elements that are no text. */
const COUNTED = new Map<string, LeftOutKind>([
  ['img', 'picture'],
  ['svg', 'picture'],
  ['canvas', 'drawing'],
  ['math', 'equation'],
  ['iframe', 'object'],
  ['object', 'object'],
  ['embed', 'object'],
  ['audio', 'object'],
  ['video', 'object'],
  ['select', 'form-field'],
  ['textarea', 'form-field'],
  ['input', 'form-field'],
]);
/** Elements that begin and end a paragraph. */
const BLOCKS = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
/** Elements with a line through them, unless the page says otherwise. */
const STRUCK = new Set(['s', 'strike']);
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
  const styles = new PageStyles(name);
  parse(source, new StyleCollector(styles));
  const reader = new HtmlReader(name, styles);
  parse(source, reader);
  const read = layOut(reader.lines());
  const { unread: count } = styles;
  return {
    ...{ name, format: 'html', encoding, ...read, leftOut: reader.tally.leftOut() },
    warnings: count > 0 ? [{ id: 'import-styles-unread', details: { count } }] : [],
  };
}

function parse(source: string, handler: ConstructorParameters<typeof Parser>[0]): void {
  const parser = new Parser(handler, { decodeEntities: true });
  for (let at = 0; at < source.length; at += SLICE) parser.write(source.slice(at, at + SLICE));
  parser.end();
}

/** Finds the style sheets of a page; they hold for what stands before them too. */
class StyleCollector {
  readonly #styles: PageStyles;
  /** How many elements are open inside one that is no part of the page, itself included. */
  #inert = 0;
  #sheet: string | undefined;

  constructor(styles: PageStyles) {
    this.#styles = styles;
  }

  onopentag(name: string, { media = '' }: Record<string, string>): void {
    if (this.#inert > 0 || name === 'noscript' || name === 'template') this.#inert += 1;
    else if (name === 'style' && isOnScreen(media)) this.#sheet = '';
  }

  onclosetag(): void {
    if (this.#inert > 0) this.#inert -= 1;
    else if (this.#sheet !== undefined) {
      this.#styles.add(this.#sheet);
      this.#sheet = undefined;
    }
  }

  ontext(text: string): void {
    if (this.#sheet !== undefined) this.#sheet += text;
  }
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
  readonly #styles: PageStyles;
  readonly #lines: SourceLine[] = [];
  readonly #cells = new Cells(this.tally);
  /** The counts of the lists that are open; undefined for those without numbers. */
  readonly #lists: ({ next: number; format: NumberFormatName } | undefined)[] = [];
  #parts: string[] = [];
  #number = '';
  readonly #path: PageElement[] = [];
  /** For each open element, what holds for the text in it; undefined where it is no text of the page. */
  readonly #marks: (Marks | undefined)[] = [];
  /** How many elements are open inside one that is skipped, itself included. */
  #skipping = 0;
  #verbatim = 0;

  constructor(name: string, styles: PageStyles) {
    this.#name = name;
    this.#styles = styles;
  }

  lines(): SourceLine[] {
    this.#end();
    return this.#lines;
  }

  onopentag(name: string, attributes: Record<string, string>): void {
    if (this.#path.length >= HTML_DEPTH) {
      throw new UserError('file-unsafe', { file: this.#name, part: 'HTML' });
    }
    const classes = new Set(attributes['class']?.split(/\s+/u));
    this.#path.push({ name, classes, attributes });
    const isSkipped = this.#openMarked(name, attributes);
    if (this.#skipping > 0 || isSkipped) {
      this.#skipping += 1;
      return;
    }
    if (name === 'br' && !this.#marks.at(-1)?.deleted) this.#parts.push('\n');
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
    this.#path.pop();
    this.#marks.pop();
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
    const marks = this.#path.length === 0 ? PLAIN : this.#marks.at(-1);
    if (!marks || !this.tally.admits(text, marks)) return;
    this.#parts.push(this.#verbatim > 0 ? text : text.replace(/[ \t\n\r\f]+/gu, ' '));
  }

  /** @returns whether nothing of an element is text of the page */
  #openMarked(name: string, attributes: Record<string, string>): boolean {
    const around = this.#path.length === 1 ? PLAIN : this.#marks.at(-1);
    if (around && !isLeftOut(around) && this.#skipping === 0) this.#count(name, attributes);
    if (!around || SKIPPED.has(name)) {
      this.#marks.push(undefined);
      return true;
    }
    if (this.#skipping > 0) {
      this.#marks.push(around);
      return true;
    }
    const { isGone, comment, struck, hidden } = this.#styles.of(this.#path);
    if (comment === 'text') this.tally.count('comment');
    if (comment !== undefined) {
      this.#marks.push(undefined);
      return true;
    }
    const isUnseen = isGone || isHiddenBy(name, attributes);
    this.#marks.push({
      inserted: name === 'ins' || around.inserted,
      deleted: name === 'del' || around.deleted,
      // A line through an element goes through all that is in it.
      struck: around.struck || (struck ?? STRUCK.has(name)),
      hidden: isUnseen || (hidden ?? around.hidden),
      symbolic: symbolicBy(attributes) ?? around.symbolic,
    });
    return isUnseen;
  }

  /** Counts an element that is no text and that the page shows. */
  #count(name: string, attributes: Record<string, string>): void {
    const kind = COUNTED.get(name);
    const isShown = attributes['type'] !== 'hidden' && !isHiddenBy(name, attributes);
    if (kind && isShown && !this.#styles.of(this.#path).isGone) this.tally.count(kind);
  }

  #end(): void {
    this.tally.endLine();
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

/** What an element says itself of its font; undefined where it says nothing. */
function symbolicBy({ face, style }: Record<string, string>): boolean | undefined {
  const font = face ?? /font-family\s*:\s*([^;]{1,100})/iu.exec(style ?? '')?.[1];
  return font === undefined ? undefined : isSymbolFont(font.split(',')[0] ?? '');
}

/** Whether an element says itself that it is not there to be read; for a page's decoration, that is so too. */
const isHiddenBy = (name: string, attributes: Record<string, string>): boolean =>
  'hidden' in attributes ||
  attributes['aria-hidden']?.trim().toLowerCase() === 'true' ||
  (name === 'dialog' && !('open' in attributes));
