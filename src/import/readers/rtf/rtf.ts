import { UserError } from '../../../i18n/user-error.ts';
import { layOut, type SourceDocument, type SourceLine } from '../../source-document.ts';
import { isLeftOut, type Marks, PLAIN } from '../marks.ts';
import { Story } from '../story.ts';
import { Tally } from '../tally.ts';
import { encodingOfCharset, encodingOfCodePage } from './encodings.ts';
import { formatAfter, StyleSheet } from './format.ts';
import { type Group, OUTERMOST } from './group.ts';
import { type RtfToken, rtfTokens } from './tokens.ts';
import {
  CELL_ENDS,
  CHARACTERS,
  COUNTED,
  ENDS,
  FIRM_ENDS,
  KEPT,
  LEFT_OUT,
  MARGINS,
  SYMBOL_CHARSET,
  TEXT_FIELD,
  TWICE,
} from './words.ts';

/** More groups within one another than any program writes. */
const DEEPEST = 1000;

/**
 * Reads a Rich Text Format file (specification 1.9.1): Unicode and the encodings of its fonts, the numbers
 * that its writer computed for automatic lists, footnotes after their paragraphs.
 * @throws UserError `file-damaged` when groups are nested deeper than any program writes
 */
export function readRtf(name: string, bytes: Uint8Array): SourceDocument {
  const reader = new RtfReader(name);
  for (const token of rtfTokens(bytes)) reader.take(token);
  const lines = reader.paragraphs();
  const { margins, tally } = reader;
  tally.beside(margins);
  const read = { ...layOut(lines), margins, leftOut: tally.leftOut() };
  return { name, format: 'rtf', ...read, warnings: tally.warnings() };
}

const DECODERS = new Map<string, TextDecoder>();

/** A file changes its encoding at every other character; a decoder is dear to make. */
function decoderOf(encoding: string): TextDecoder {
  const decoder = DECODERS.get(encoding) ?? new TextDecoder(encoding);
  DECODERS.set(encoding, decoder);
  return decoder;
}

class RtfReader {
  readonly tally = new Tally();
  readonly #story = new Story(this.tally);
  readonly #styles = new StyleSheet();
  readonly #groups: Group[] = [OUTERMOST];
  readonly #fonts = new Map<number, string>();
  readonly #symbolFonts = new Set<number>();
  readonly #notes: string[] = [];
  readonly #name: string;
  #note = '';
  /** The number of the open paragraph in an automatic list. */
  #number = '';
  #margins = '';
  #documentEncoding = encodingOfCodePage(1252);
  #defaultFont: number | undefined;
  #font = 0;
  /** Bytes whose characters are not complete before text of another kind begins. */
  #bytes: number[] = [];
  #skip = 0;
  /** Whether the open paragraph stands in a table, and whether that is counted. */
  #isInTable = false;
  #hasTable = false;
  #isMarked = false;
  #begins = false;

  constructor(name: string) {
    this.#name = name;
    this.#story.begin();
  }

  /** The lines of headers and footers, and of what is drawn in them. */
  get margins(): string[] {
    return this.#margins.split('\n').filter((line) => line.trim() !== '');
  }

