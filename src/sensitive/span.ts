/** A stretch of a text, its end not included. */
export interface Span {
  start: number;
  end: number;
}

/** The stretches that match a pattern, and for which more than a pattern holds. */
export function spansOf(
  text: string,
  pattern: RegExp,
  holds: (match: string) => boolean = () => true,
): Span[] {
  return [...text.matchAll(pattern)]
    .filter(([match]) => holds(match))
    .map(({ 0: match, index }) => ({ start: index, end: index + match.length }));
}

/** The digits of a number, and its letter, without what stands between them. */
export const withoutGaps = (text: string): string => text.replace(/[^\dA-Za-z]/gu, '');
