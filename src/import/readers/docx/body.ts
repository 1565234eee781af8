import type { SourceLine } from '../../source-document.ts';
import { Cells } from '../cells.ts';
import { wholeNumber } from '../number-formats.ts';
import { Story, withoutLineEnds } from '../story.ts';
import type { Tally } from '../tally.ts';
import { readXml, type XmlElement, type XmlHandler, type XmlPart } from '../xml.ts';
import { Fields } from './fields.ts';
import { WORD_NAMESPACES } from './namespaces.ts';
import { type Lists, Numbering } from './numbering.ts';
import { isOn, type Styles } from './styles.ts';

/** What the paragraphs of a document refer to. */
export interface DocumentParts {
  styles: Styles;
  lists: Lists;
  /** The paragraphs of notes, by their kind and id; a note is taken out when it has its place. */
  notes: Map<string, string[]>;
}

/** Elements with all that is in them that are no text of the document as it is printed. */
const SKIPPED = new Set([
  'w:delText',
  'w:delInstrText',
  'w:pPrChange',
  'w:rPrChange',
  'w:sectPr',
  'w:tblPr',
  'w:sdtPr',
  'w:fldData',
  'w:numberingChange',
  'w:rubyPr',
  // The reading above a word.
  'w:rt',
]);
/** Changes that are not accepted yet. */
const CHANGES = new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo']);
const TAKEN_OUT = new Set(['w:del', 'w:moveFrom']);
/** What holds text that is not in this part of the file. */
const OBJECTS = new Set(['w:altChunk', 'w:object', 'c:chart', 'dgm:relIds', 'v:textpath']);
/** Characters that are elements inside a run. */
const CHARACTERS = new Map([
  ['w:tab', '\t'],
  ['w:ptab', '\t'],
  ['w:br', '\n'],
  ['w:cr', '\n'],
  ['w:noBreakHyphen', '\u2011'],
]);

interface Run {
  style?: string | undefined;
  hidden?: boolean;
}

interface Paragraph extends Run {
  list?: number | undefined;
  level?: number | undefined;
  /** Its end is deleted, so that the next paragraph goes on in it and says how it is numbered. */
  endDeleted?: boolean;
  /** Its end is not printed, so that the next paragraph goes on in its line. */
  endHidden?: boolean;
}

/** Reads the paragraphs of a part: the body, or the notes of one kind. */
export class BodyReader implements XmlHandler {
  readonly #parts: DocumentParts;
  readonly #tally: Tally;
  readonly #path: string[] = [];
  readonly #paragraphs: Paragraph[] = [];
  readonly #runs: Run[] = [];
  readonly #numbering: Numbering;
  readonly #fields = new Fields();
  readonly #cells = new Cells();
  #story = new Story();
  /** How many elements are open inside one that is skipped, itself included. */
  #skipping = 0;
  /** For each place with alternatives, how many characters were read before it. */
  readonly #alternatives: number[] = [];
  #note: string | undefined;
  /** False when the part is of something else, as of a workbook. */
  isDocument = false;

  constructor(parts: DocumentParts, tally: Tally) {
    this.#parts = parts;
    this.#tally = tally;
    this.#numbering = new Numbering(parts.lists);
  }

