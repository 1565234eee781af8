import { UserError } from '../../../i18n/user-error.ts';
import { layOut, type SourceDocument, type SourceLine } from '../../source-document.ts';
import { Story } from '../story.ts';
import { encodingOfCharset, encodingOfCodePage } from './encodings.ts';
import { type RtfToken, rtfTokens } from './tokens.ts';

/** More groups within one another than any program writes. */
const DEEPEST = 1000;

/** Groups that hold no text of the document; those that `\*` marks are left out anyhow. */
const LEFT_OUT = new Set(
  (
    'annotation atnauthor atndate atnid atnref author buptim colortbl comment company creatim doccomm filetbl ' +
    'ftncn ftnsep ftnsepc info keywords listpicture ' +
    'manager nonesttables nonshppict object operator pict printim private revtim rxe shprslt sn stylesheet subject ' +
    'sv tc template themedata title txe xe'
  ).split(' '),
);

/** Headers and footers of pages: no text of the document. */
const MARGINS = new Set('footer footerf footerl footerr header headerf headerl headerr'.split(' '));

/** Groups that a reader may pass over, and that hold text all the same. */
const KEPT = new Set(['shpinst', 'ud', 'shptxt', 'nesttableprops']);

/** Characters that have a word of their own. */
const CHARACTERS = new Map([
  ['~', '\u00a0'],
  ['_', '\u2011'],
  ['tab', '\t'],
  ['emdash', '—'],
  ['endash', '–'],
  ['lquote', '‘'],
  ['rquote', '’'],
  ['ldblquote', '“'],
  ['rdblquote', '”'],
  ['bullet', '•'],
  ['emspace', '\u2003'],
  ['enspace', '\u2002'],
  ['qmspace', '\u2005'],
  ['\\', '\\'],
  ['{', '{'],
  ['}', '}'],
]);

/** Words that end a paragraph, a line, a cell or a row. */
const ENDS = new Set([
  'par',
  'line',
  'sect',
  'page',
  'column',
  'cell',
  'nestcell',
  'row',
  'nestrow',
  '\n',
  '\r',
]);

/** What holds inside a group, until its end. */
interface Group {
  leftOut: boolean;
  /** Nothing but names of fonts. */
  fonts: boolean;
  footnote: boolean;
  margin: boolean;
  /** Whether the group is the number of a paragraph in an automatic list. */
  number: boolean;
  encoding: string | undefined;
  hidden: boolean;
  deleted: boolean;
  /** How many characters stand after a `\u` for readers that do not know it. */
  fallback: number;
}

const OUTERMOST: Group = {
  leftOut: false,
  fonts: false,
  footnote: false,
  margin: false,
  number: false,
  encoding: undefined,
  hidden: false,
  deleted: false,
  fallback: 1,
};

/**
 * Reads a Rich Text Format file (specification 1.9.1): Unicode and the encodings of its fonts, the numbers
 * that its writer computed for automatic lists, footnotes after their paragraphs.
 * @throws UserError `file-damaged` when groups are nested deeper than any program writes
 */
export function readRtf(name: string, bytes: Uint8Array): SourceDocument {
  const reader = new RtfReader(name);
  for (const token of rtfTokens(bytes)) reader.take(token);
  const text = layOut(reader.paragraphs());
  return { name, format: 'rtf', ...text, margins: reader.margins };
}

const DECODERS = new Map<string, TextDecoder>();

/** A file changes its encoding at every other character; a decoder is dear to make. */
function decoderOf(encoding: string): TextDecoder {
  const decoder = DECODERS.get(encoding) ?? new TextDecoder(encoding);
  DECODERS.set(encoding, decoder);
  return decoder;
}

class RtfReader {
  readonly #story = new Story();
  readonly #groups: Group[] = [OUTERMOST];
  readonly #fonts = new Map<number, string>();
  readonly #notes: string[] = [];
  readonly #name: string;
  #note = '';
  #margins = '';
  #documentEncoding = encodingOfCodePage(1252);
  #defaultFont: number | undefined;
  #font = 0;
  /** Bytes whose characters are not complete before text of another kind begins. */
  #bytes: number[] = [];
  #skip = 0;
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
    if (closed?.footnote === true && !this.#group.footnote) {
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
      else if (character === undefined) this.#end();
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
    if (word === 'fonttbl') group.fonts = true;
    else if (word === 'footnote') group.footnote = true;
    else if (MARGINS.has(word)) group.margin = true;
    // A watermark is a drawing in a header, whose words are the value of a property.
    else if (word === 'sv' && group.margin) this.#end();
    else if (word === 'listtext' || word === 'pntext') group.number = true;
    else if (word === 'upr') group.leftOut = true;
    else if (word === 'ud') group.leftOut = this.#groups.at(-3)?.leftOut ?? false;
    else if ((marked && !KEPT.has(word)) || LEFT_OUT.has(word)) group.leftOut = true;
    else return marked;
    return true;
  }

  #property(word: string, value: number | undefined): void {
    const group = this.#group;
    if (word === 'ansicpg' && value !== undefined)
      this.#documentEncoding = encodingOfCodePage(value);
    else if (word === 'deff') this.#defaultFont = value;
    else if (word === 'f' && value !== undefined) this.#takeFont(value);
    else if (word === 'fcharset' && group.fonts) this.#takeCharset(value ?? 0);
    else if (word === 'uc') group.fallback = Math.max(0, value ?? 1);
    else if (word === 'v') group.hidden = value !== 0;
    else if (word === 'deleted') group.deleted = value !== 0;
    else if (word === 'plain') {
      group.hidden = false;
      group.deleted = false;
      group.encoding = this.#fonts.get(this.#defaultFont ?? -1);
    }
  }

  #takeFont(font: number): void {
    this.#font = font;
    if (!this.#group.fonts) this.#group.encoding = this.#fonts.get(font);
  }

  #takeCharset(charset: number): void {
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

  #append(text: string): void {
    const { leftOut, fonts, hidden, deleted, footnote, margin } = this.#group;
    if (leftOut || fonts || hidden || deleted) return;
    if (margin) this.#margins += text;
    else if (footnote) this.#note += text;
    else this.#story.append(text);
  }

  #end(): void {
    if (this.#group.leftOut || this.#group.fonts) return;
    if (this.#group.margin) this.#margins += '\n';
    else if (this.#group.footnote) this.#note += '\n';
    else this.#endParagraph();
  }

  #endParagraph(): void {
    this.#story.attach(this.#notes.splice(0));
    this.#story.end();
    this.#story.begin();
  }
}
