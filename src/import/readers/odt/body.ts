import { Cells } from '../cells.ts';
import { wholeNumber } from '../number-formats.ts';
import { Story, withoutLineEnds } from '../story.ts';
import type { Tally } from '../tally.ts';
import type { XmlElement, XmlHandler } from '../xml.ts';
import { ListCounter, type OdtStyles } from './styles.ts';

/** Elements with all that is in them that are no text of the document as it is printed. */
const SKIPPED = new Set([
  'office:forms',
  'office:scripts',
  'office:annotation',
  'text:note-citation',
  'text:ruby-text',
  'text:tracked-changes',
  'text:script',
  'text:hidden-paragraph',
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
const OBJECTS = new Set(['draw:object', 'draw:object-ole', 'draw:plugin', 'draw:applet']);

interface List {
  style: string | undefined;
  counter: ListCounter;
  item: { isNumbered: boolean; start: number | undefined; printed: string } | undefined;
}

interface Paragraph {
  number: string;
}

/** Reads the paragraphs of content.xml, with the styles that stand in it. */
export class OdtBodyReader implements XmlHandler {
  readonly story = new Story();
  /** False when the file holds a table or drawing and no text. */
  isText = false;
  readonly #styles: OdtStyles;
  readonly #tally: Tally;
  readonly #path: string[] = [];
  readonly #paragraphs: Paragraph[] = [];
  readonly #lists: List[] = [];
  readonly #cells = new Cells();
  readonly #countersById = new Map<string, ListCounter>();
  readonly #countersByStyle = new Map<string, ListCounter>();
  readonly #headings = new ListCounter();
  /** For each open element with a style, whether it is hidden. */
  readonly #hidden: boolean[] = [];
  /** How many elements are open inside one that is skipped, itself included. */
  #skipping = 0;
  #skipsHidden = false;
  /** The text of the element that is a printed number. */
  #printed = '';

  constructor(styles: OdtStyles, tally: Tally) {
    this.#styles = styles;
    this.#tally = tally;
  }

  open(element: XmlElement): void {
    const { name } = element;
    if (name === 'text:changed-region') this.#tally.count('import-changes');
    if (this.#skipping === 0) this.#skipsHidden = isHiddenPart(element);
    if (this.#skipping > 0 || this.#skipsHidden || SKIPPED.has(name)) {
      if (name === 'office:annotation') this.#tally.count('import-comments');
      this.#skipping += 1;
      return;
    }
    this.#path.push(name);
    this.#styles.open(element);
    this.#openInTable(element);
    if (OBJECTS.has(name)) this.#tally.count('import-objects');
    if (name === 'office:text') this.isText = true;
    else if (name === 'text:p' || name === 'text:h') this.#openParagraph(element);
    else if (name === 'text:span') this.#openHidden('text', element);
    else if (name === 'text:list') this.#openList(element);
    else if (name === 'text:list-item' || name === 'text:list-header') {
      const list = this.#lists.at(-1);
      const start = wholeNumber(element.attribute('text:start-value'));
      if (list) list.item = { isNumbered: name === 'text:list-header', start, printed: '' };
    } else if (name === 'text:s') this.#append(' ');
    else if (name === 'text:tab') this.#append('\t');
    else if (name === 'text:line-break') this.#append('\n');
    else if (name === 'text:note') this.#tally.count('import-notes');
  }

  close(name: string): void {
    if (this.#skipping > 0) {
      this.#skipping -= 1;
      return;
    }
    this.#path.pop();
    this.#styles.close(name);
    if (name === 'text:p' || name === 'text:h') {
      this.story.number(this.#paragraphs.pop()?.number ?? '');
      this.story.end();
      this.#hidden.pop();
    } else if (name === 'text:span') this.#hidden.pop();
    else if (name === 'table:table-cell') this.#cells.closeCell();
    else if (name === 'table:table') this.#cells.closeTable();
    else if (name === 'text:number') this.#endPrinted();
    else if (name === 'text:list') this.#lists.pop();
  }

  text(text: string): void {
    if (this.#skipping > 0) {
      if (this.#skipsHidden) this.#tally.count('import-hidden', text.trim().length);
    } else if (this.#path.at(-1) === 'text:number') this.#printed += text;
    else if (this.#paragraphs.length > 0) this.#append(withoutLineEnds(text));
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
    if (this.#hidden.at(-1)) this.#tally.count('import-hidden', text.trim().length);
    else this.story.append(text);
  }

  #openHidden(family: 'paragraph' | 'text', element: XmlElement): void {
    const hidden = this.#styles.isHidden(family, element.attribute('text:style-name'));
    this.#hidden.push(hidden ?? (family === 'text' && (this.#hidden.at(-1) ?? false)));
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
    this.#openHidden('paragraph', element);
    this.story.begin(this.#cells.current);
    this.#paragraphs.push({ number: this.#hidden.at(-1) ? '' : this.#numberOf(element) });
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

function isHiddenPart({ name, attribute }: XmlElement): boolean {
  if (name !== 'text:section' && name !== 'text:hidden-text') return false;
  return attribute('text:display') === 'none' || attribute('text:is-hidden') === 'true';
}