  get #group(): Group {
    return this.#groups.at(-1) ?? OUTERMOST;
  }

  take(token: RtfToken): void {
    if (token.type === 'bytes') {
      this.#takeBytes(token.bytes);
      return;
    }
    if (token.type === 'open') this.#open();
    else if (token.type === 'close') this.#close();
    else this.#control(token.word, token.value);
  }

  paragraphs(): SourceLine[] {
    this.#endParagraph();
    return this.#story.paragraphs();
  }

  #open(): void {
    this.#flush();
    if (this.#groups.length >= DEEPEST)
      throw new UserError('file-damaged', { file: this.#name, part: '{' });
    this.#groups.push({ ...this.#group });
    this.#begins = true;
    this.#skip = 0;
  }

  #close(): void {
    this.#flush();
    const closed = this.#groups.length > 1 ? this.#groups.pop() : undefined;
    this.#skip = 0;
    if (!closed) return;
    if (closed.styles && this.#group.styles) this.#styles.define(closed.format, closed.basedOn);
    if (closed.footnote && !this.#group.footnote) {
      this.#notes.push(...this.#note.split('\n'));
      this.#note = '';
    }
  }

  #control(word: string, value: number | undefined): void {
    if (word === '*') {
      this.#isMarked = true;
      return;
    }
    const begins = this.#begins;
    this.#begins = false;
    if (begins && this.#beginGroup(word)) return;
    if (word === 'u' && value !== undefined) {
      this.#flush();
      this.#append(String.fromCharCode(value & 0xffff));
      this.#skip = this.#group.fallback;
      return;
    }
    const character = CHARACTERS.get(word);
    if (character !== undefined || ENDS.has(word)) {
      this.#flush();
      if (this.#skip > 0) this.#skip -= 1;
      else if (character === undefined) this.#end(word);
      else if (!(word === 'tab' && this.#group.number)) this.#append(character);
      return;
    }
    this.#flush();
    this.#property(word, value);
  }

  /** Whether a group's first word says that the group is no text, or of another kind. */
  #beginGroup(word: string): boolean {
    const marked = this.#isMarked;
    this.#isMarked = false;
    const group = this.#group;
    if (group.styles) return false;
    this.#count(word);
    if (word === 'fonttbl') group.fonts = true;
    else if (word === 'stylesheet') group.styles = group.leftOut = true;
    else if (word === 'footnote') {
      if (!group.leftOut && !isLeftOut(this.#marks())) this.tally.count('note');
      group.footnote = true;
      group.hanging = this.#marks();
    } else if (MARGINS.has(word)) group.margin = true;
    // A watermark is a drawing in a header, whose words are the value of a property.
    else if (word === 'sv' && group.margin) this.#end(word);
    else if (word === 'listtext' || word === 'pntext') group.number = true;
    else if (word === 'upr') group.leftOut = true;
    else if (word === 'ud') group.leftOut = this.#groups.at(-3)?.leftOut ?? false;
    else if ((marked && !KEPT.has(word)) || LEFT_OUT.has(word)) group.leftOut = true;
    else return marked;
    return true;
  }

  /** Counts what a group holds that is no text, once, whatever is in it. */
  #count(word: string): void {
    const group = this.#group;
    const kind = COUNTED.get(word);
    if (kind && !group.counted && !group.margin) this.tally.count(kind);
    group.counted ||= (kind ?? 'text-box') !== 'text-box' || TWICE.has(word);
  }

  #property(word: string, value: number | undefined): void {
    const group = this.#group;
    if (word === 'ansicpg' && value !== undefined)
      this.#documentEncoding = encodingOfCodePage(value);
    else if (word === 'deff') this.#defaultFont = value;
    else if (word === 'f' && value !== undefined) this.#takeFont(value);
    else if (word === 'fcharset' && group.fonts) this.#takeCharset(value ?? 0);
    else if (word === 'uc') group.fallback = Math.max(0, value ?? 1);
    else if (word === 'sbasedon') group.basedOn = value;
    else if (word === 'fftype' && value !== TEXT_FIELD) this.tally.count('form-field');
    else if (word === 'intbl') this.#isInTable = true;
    else if (word === 'pard') this.#isInTable = false;
    else if (word === 'plain') this.#takeFont(this.#defaultFont ?? -1);
    group.format = formatAfter(group.format, word, value);
  }

  #takeFont(font: number): void {
    this.#font = font;
    if (this.#group.fonts) return;
    this.#group.encoding = this.#fonts.get(font);
    this.#group.symbolic = this.#symbolFonts.has(font);
  }

  #takeCharset(charset: number): void {
    if (charset === SYMBOL_CHARSET) this.#symbolFonts.add(this.#font);
    const encoding = encodingOfCharset(charset);
    if (encoding !== undefined) this.#fonts.set(this.#font, encoding);
  }

  #takeBytes(bytes: Uint8Array): void {
    this.#begins = false;
    this.#isMarked = false;
    const from = Math.min(this.#skip, bytes.length);
    this.#skip -= from;
    for (const byte of bytes.subarray(from)) this.#bytes.push(byte);
  }

  #flush(): void {
    if (this.#bytes.length === 0) return;
    const bytes = new Uint8Array(this.#bytes);
    this.#bytes = [];
    this.#append(decoderOf(this.#group.encoding ?? this.#documentEncoding).decode(bytes));
  }

  /** A note goes with the words that refer to it. */
  #marks(): Marks {
    const { format, hanging, symbolic } = this.#group;
    if (isLeftOut(hanging)) return hanging;
    const marks = this.#styles.marksOf(format);
    return symbolic ? { ...marks, symbolic } : marks;
  }

  #append(text: string): void {
    const { leftOut, fonts, footnote, margin, number } = this.#group;
    if (leftOut || fonts) return;
    const marks = this.#marks();
    if (margin) this.#margins += isLeftOut(marks) ? '' : text;
    else if (footnote) this.#note += this.tally.admits(text, marks) ? text : '';
    else if (number) this.#number += isLeftOut(marks) ? '' : text;
    else this.#story.append(text, marks);
  }

  /** An end that is deleted or hidden is none: the next paragraph goes on in this one, or in its line. */
  #end(word: string): void {
    const { leftOut, fonts, footnote, margin } = this.#group;
    if (leftOut || fonts) return;
    if (!margin && !footnote) this.#followTable(word);
    const { deleted, hidden } = FIRM_ENDS.has(word) ? PLAIN : this.#marks();
    if (margin) this.#margins += '\n';
    else if (footnote) this.#note += deleted || hidden ? '' : '\n';
    else if (deleted || (hidden && this.#story.isEmpty)) {
      this.#number = '';
      this.#story.join('text');
      this.#story.begin();
    } else if (hidden) {
      this.#endNumber();
      this.#story.join('paragraph');
      this.#story.begin();
    } else this.#endParagraph();
  }

  /** A table begins with its first cell, and ends with the first paragraph that is in none. */
  #followTable(word: string): void {
    const isCell = CELL_ENDS.has(word);
    if (isCell && !this.#hasTable) this.tally.count('table');
    this.#hasTable = isCell || (this.#hasTable && this.#isInTable);
  }

  #endNumber(): void {
    this.#story.number(this.#number);
    this.#number = '';
  }

  #endParagraph(): void {
    this.#endNumber();
    this.#story.attach(this.#notes.splice(0));
    this.#story.end();
    this.#story.begin();
  }
}
