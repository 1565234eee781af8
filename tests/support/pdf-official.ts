import { columnsOf, firstUnit, reasonOf, violationBetween } from './pdf-columns.ts';
import type { Box, Ink } from './pdf-ink.ts';
import { type Line, middle, type Page, POINT } from './pdf-layout.ts';

/** The measures of GB/T 9704-2012 in mm: A4, a text area of 22 rows by 28 columns. */
export const STANDARD = {
  top: 37,
  /** The margin at the binding edge: left on odd pages, right on even ones. */
  binding: 28,
  width: 156,
  height: 225,
  rows: 22,
  columns: 28,
  /** From the text area to the top of the dashes of the page number. */
  folioGap: 7,
  /** The size of the page number, which is also how far it stands in from the text area's edge. */
  folioSize: 14 * POINT,
};

const ROW = STANDARD.height / STANDARD.rows;
const PITCH = STANDARD.width / STANDARD.columns;
const BODY_SIZE = 16 * POINT;
/** Browsers lay out in 64ths of a pixel: 28 columns are not 156 mm to the last digit. */
const ROUNDING = 0.02;
/** As many characters of one line reach from the top to the bottom of a Chinese character. */
const ENOUGH = 6;

const bindingLeft = (page: number): boolean => page % 2 === 1;
const leftEdge = (page: Page): number =>
  bindingLeft(page.number) ? STANDARD.binding : page.width - STANDARD.binding - STANDARD.width;

/** Where the text of a page is, in mm; it fills the standard's area when all of them are equal to it. */
export interface PageMeasures {
  page: number;
  /** The left edge of the leftmost character. */
  left: number;
  /** The right edge of the column of the rightmost character. */
  right: number;
  /**
   * The top of the first row, judged by the ink of all lines of the body: Chinese characters stand in the
   * middle of their rows, whereas the boxes that poppler gives depend on the font. The median of the
   * lines counts, because the ink of a single line is up to 0.3 mm higher or lower, as its characters are.
   * NaN on a page without a line of enough characters.
   */
  top: number;
  /** The bottom of the last row of the grid that the lines stand on. */
  bottom: number;
  /** The rows from the top of the text area to the last line, blank ones included. */
  rows: number;
  /**
   * The farthest that a line of a paragraph is off the grid of the others in its font, by poppler's boxes:
   * it is small when all lines are a whole number of rows apart.
   */
  offGrid: number;
}

/** Where the standard wants the text of a page. */
export function textArea(page: Page): Box {
  const left = leftEdge(page);
  const { top, width, height } = STANDARD;
  return { left, top, right: left + width, bottom: top + height };
}

/** How headings begin. */
const HEADING = /^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）)/u;

/**
 * Whether a page begins with what is kept together, and was therefore not begun on the page before: a heading
 * before its text, or the signature and date with the last line of the text.
 */
export function beginsWithKept(page: Page): boolean {
  const [first, ...more] = page.lines.map((line) => ({
    indent: indentOf(line, page),
    text: line.text,
  }));
  if (!first) return false;
  const isHeading = Math.abs(first.indent - 2) < 0.5 && HEADING.test(first.text);
  return isHeading || [first, ...more.slice(0, 2)].some(({ indent }) => indent > 5);
}

/** Measures the text of a page. */
export function measurePage(page: Page, ink: Ink | undefined): PageMeasures {
  const body = page.lines.filter((line) => isBody(line, page));
  // What stands elsewhere than paragraphs do, as the red head does, has places of its own.
  const paragraphs = body.filter((line) => isStart(indentOf(line, page)));
  const shift = median(body.flatMap((line) => inkMiddle(line, ink) ?? []).map(offRow));
  const last = page.lines.at(-1);
  const top = STANDARD.top + shift;
  const boxShifts = Object.values(Object.groupBy(paragraphs, fontBox)).flatMap((lines = []) => {
    const shifts = lines.map((line) => offRow(middle(line)));
    const usual = shifts.map((one) => nearer(one - (shifts[0] ?? 0)));
    return usual.map((one) => Math.abs(one - median(usual)));
  });
  return {
    page: page.number,
    left: Math.min(...page.lines.map(({ left }) => left)),
    right: Math.max(...page.lines.map(({ right }) => right)) + PITCH - BODY_SIZE,
    top,
    bottom: top + STANDARD.height,
    rows: last === undefined ? 0 : Math.round(rowOf(inkMiddle(last, ink) ?? middle(last))),
    offGrid: Math.max(0, ...boxShifts),
  };
}

/** The number of the row whose middle is at this height; between two rows it is no whole number. */
const rowOf = (height: number): number => (height - STANDARD.top) / ROW + 0.5;

/** How far a height is from the middle of the nearest row, in mm. */
const offRow = (height: number): number => (rowOf(height) - Math.round(rowOf(height))) * ROW;

