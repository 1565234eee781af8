import type { SourceDocument } from './source-document.ts';

/**
 * The year that a document reviews: the one that was given, else the one in its title line or file name.
 * A date in its text is often another year's.
 */
export function yearOf(document: SourceDocument, given: string | undefined): number | undefined {
  const places = [given, document.blocks[0]?.text.slice(0, 60), document.name];
  for (const place of places) {
    const match = /(?<!\d)(?:19|20)\d{2}(?!\d)/u.exec(place ?? '');
    if (match) return Number(match[0]);
  }
  return undefined;
}
