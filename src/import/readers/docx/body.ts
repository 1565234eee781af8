import type { SourceLine } from '../../source-document.ts';
import { Cells } from '../cells.ts';
import { isLeftOut, type Marks } from '../marks.ts';
import { wholeNumber } from '../number-formats.ts';
import { Story, withoutLineEnds } from '../story.ts';
import type { LeftOutKind } from '../../../model/left-out.ts';
import { isSymbolFont, symbolOf } from '../symbol-fonts.ts';
import type { Tally } from '../tally.ts';
import { readXml, type XmlElement, type XmlHandler, type XmlPart } from '../../../formats/xml.ts';
import { Fields } from './fields.ts';
import { WORD_NAMESPACES } from './namespaces.ts';
import { type Lists, Numbering } from './numbering.ts';
import { Objects } from './objects.ts';
import { type RunFormat, runFormat, takeProperty } from './run-format.ts';
import type { StyledPlace, Styles } from './styles.ts';

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
  'w:tblPrChange',
  'w:sdtPr',
  'w:fldData',
  'w:numberingChange',
  'w:rubyPr',
  // The reading above a word.
  'w:rt',
]);
/** Changes that are not accepted yet. */
const CHANGES = new Map<string, LeftOutKind>([
  ['w:ins', 'insertion'],
  ['w:moveTo', 'insertion'],
  ['w:del', 'deletion'],
  ['w:moveFrom', 'deletion'],
]);
const TAKEN_OUT = new Set(['w:del', 'w:moveFrom']);
/** Rows and cells that are deleted say so among their properties. */
const DELETED_CELLS = new Map([
  ['w:trPr', 'w:del'],
  ['w:tcPr', 'w:cellDel'],
]);
const RUNS = new Set(['w:r', 'm:r']);
/** Characters that are elements inside a run. */
const CHARACTERS = new Map([
  ['w:tab', '\t'],
  ['w:ptab', '\t'],
  ['w:br', '\n'],
  ['w:cr', '\n'],
  ['w:noBreakHyphen', '\u2011'],
]);

interface Run {
  format: RunFormat;
  place: StyledPlace;
}

interface Paragraph {
  style?: string | undefined;
  list?: number | undefined;
  level?: number | undefined;
  /** Its end is deleted, so that the next paragraph goes on in it and says how it is numbered. */
  endDeleted?: boolean;
  /** How its end is set: where it is not printed, the next paragraph goes on in its line. */
  end: RunFormat;
}

/** Reads the paragraphs of a part: the body, or the notes of one kind. */
export class BodyReader implements XmlHandler {
  readonly #parts: DocumentParts;
  readonly #tally: Tally;
  readonly #path: string[] = [];
  readonly #paragraphs: Paragraph[] = [];
  readonly #runs: Run[] = [];
  readonly #numbering: Numbering;
  readonly #fields: Fields;
  readonly #cells: Cells;
  /** The styles of the tables that are open. */
  readonly #tables: (string | undefined)[] = [];
  /** For each row and cell that is open, whether it is deleted. */
  readonly #deleted: boolean[] = [];
  #story: Story;
  /** How many elements are open inside one that is skipped, itself included. */
  #skipping = 0;
  readonly #objects: Objects;
  #note: string | undefined;
  /** False when the part is of something else, as of a workbook. */
  isDocument = false;

