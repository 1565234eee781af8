import { displayWidth, isWide } from '../../../text/display-width.ts';
import type { PageText, Piece } from './pages.ts';
import { withoutRadicals } from './radicals.ts';

/** A stretch of a line. */
export interface Segment {
  text: string;
  left: number;
  right: number;
}

/** A stretch without a gap, and how wide the gap before it is, in parts of the type's size. */
interface Part extends Segment {
  gap: number;
}

/** Text on one baseline. */
export interface Line extends Segment {
  y: number;
  size: number;
  /** The one font of its Chinese characters; undefined where there are several. */
  font: string | undefined;
  /** What stands between gaps as between words. */
  parts: Segment[];
  /** What stands between gaps as between columns. */
  segments: Segment[];
  /** The page, from 0. */
  page: number;
  /** How far the baseline is from the nearer end of the page: negative from the lower one. */
  height: number;
}

/** Gaps in parts of the type's size: between columns, between words, between Chinese characters. */
const GAP = { column: 1.2, word: 0.15, wide: 0.4 };

/** The lines of a page, from above, each from left to right; raised and lowered characters stay in their line. */
export function linesOf({ pieces, height }: PageText, page: number): Line[] {
  const inOrder = pieces.filter(({ text }) => text.trim() !== '').sort((a, b) => a.y - b.y);
  const groups: { pieces: Piece[]; y: number; size: number }[] = [];
  for (const piece of inOrder) {
    const group = groups.at(-1);
    if (group && piece.y - group.y < Math.max(group.size, piece.size) / 2) {
      group.pieces.push(piece);
      // The largest type carries the line.
      if (piece.size > group.size * 1.1) Object.assign(group, { y: piece.y, size: piece.size });
    } else groups.push({ pieces: [piece], y: piece.y, size: piece.size });
  }
  return groups.map(({ pieces: placed, y, size }) => {
    const stretches = partsOf(placed.sort((a, b) => a.x - b.x));
    const segments = segmentsOf(stretches);
    const text = withoutSpacing(segments.map((segment) => segment.text).join(' '));
    const [left, right] = [stretches[0]?.left ?? 0, stretches.at(-1)?.right ?? 0];
    const fromEnd = y < height / 2 ? y : y - height;
    const font = fontOf(placed);
    return { text, left, right, y, size, font, parts: stretches, segments, page, height: fromEnd };
  });
}

function partsOf(pieces: readonly Piece[]): Part[] {
  const parts: Part[] = [];
  let before: Piece | undefined;
  for (const piece of pieces) {
    const last = parts.at(-1);
    const text = withoutRadicals(piece.text);
    const right = piece.x + piece.width;
    const gap = before && last ? (piece.x - last.right) / Math.max(piece.size, before.size) : 0;
    if (!before || !last || gap > GAP.word) parts.push({ text, left: piece.x, right, gap });
    else {
      last.text += isOverprint(before, piece) ? text.slice(before.text.length) : text;
      last.right = Math.max(last.right, right);
    }
    before = piece;
  }
  return parts.map((part) => ({ ...part, text: withoutSpacing(part.text) }));
}

function segmentsOf(parts: readonly Part[]): Segment[] {
  const segments: Segment[] = [];
  for (const { text, left, right, gap } of parts) {
    const last = segments.at(-1);
    if (!last || gap > GAP.column) {
      segments.push({ text, left, right });
      continue;
    }
    const isChinese = isWide(last.text.slice(-1)) || isWide(text.slice(0, 1));
    last.text += isChinese && gap < GAP.wide ? text : ` ${text}`;
    last.right = Math.max(last.right, right);
  }
  return segments;
}

/** Old programs make bold type by printing it twice, a little aside. */
const isOverprint = (before: Piece, piece: Piece): boolean =>
  piece.text.startsWith(before.text) &&
  piece.x - before.x < Math.min(piece.size / 3, before.width / 2);

/** Spaces that only set characters apart: beside Chinese ones, on most places of a line or between scripts. */
function withoutSpacing(text: string): string {
  const clean = text.replace(/\s+/gu, ' ').trim();
  const characters = [...clean];
  let pairs = 0;
  let apart = 0;
  characters.forEach((character, index) => {
    if (!isWide(character)) return;
    const isApart = characters[index + 1] === ' ';
    const next = characters[index + (isApart ? 2 : 1)];
    if (next === undefined || !isWide(next)) return;
    pairs += 1;
    if (isApart) apart += 1;
  });
  const isSpaced = apart > pairs / 3;
  return characters
    .filter((character, index) => {
      if (character !== ' ') return true;
      const sides = [characters[index - 1] ?? '', characters[index + 1] ?? ''].filter(isWide);
      return sides.length === 0 || (sides.length === 2 && !isSpaced);
    })
    .join('');
}

function fontOf(pieces: readonly Piece[]): string | undefined {
  const fonts = new Set(
    pieces.filter(({ text }) => displayWidth(text) > text.length).map(({ font }) => font),
  );
  return fonts.size === 1 ? [...fonts][0] : undefined;
}
