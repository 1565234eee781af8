import type { LeftOutKind } from '../../../model/left-out.ts';
import { isLeftOut } from '../marks.ts';
import type { Tally } from '../tally.ts';
import { INSERTED, marksOf } from './formatting.ts';
import type { FormattedText } from './pieces.ts';

/** A field: what it computes, and what it showed last. Fields stand in fields. */
const [FIELD, SHOWN, FIELD_END] = ['\u0013', '\u0014', '\u0015'];
/** The characters that stand for other things ([MS-DOC], 2.4.1). */
const MEANINGS = new Map([
  ['\r', '\n'],
  ['\u0007', '\n'],
  ['\u000b', '\n'],
  ['\u000c', '\n'],
  ['\u000e', '\n'],
  ['\u001e', '\u2011'],
  ['\t', '\t'],
]);
/** The places of what is no text of the document. What is drawn on the page can be a text box too, whose text is read. */
const PLACES = new Map<string, LeftOutKind>([
  ['\u0001', 'picture'],
  ['\u0002', 'note'],
  ['\u0005', 'comment'],
  ['\u0008', 'drawing'],
]);
/** Fields that are no text, by what they compute. */
const FIELDS: readonly [RegExp, LeftOutKind][] = [
  [/^\s*FORM(?:CHECKBOX|DROPDOWN)\b/iu, 'form-field'],
  [/^\s*EQ\b/iu, 'equation'],
  [/^\s*EMBED\s+Equation\b/iu, 'equation'],
  [/^\s*(?:EMBED|LINK)\b/iu, 'object'],
];
/** How much of what a field computes is looked at. */
const LONGEST_FIELD = 40;
/** Ends of cells and sections: they are ends, however they are set. */
const FIRM_ENDS = new Set(['\u0007', '\u000c']);
const [PARAGRAPH_END, CELL_END] = ['\r', '\u0007'];

/** What of a text is printed. */
export function printed({ text, flags }: FormattedText, tally: Tally): string {
  /** For each field that is open, what it is when it is no text, and whether what it shows has begun. */
  const fields: { kind: LeftOutKind | undefined; shown: boolean }[] = [];
  const table = new TableMarks();
  let result = '';
  /** Where the last paragraph ended, for a table that begins after it. */
  let above = '';
  /** Characters that are set alike. */
  let [stretch, flagged] = ['', 0];
  const flush = () => {
    if (tally.admits(stretch, marksOf(flagged))) result += stretch;
    stretch = '';
  };
  const take = (piece: string, flag: number) => {
    if (flag !== flagged) flush();
    flagged = flag;
    stretch += piece;
  };
  const count = (kind: LeftOutKind, flag: number, place?: string) => {
    flush();
    if (!isLeftOut(marksOf(flag))) tally.count(kind, 1, place);
  };
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    const flag = FIRM_ENDS.has(character) ? 0 : (flags[at] ?? 0);
    if (character === FIELD) {
      const computes = text.slice(at + 1, at + LONGEST_FIELD);
      const kind = FIELDS.find(([form]) => form.test(computes))?.[1];
      if (kind && fields.every(({ shown }) => shown)) count(kind, flag);
      fields.push({ kind, shown: false });
    } else if (character === SHOWN) {
      const open = fields.at(-1);
      if (open) open.shown = true;
    } else if (character === FIELD_END) fields.pop();
    else if (!fields.every(({ shown }) => shown)) continue;
    else if (character === PARAGRAPH_END) {
      table.endParagraph();
      // A line through an end is none; one that is deleted or hidden ends nothing.
      const { inserted, deleted, hidden } = marksOf(flag);
      if (!isLeftOut({ deleted, hidden })) take('\n', inserted ? INSERTED : 0);
      flush();
      above = tally.place;
    } else {
      const place = PLACES.get(character);
      // What stands for an object until it is opened is counted with its field.
      if (place && !fields.some(({ kind }) => kind)) count(place, flag);
      const isAgain = text.charAt(at - 1) === CELL_END;
      if (character === CELL_END && table.endCell(isAgain)) count('table', flag, above);
      const meaning = MEANINGS.get(character);
      take(meaning ?? (character < ' ' ? '' : character.replace(/[\u00ad\ufeff]/u, '')), flag);
    }
  }
  flush();
  return result;
}

/** Finds where tables begin. A row ends as its last cell does, and once more ([MS-DOC], 2.4.3). */
class TableMarks {
  #isOpen = false;
  #isRowEnded = false;

  /**
   * @param isAgain whether another end stands right before this one
   * @returns whether the cell is the first of a table
   */
  endCell(isAgain: boolean): boolean {
    const isFirst = !this.#isOpen;
    this.#isOpen = true;
    this.#isRowEnded = isAgain;
    return isFirst;
  }

  /** A paragraph between two rows is taken for one outside of tables: only there do they mostly stand. */
  endParagraph(): void {
    if (this.#isRowEnded) this.#isOpen = false;
  }
}
