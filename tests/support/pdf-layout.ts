import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Millimetres of a point. */
export const POINT = 25.4 / 72;

/** Words whose centres are nearer than this share of their height are of one line. */
const SAME_LINE = 0.4;

/** A stretch of text without white space. All places are in mm from the paper's left upper corner. */
export interface Word {
  text: string;
  left: number;
  /** Where the last character's own width ends: space between letters after it is not counted. */
  right: number;
  /** Top and bottom of the font's box, which is not that of the ink: fonts differ in it. */
  top: number;
  bottom: number;
}

/** A line of a page, from its leftmost to its rightmost word. */
export interface Line extends Word {
  /** The number of the page, from 1. */
  page: number;
  words: Word[];
}

/** A page of a PDF, its lines from top to bottom, its own number apart. */
export interface Page {
  number: number;
  width: number;
  height: number;
  lines: Line[];
  /** The line `— 3 —` of page 3. */
  folio: Line | undefined;
}

/** Whether poppler's programs are installed; without them nothing can be measured. */
export async function hasPoppler(): Promise<boolean> {
  return run('pdftotext', ['-v']).then(
    () => true,
    () => false,
  );
}

/** The lines of a PDF as poppler's pdftotext sees them. */
export async function readLayout(pdf: string): Promise<Page[]> {
  const options = { maxBuffer: 2 ** 28 };
  const { stdout } = await run('pdftotext', ['-bbox-layout', pdf, '-'], options);
  const pages = [...stdout.matchAll(/<page width="([\d.]+)" height="([\d.]+)">(.*?)<\/page>/gsu)];
  return pages.map(([, width, height, content = ''], index) => {
    const number = index + 1;
    const lines = linesOf(wordsOf(content), number);
    const isFolio = ({ text }: Line): boolean => text === `—${number}—`;
    return {
      number,
      width: Number(width) * POINT,
      height: Number(height) * POINT,
      lines: lines.filter((line) => !isFolio(line)),
      folio: lines.findLast(isFolio),
    };
  });
}

const WORD =
  /<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)<\/word>/gsu;

function wordsOf(content: string): Word[] {
  return [...content.matchAll(WORD)].map(([, left, top, right, bottom, text = '']) => ({
    text: decoded(text),
    left: Number(left) * POINT,
    right: Number(right) * POINT,
    top: Number(top) * POINT,
    bottom: Number(bottom) * POINT,
  }));
}

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

/** The text without what has no width: a word joiner keeps marks from the start of a line. */
function decoded(text: string): string {
  return text
    .replace(/&(\w+);/gu, (entity, name: string) => ENTITIES[name] ?? entity)
    .replace(/[\u2060\u200b]/gu, '');
}

/** Poppler cuts a line where its fonts change or a gap is wide; what stands side by side is one line. */
function linesOf(words: Word[], page: number): Line[] {
  const lines: Word[][] = [];
  for (const word of words) {
    const line = lines.find(([first]) => first !== undefined && standBeside(first, word));
    if (line) line.push(word);
    else lines.push([word]);
  }
  return lines
    .map((line) => line.toSorted((a, b) => a.left - b.left))
    .map((line) => ({
      page,
      words: line,
      text: line.map(({ text }) => text).join(''),
      left: Math.min(...line.map(({ left }) => left)),
      right: Math.max(...line.map(({ right }) => right)),
      top: Math.min(...line.map(({ top }) => top)),
      bottom: Math.max(...line.map(({ bottom }) => bottom)),
    }))
    .toSorted((a, b) => middle(a) - middle(b));
}

/** The middle of a word's or line's font box. */
export const middle = ({ top, bottom }: Word): number => (top + bottom) / 2;

function standBeside(a: Word, b: Word): boolean {
  const height = Math.min(a.bottom - a.top, b.bottom - b.top);
  return Math.abs(middle(a) - middle(b)) < SAME_LINE * height;
}