/** A distance of two places in their rows, the short way round. */
const nearer = (distance: number): number => distance - Math.round(distance / ROW) * ROW;

/** The height of the font's box: lines of one font have the same. */
const fontBox = ({ top, bottom }: Line): string => (bottom - top).toFixed(1);

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

/** The middle of a line's ink, if the line has enough characters to tell. */
function inkMiddle(line: Line, ink: Ink | undefined): number | undefined {
  if ([...line.text.replace(/[^\p{Script=Han}]/gu, '')].length < ENOUGH) return undefined;
  const found = ink?.within(around(line));
  return found && (found.top + found.bottom) / 2;
}

/** The box in which a line's ink is, and no other's. */
function around(line: Line): Box {
  const at = middle(line);
  return { left: line.left, right: line.right, top: at - ROW / 2, bottom: at + ROW / 2 };
}

/** Whether a line has the size of the body: as wide as its columns, or justified to the right edge. */
function isBody(line: Line, page: Page): boolean {
  const natural = (columnsOf(line.text) - 1) * PITCH + BODY_SIZE;
  const width = line.right - line.left;
  const justified = Math.abs(line.right - leftEdge(page) - STANDARD.width) < BODY_SIZE / 4;
  return width > natural - PITCH && width < natural + (justified ? 3 : 0.5) * PITCH;
}

/** How far a line begins from the left edge, in columns. */
const indentOf = (line: Line, page: Page): number => (line.left - leftEdge(page)) / PITCH;

/** A line that goes on in the next one. */
export interface BrokenLine {
  page: number;
  /** The number of the line on its page, from 1. */
  line: number;
  text: string;
  next: string;
  /** The indent and the characters, in columns. */
  columns: number;
  /**
   * `full`: 28 columns; `mark`, `word`, `half-width`: shorter, because the next line begins with what may
   * not be divided and had no room; `short`: shorter without a reason, which is an error.
   */
  verdict: 'full' | 'mark' | 'word' | 'half-width' | 'short' | 'long';
  /** How the place of the break is against the rules. */
  violation: string | undefined;
}

/**
 * The lines that go on in the next one: those of the body whose next line begins at the left edge. The
 * first line of a paragraph is indented.
 */
export function brokenLines(pages: readonly Page[]): BrokenLine[] {
  const all = pages.flatMap((page) =>
    page.lines.map((line, index) => ({
      line,
      number: index + 1,
      indent: indentOf(line, page),
    })),
  );
  return all.flatMap(({ line, number, indent }, index) => {
    const next = all[index + 1];
    if (!next || Math.abs(next.indent) > 0.5 || !isStart(indent) || !follows(line, next.line))
      return [];
    const columns = columnsOf(line.text) + Math.round(indent);
    return {
      page: line.page,
      line: number,
      text: line.text,
      next: next.line.text,
      columns,
      verdict: verdictOf(columns, next.line.text),
      violation: violationBetween(line.text, next.line.text),
    };
  });
}

/** Whether a line begins at the left edge or is indented by two columns, as paragraphs are. */
const isStart = (indent: number): boolean => Math.abs(indent) < 0.5 || Math.abs(indent - 2) < 0.5;

/** Whether no blank row is between two lines. */
const follows = (line: Line, next: Line): boolean =>
  next.page > line.page || middle(next) - middle(line) < 1.5 * ROW;

function verdictOf(columns: number, next: string): BrokenLine['verdict'] {
  if (columns > STANDARD.columns + ROUNDING) return 'long';
  if (columns > STANDARD.columns - 0.25) return 'full';
  const unit = firstUnit(next);
  const fits = columns + columnsOf(unit) <= STANDARD.columns + ROUNDING;
  return fits ? 'short' : reasonOf(unit);
}

/** Where the page number is, in mm. */
export interface FolioMeasures {
  page: number;
  /** From the text area's lower edge to the top of the ink of the dashes. */
  gap: number;
  /** From the outer edge of the text area (right on odd pages, left on even ones) to the page number. */
  inset: number;
  /** The width of a dash: the size of the font in Song fonts of the standard, a little less in others. */
  dash: number;
}

/** Measures the page number; undefined where there is none. */
export function measureFolio(page: Page, ink: Ink | undefined): FolioMeasures | undefined {
  const { folio } = page;
  const dash = folio?.words[0];
  if (!folio || !dash) return undefined;
  const lowest = STANDARD.top + STANDARD.height;
  const found = ink?.within({ ...around(folio), right: folio.left + STANDARD.folioSize });
  const edge = leftEdge(page);
  return {
    page: page.number,
    gap: found ? found.top - lowest : NaN,
    inset: bindingLeft(page.number) ? edge + STANDARD.width - folio.right : folio.left - edge,
    dash: dash.text === '—' ? dash.right - dash.left : NaN,
  };
}