  /** @returns the paragraphs of the body; those of notes go to the parts */
  read(part: XmlPart): SourceLine[] {
    readXml(part, WORD_NAMESPACES, this);
    this.#story.append(this.#fields.endParagraph());
    for (const format of this.#numbering.unknownFormats) this.#tally.unknownFormats.add(format);
    return this.#story.paragraphs();
  }

  open(element: XmlElement): void {
    const { name } = element;
    if (this.#skipping > 0 || this.#isSkipped(name)) {
      this.#skipping += 1;
      return;
    }
    this.#path.push(name);
    const parent = this.#path.at(-2);
    if (CHANGES.has(name)) this.#tally.count('import-changes');
    if (OBJECTS.has(name)) this.#tally.count('import-objects');
    if (parent === 'w:r') this.#openInRun(element);
    else if (parent === 'w:rPr') this.#openRunProperty(element);
    else if (parent === 'w:pPr' || parent === 'w:numPr') this.#openParagraphProperty(element);
    this.#openInTable(element);
    if (name === 'w:body') this.isDocument = true;
    else if (name === 'w:p') {
      this.#paragraphs.push({});
      this.#story.begin(this.#cells.current);
    } else if (name === 'w:r') {
      this.#runs.push({});
    } else if (name === 'mc:AlternateContent') {
      this.#alternatives.push(this.#story.characters);
    } else if (name === 'w:footnote' || name === 'w:endnote') {
      // Separators between text and notes have a type; notes have none.
      const type = element.attribute('w:type') ?? 'normal';
      const id = element.attribute('w:id') ?? '';
      this.#note = type === 'normal' ? `${name} ${id}` : undefined;
      this.#story = new Story();
    }
  }

  close(name: string): void {
    if (this.#skipping > 0) {
      this.#skipping -= 1;
      return;
    }
    this.#path.pop();
    if (name === 'w:p') this.#endParagraph();
    else if (name === 'w:r') this.#runs.pop();
    else if (name === 'w:tc') {
      this.#story.flush();
      this.#cells.closeCell();
    } else if (name === 'w:tbl') this.#cells.closeTable();
    else if (name === 'mc:AlternateContent') this.#alternatives.pop();
    else if (name === 'w:footnote' || name === 'w:endnote') {
      const lines = this.#story.paragraphs().map(({ text }) => text);
      if (this.#note !== undefined) this.#parts.notes.set(this.#note, lines);
      this.#story = new Story();
    }
  }

  text(text: string): void {
    if (this.#skipping > 0) return;
    const at = this.#path.at(-1);
    if (at === 'w:t' || at === 'm:t') this.#append(withoutLineEnds(text));
    else if (at === 'w:instrText') this.#fields.instruct(text);
  }

  #isSkipped(name: string): boolean {
    const parent = this.#path.at(-1);
    if (TAKEN_OUT.has(name) && parent !== 'w:rPr') {
      this.#tally.count('import-changes');
      return true;
    }
    if (parent === 'mc:AlternateContent') {
      // The first alternative that has text is read, so that none is read twice.
      return this.#story.characters > (this.#alternatives.at(-1) ?? 0);
    }
    return SKIPPED.has(name);
  }

  #openInRun(element: XmlElement): void {
    const { name } = element;
    const character = CHARACTERS.get(name);
    if (character !== undefined) this.#append(character);
    else if (name === 'w:sym') this.#append(symbol(element.attribute('w:char')));
    else if (name === 'w:fldChar') {
      this.#append(this.#fields.mark(element.attribute('w:fldCharType')));
    } else if (name === 'w:commentReference') this.#tally.count('import-comments');
    else if (name === 'w:footnoteReference' || name === 'w:endnoteReference') {
      const key = `${name.replace('Reference', '')} ${element.attribute('w:id') ?? ''}`;
      const note = this.#parts.notes.get(key);
      if (!note) return;
      this.#parts.notes.delete(key);
      this.#story.attach(note);
      this.#tally.count('import-notes');
    }
  }

  #openRunProperty(element: XmlElement): void {
    const { name } = element;
    const ofParagraph = this.#path.at(-3) === 'w:pPr';
    if (ofParagraph) {
      const paragraph = this.#paragraphs.at(-1);
      if (!paragraph) return;
      if (TAKEN_OUT.has(name)) paragraph.endDeleted = true;
      if (name === 'w:vanish') paragraph.endHidden = isOn(element);
      return;
    }
    const run = this.#runs.at(-1);
    if (!run || this.#path.at(-3) !== 'w:r') return;
    if (name === 'w:rStyle') run.style = element.attribute('w:val');
    if (name === 'w:vanish') run.hidden = isOn(element);
  }

  #openParagraphProperty(element: XmlElement): void {
    const paragraph = this.#paragraphs.at(-1);
    if (!paragraph) return;
    const value = element.attribute('w:val');
    if (element.name === 'w:pStyle') paragraph.style = value;
    if (element.name === 'w:numId') paragraph.list = wholeNumber(value);
    if (element.name === 'w:ilvl') paragraph.level = wholeNumber(value);
  }

  #openInTable({ name, attribute }: XmlElement): void {
    const count = () => wholeNumber(attribute('w:val')) ?? 1;
    if (name === 'w:tbl') this.#cells.openTable();
    else if (name === 'w:tr') this.#cells.openRow();
    else if (name === 'w:tc') this.#cells.openCell();
    else if (name === 'w:gridBefore') this.#cells.skipColumns(count());
    else if (name === 'w:gridSpan') this.#cells.widen(count());
  }

  #append(text: string): void {
    if (text === '') return;
    if (this.#isHidden()) this.#tally.count('import-hidden', text.length);
    else if (this.#fields.isInstruction) this.#fields.withhold(text);
    else this.#story.append(text);
  }

  #isHidden(): boolean {
    const { styles } = this.#parts;
    const run = this.#runs.at(-1);
    const paragraph = this.#paragraphs.at(-1);
    return (
      run?.hidden ??
      (run?.style === undefined ? undefined : styles.isHidden(run.style)) ??
      (paragraph?.style === undefined ? undefined : styles.isHidden(paragraph.style)) ??
      false
    );
  }

  #endParagraph(): void {
    this.#story.append(this.#fields.endParagraph());
    const paragraph = this.#paragraphs.pop() ?? {};
    const { style } = paragraph;
    const endHidden =
      paragraph.endHidden ?? (style !== undefined && this.#parts.styles.isHidden(style) === true);
    // Of a paragraph that is hidden as a whole nothing is printed, nor is it counted.
    const isHidden = endHidden && this.#story.isEmpty;
    if (paragraph.endDeleted || isHidden) {
      this.#story.join('text');
      return;
    }
    this.#story.number(this.#numbering.next(paragraph, style));
    if (endHidden) this.#story.join('paragraph');
    else this.#story.end();
  }
}

/** A character of a symbol font; it stays in the private use area where the font has it there. */
function symbol(code: string | undefined): string {
  const point = Number.parseInt(code ?? '', 16);
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : '';
}
