import type { LeftOutKind } from '../../../model/left-out.ts';
import { Cells } from '../cells.ts';
import { isLeftOut, type Marks, PLAIN } from '../marks.ts';
import { wholeNumber } from '../number-formats.ts';
import { Story, withoutLineEnds } from '../story.ts';
import type { Tally } from '../tally.ts';
import type { XmlElement, XmlHandler } from '../../../formats/xml.ts';
import { ListCounter, type OdtStyles, type StyleFamily } from './styles.ts';

/** Elements with all that is in them that are no text of the document as it is printed. */
const SKIPPED = new Set([
  'office:forms',
  'office:scripts',
  'office:annotation',
  'text:note-citation',
  'text:ruby-text',
  'text:tracked-changes',
  'text:script',
  'text:table-of-content-source',
  'text:illustration-index-source',
  'text:table-index-source',
  'text:object-index-source',
  'text:user-index-source',
  'text:alphabetical-index-source',
  'text:bibliography-source',
  'svg:title',
  'svg:desc',
]);
/** Stretches of text with a style of their own. */
const SPANS = new Set(['text:span', 'text:a']);
/** What hangs on a place in the text and holds paragraphs of its own. */
const HANGING = new Set(['text:note', 'draw:frame']);
/** What of a frame is no text; programs draw a picture for what they cannot open. */
const OBJECTS = new Set(['draw:object', 'draw:object-ole', 'draw:plugin', 'draw:applet']);
/** Counted wherever they stand, with all that is in them. */
const COUNTED = new Map<string, LeftOutKind>([
  ['text:insertion', 'insertion'],
  ['text:deletion', 'deletion'],
  ['office:annotation', 'comment'],
  ['text:ruby-text', 'reading'],
]);

interface List {
  style: string | undefined;
  counter: ListCounter;
  item: { isNumbered: boolean; start: number | undefined; printed: string } | undefined;
}

interface Paragraph {
  number: string;
  /** A field in it says that all of it is hidden. */
  isHidden: boolean;
}

/** Reads the paragraphs of content.xml, with the styles that stand in it. */
export class OdtBodyReader implements XmlHandler {
  readonly story: Story;
  /** False when the file holds a table or drawing and no text. */
  isText = false;
  readonly #styles: OdtStyles;
  readonly #tally: Tally;
  readonly #path: string[] = [];
  readonly #paragraphs: Paragraph[] = [];
  readonly #lists: List[] = [];
  readonly #cells: Cells;
  readonly #countersById = new Map<string, ListCounter>();
  readonly #countersByStyle = new Map<string, ListCounter>();
  readonly #headings = new ListCounter();
  /** What the open paragraphs and spans say of the text in them, with what those around them say. */
  readonly #marks: Marks[] = [];
  /** For the open notes and text boxes, what holds of all that is in them, because of where they hang. */
  readonly #hanging: Marks[] = [];
  /** What the open frames hold that is no text. */
  readonly #frames: (LeftOutKind | undefined)[] = [];
  /** How many elements are open inside one that is skipped, itself included. */
  #skipping = 0;
  #skipsHidden = false;
  /** The text of the element that is a printed number. */
  #printed = '';

  constructor(styles: OdtStyles, tally: Tally) {
    this.#styles = styles;
    this.#tally = tally;
    this.#cells = new Cells(tally);
    this.story = new Story(tally);
  }

