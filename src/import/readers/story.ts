import type { SourceCell, SourceLine } from '../source-document.ts';
import { type Marks, PLAIN } from './marks.ts';
import { numbered } from './number-formats.ts';
import type { Tally } from './tally.ts';

/** What is read of one paragraph, and what hangs on it. */
interface Paragraph {
  /** Text of a paragraph before, whose end is not printed, so that this one goes on in its line. */
  before: string;
  text: string;
  /** Its notes and text boxes, which stand after it. */
  after: (Paragraph | string)[];
  /** A paragraph inside it whose end is not printed. */
  carried: Paragraph | undefined;
  cell: SourceCell | undefined;
  /** Whether words of it were left out. */
  isThinned: boolean;
}

const paragraph = (cell?: SourceCell): Paragraph => ({
  before: '',
  text: '',
  after: [],
  carried: undefined,
  cell,
  isThinned: false,
});

/**
 * Collects the paragraphs of a document in the order in which they are read. Paragraphs may open inside
 * others (text boxes); those stand after the one around them.
 */
export class Story {
  readonly #root = paragraph();
  readonly #open: Paragraph[] = [];
  readonly #tally: Tally;
  /** How many characters the document has so far, wherever they stand, those that are left out included. */
  characters = 0;

  /** @param tally counts the words that are left out */
  constructor(tally: Tally) {
    this.#tally = tally;
  }

  get #top(): Paragraph {
    return this.#open.at(-1) ?? this.#root;
  }

  /** True while nothing was read of the open paragraph. */
  get isEmpty(): boolean {
    return this.#top.text === '';
  }

  /** @param cell the cell of a table in which the paragraph stands */
  begin(cell?: SourceCell): void {
    this.#tally.endLine();
    const parent = this.#top;
    this.#open.push(parent.carried ?? paragraph(cell));
    parent.carried = undefined;
  }

  /** Adds text to the open paragraph, unless its marks say otherwise; outside of all, it is one of its own. */
  append(text: string, marks: Marks = PLAIN): void {
    this.characters += text.length;
    if (!this.#tally.admits(text, marks)) this.#top.isThinned = true;
    else if (this.#open.length > 0) this.#top.text += text;
    else if (text.trim() !== '') this.#root.after.push(text);
  }

  /** Puts paragraphs after the open one, unless the marks of the place where they belong say otherwise. */
  attach(lines: readonly string[], marks: Marks = PLAIN): void {
    for (const line of lines) if (this.#tally.admits(line, marks)) this.#top.after.push(line);
  }

  /** Says that words of the open paragraph were left out, which a reader never gave. */
  thin(): void {
    this.#top.isThinned = true;
  }

  /** Leaves out what was read of the open paragraph, with what hangs on it. */
  withdraw(marks: Marks): void {
    const top = this.#top;
    const lines: SourceLine[] = [{ text: top.text }];
    addLines(top.after, lines);
    for (const { text } of lines) this.#tally.admits(text, marks);
    top.text = '';
    top.after = [];
    top.isThinned = true;
  }

  /** Puts the number of the open paragraph in front of its text; it goes where all its words are left out. */
  number(number: string): void {
    const top = this.#top;
    if (number === '' || (top.isThinned && top.text.trim() === '')) return;
    top.text = numbered(number, top.text);
  }

  /** Ends the open paragraph. */
  end(): void {
    this.#tally.endLine();
    this.flush();
    const ended = this.#open.pop();
    if (ended) this.#top.after.push(ended);
  }

  /**
   * Ends the open paragraph without a line's end: the next paragraph goes on in it.
   * @param as as text of the next one, or as a paragraph of its own in the same line
   */
  join(as: 'text' | 'paragraph'): void {
    this.flush();
    const ended = this.#open.pop();
    if (!ended) return;
    if (as === 'paragraph') {
      ended.before += ended.text;
      ended.text = '';
    }
    this.#top.carried = ended;
  }

  /** Lets nothing go on beyond this place (the end of a cell). */
  flush(): void {
    const { carried } = this.#top;
    this.#top.carried = undefined;
    if (carried) this.#top.after.push(carried);
  }

  /** All paragraphs; what was never ended is ended here. */
  paragraphs(): SourceLine[] {
    while (this.#open.length > 0) this.end();
    this.flush();
    const lines: SourceLine[] = [];
    addLines(this.#root.after, lines);
    return lines;
  }
}

/** Paragraphs are no deeper in each other than elements of XML, which have a limit. */
function addLines(paragraphs: readonly (Paragraph | string)[], lines: SourceLine[]): void {
  for (const each of paragraphs) {
    if (typeof each === 'string') {
      lines.push({ text: each });
    } else {
      lines.push({ text: `${each.before}${each.text}`, cell: each.cell });
      addLines(each.after, lines);
    }
  }
}

/** White space of XML is one space: its line ends are those of the file, not of the text. */
export const withoutLineEnds = (text: string): string => text.replace(/[\t\n\r]+/gu, ' ');