  constructor(parts: DocumentParts, tally: Tally) {
    this.#parts = parts;
    this.#tally = tally;
    this.#story = new Story(tally);
    this.#fields = new Fields(tally);
    this.#cells = new Cells(tally);
    this.#objects = new Objects(tally);
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
    const change = CHANGES.get(name);
    if (change) this.#tally.count(change);
    this.#objects.count(element, this.#path, () => this.#marks());
    if (parent === 'w:r') this.#openInRun(element);
    else if (parent === 'w:rPr') this.#openRunProperty(element);
    else if (parent === 'w:pPr' || parent === 'w:numPr') this.#openParagraphProperty(element);
    this.#openInTable(element);
    if (name === 'w:txbxContent') this.#objects.openBox(this.#story.characters);
    else if (name === 'w:body') this.isDocument = true;
    else if (name === 'w:p') {
      this.#paragraphs.push({ end: runFormat() });
      this.#story.begin(this.#cells.current);
    } else if (RUNS.has(name)) {
      const table = this.#tables.at(-1);
      this.#runs.push({
        format: runFormat(),
        place: { paragraph: this.#paragraphs.at(-1)?.style, table },
      });
    } else if (name === 'mc:AlternateContent') {
      this.#objects.openAlternatives(this.#story.characters);
    } else if (name === 'w:footnote' || name === 'w:endnote') {
      // Separators between text and notes have a type; notes have none.
      const type = element.attribute('w:type') ?? 'normal';
      const id = element.attribute('w:id') ?? '';
      this.#note = type === 'normal' ? `${name} ${id}` : undefined;
      this.#story = new Story(this.#tally);
    }
  }

  close(name: string): void {
    if (this.#skipping > 0) {
      this.#skipping -= 1;
      return;
    }
    this.#path.pop();
    if (name === 'w:p') this.#endParagraph();
    else if (RUNS.has(name)) this.#runs.pop();
    else if (name === 'w:tr') this.#deleted.pop();
    else if (name === 'w:tc') {
      this.#story.flush();
      this.#cells.closeCell();
      this.#deleted.pop();
    } else if (name === 'w:tbl') {
      this.#cells.closeTable();
      this.#tables.pop();
    } else if (name === 'w:txbxContent') {
      this.#objects.closeBox(this.#story.characters, this.#marks());
    } else if (name === 'mc:AlternateContent') this.#objects.closeAlternatives();
    else if (name === 'w:footnote' || name === 'w:endnote') {
      const lines = this.#story.paragraphs().map(({ text }) => text);
      if (this.#note !== undefined) this.#parts.notes.set(this.#note, lines);
      this.#story = new Story(this.#tally);
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
    if (DELETED_CELLS.get(parent ?? '') === name) {
      this.#deleted.splice(-1, 1, true);
      return true;
    }
    if (TAKEN_OUT.has(name) && parent !== 'w:rPr') {
      this.#tally.count('deletion');
      this.#story.thin();
      return true;
    }
    if (parent === 'mc:AlternateContent') {
      return this.#objects.isReadAlready(this.#story.characters);
    }
    if (name === 'w:rt') this.#tally.count('reading');
    return SKIPPED.has(name);
  }

  #openInRun(element: XmlElement): void {
    const { name } = element;
    const character = CHARACTERS.get(name);
    if (character !== undefined) this.#append(character);
    else if (name === 'w:sym') this.#append(symbolOf(element.attribute('w:char')), true);
    else if (name === 'w:fldChar') {
      this.#append(this.#fields.mark(element.attribute('w:fldCharType')));
    } else if (name === 'w:commentReference') this.#tally.count('comment');
    else if (name === 'w:footnoteReference' || name === 'w:endnoteReference') {
      const key = `${name.replace('Reference', '')} ${element.attribute('w:id') ?? ''}`;
      const note = this.#parts.notes.get(key);
      if (!note) return;
      this.#parts.notes.delete(key);
      const marks = this.#marks();
      this.#story.attach(note, marks);
      if (!isLeftOut(marks)) this.#tally.count('note');
    }
  }

  #openRunProperty(element: XmlElement): void {
    const owner = this.#path.at(-3) ?? '';
    if (owner === 'w:pPr') {
      const paragraph = this.#paragraphs.at(-1);
      if (!paragraph) return;
      if (TAKEN_OUT.has(element.name)) paragraph.endDeleted = true;
      takeProperty(paragraph.end, element);
      return;
    }
    const run = this.#runs.at(-1);
    if (run && RUNS.has(owner)) takeProperty(run.format, element);
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
    if (name === 'w:tr' || name === 'w:tc') this.#deleted.push(false);
    if (name === 'w:tbl') {
      this.#cells.openTable();
      this.#tables.push(undefined);
    } else if (name === 'w:tblStyle') this.#tables.splice(-1, 1, attribute('w:val'));
    else if (name === 'w:tr') this.#cells.openRow();
    else if (name === 'w:tc') this.#cells.openCell();
    else if (name === 'w:gridBefore') this.#cells.skipColumns(count());
    else if (name === 'w:gridSpan') this.#cells.widen(count());
  }

  #append(text: string, symbolic = false): void {
    if (text === '') return;
    const marks = symbolic ? { ...this.#marks(), symbolic } : this.#marks();
    if (this.#fields.isInstruction && !isLeftOut(marks)) this.#fields.withhold(text);
    else this.#story.append(text, marks);
  }

  #marks(): Marks {
    const { styles } = this.#parts;
    const place = { paragraph: this.#paragraphs.at(-1)?.style, table: this.#tables.at(-1) };
    const { format, place: at } = this.#runs.at(-1) ?? { format: runFormat(), place };
    return {
      deleted: this.#deleted.includes(true),
      symbolic: isSymbolFont(format.font ?? ''),
      struck: styles.has('strike', format, at) || styles.has('double-strike', format, at),
      // A text box is hidden with the run that holds it.
      hidden:
        styles.has('vanish', format, at) ||
        this.#runs.some((run) => styles.has('vanish', run.format, run.place)),
    };
  }

  #endParagraph(): void {
    this.#story.append(this.#fields.endParagraph());
    const paragraph = this.#paragraphs.pop() ?? { end: runFormat() };
    const { style, end } = paragraph;
    const place = { paragraph: style, table: this.#tables.at(-1) };
    const endHidden = (['vanish', 'vanish-always'] as const).some((property) =>
      this.#parts.styles.has(property, end, place),
    );
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