  open(element: XmlElement): void {
    const { name } = element;
    const counted = COUNTED.get(name);
    if (counted && !this.#skipsHidden) this.#tally.count(counted);
    if (this.#skipping === 0) this.#skipsHidden = isHiddenPart(element);
    if (this.#skipping > 0 || this.#skipsHidden || SKIPPED.has(name)) {
      this.#skipping += 1;
      return;
    }
    this.#path.push(name);
    this.#styles.open(element);
    this.#openInTable(element);
    this.#openInFrame(name);
    if (name === 'office:text') this.isText = true;
    else if (name === 'text:p' || name === 'text:h') this.#openParagraph(element);
    else if (SPANS.has(name)) this.#openStyled('text', element);
    else if (name === 'text:list') this.#openList(element);
    else if (name === 'text:list-item' || name === 'text:list-header') {
      const list = this.#lists.at(-1);
      const start = wholeNumber(element.attribute('text:start-value'));
      if (list) list.item = { isNumbered: name === 'text:list-header', start, printed: '' };
    } else if (name === 'text:hidden-paragraph') {
      const paragraph = this.#paragraphs.at(-1);
      if (paragraph && isHidden(element)) paragraph.isHidden = true;
    } else if (name === 'text:s') this.#append(' ');
    else if (name === 'text:tab') this.#append('\t');
    else if (name === 'text:line-break') this.#append('\n');
    else if (name === 'text:note') this.#openNote();
    else if (name === 'draw:frame') {
      this.#hanging.push({ hidden: this.#marks.at(-1)?.hidden });
      this.#frames.push(undefined);
    }
    // Deleted words stood here.
    else if (name === 'text:change') this.story.thin();
  }

  close(name: string): void {
    if (this.#skipping > 0) {
      this.#skipping -= 1;
      return;
    }
    this.#path.pop();
    this.#styles.close(name);
    if (name === 'text:p' || name === 'text:h') {
      const { number = '', isHidden = false } = this.#paragraphs.pop() ?? {};
      if (isHidden) this.story.withdraw({ hidden: true });
      this.story.number(number);
      this.story.end();
      this.#marks.pop();
    } else if (SPANS.has(name)) this.#marks.pop();
    else if (HANGING.has(name)) {
      if (name === 'draw:frame') this.#closeFrame();
      this.#hanging.pop();
    } else if (name === 'table:table-cell') this.#cells.closeCell();
    else if (name === 'table:table') this.#cells.closeTable();
    else if (name === 'text:number') this.#endPrinted();
    else if (name === 'text:list') this.#lists.pop();
  }

  text(text: string): void {
    if (this.#skipping > 0) {
      if (this.#skipsHidden) this.#tally.admits(text, { hidden: true });
    } else if (this.#path.at(-1) === 'text:number') this.#printed += text;
    else if (this.#paragraphs.length > 0) this.#append(withoutLineEnds(text));
  }

  /** An object counts for its frame, else a picture; a text box has text, and controls stand by themselves. */
  #openInFrame(name: string): void {
    const at = this.#frames.length - 1;
    if (name === 'draw:control') this.#tally.count('form-field');
    else if (name === 'draw:text-box') this.#tally.count('text-box');
    else if (OBJECTS.has(name)) this.#frames[at] = 'object';
    else if (name === 'draw:image') this.#frames[at] ??= 'picture';
  }

  #closeFrame(): void {
    const kind = this.#frames.pop();
    if (kind && !this.#hanging.at(-1)?.hidden) this.#tally.count(kind);
  }

  /** Places that a merged cell covers have elements of their own. */
  #openInTable({ name, attribute }: XmlElement): void {
    const repeated = () => wholeNumber(attribute('table:number-columns-repeated')) ?? 1;
    if (name === 'table:table') this.#cells.openTable();
    else if (name === 'table:table-row') this.#cells.openRow();
    else if (name === 'table:table-cell') this.#cells.openCell(repeated());
    else if (name === 'table:covered-table-cell') this.#cells.skipColumns(repeated());
  }

  #append(text: string): void {
    this.story.append(text, this.#marks.at(-1));
  }

  #openStyled(family: StyleFamily, element: XmlElement): void {
    const own = this.#styles.marksOf(family, element.attribute('text:style-name'));
    const around = family === 'text' ? (this.#marks.at(-1) ?? PLAIN) : PLAIN;
    const { struck, hidden } = this.#hanging.at(-1) ?? PLAIN;
    this.#marks.push({
      symbolic: own.symbolic ?? around.symbolic,
      struck: struck || (own.struck ?? around.struck),
      hidden: hidden || (own.hidden ?? around.hidden),
    });
  }

  /** A note goes with the words that refer to it. */
  #openNote(): void {
    const marks = this.#marks.at(-1) ?? PLAIN;
    this.#hanging.push(marks);
    if (!isLeftOut(marks)) this.#tally.count('note');
  }

  #openList(element: XmlElement): void {
    const outer = this.#lists.at(-1);
    const style = element.attribute('text:style-name') ?? outer?.style;
    const continued = element.attribute('text:continue-list');
    const counter =
      outer?.counter ??
      (continued === undefined ? undefined : this.#countersById.get(continued)) ??
      (element.attribute('text:continue-numbering') === 'true'
        ? this.#countersByStyle.get(style ?? '')
        : undefined) ??
      new ListCounter();
    this.#lists.push({ style, counter, item: undefined });
    this.#countersById.set(element.attribute('xml:id') ?? '', counter);
    this.#countersByStyle.set(style ?? '', counter);
  }

  #openParagraph(element: XmlElement): void {
    this.#openStyled('paragraph', element);
    this.story.begin(this.#cells.current);
    // A hidden paragraph is not counted.
    const number = this.#marks.at(-1)?.hidden ? '' : this.#numberOf(element);
    this.#paragraphs.push({ number, isHidden: false });
  }

  /** The first paragraph of an item has its number; a heading in no list has that of the outline. */
  #numberOf(element: XmlElement): string {
    const list = this.#lists.at(-1);
    const style = list?.style ?? this.#styles.listOf(element.attribute('text:style-name'));
    if (list?.item) {
      const { item } = list;
      if (item.isNumbered) return '';
      item.isNumbered = true;
      const number = list.counter.next(
        this.#styles.lists.get(style ?? ''),
        this.#lists.length,
        item.start,
      );
      return item.printed || number;
    }
    if (element.name !== 'text:h' || element.attribute('text:is-list-header') === 'true') return '';
    const start =
      element.attribute('text:restart-numbering') === 'true'
        ? (wholeNumber(element.attribute('text:start-value')) ?? 1)
        : undefined;
    const level = wholeNumber(element.attribute('text:outline-level')) ?? 1;
    return this.#headings.next(this.#styles.outline, level, start);
  }

  /** Takes a number that the program wrote down as it printed it; a bullet is none. */
  #endPrinted(): void {
    const printed = this.#printed.trim();
    this.#printed = '';
    if (!/[\p{L}\p{N}]/u.test(printed)) return;
    const paragraph = this.#paragraphs.at(-1);
    const item = this.#lists.at(-1)?.item;
    if (paragraph) paragraph.number = printed;
    else if (item) item.printed = printed;
  }
}

const isHiddenPart = (element: XmlElement): boolean =>
  (element.name === 'text:section' || element.name === 'text:hidden-text') && isHidden(element);

const isHidden = ({ attribute }: XmlElement): boolean =>
  attribute('text:display') === 'none' || attribute('text:is-hidden') === 'true';
