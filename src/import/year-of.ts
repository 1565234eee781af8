import { enumeratorAt } from '../text/enumerators.ts';
import { chineseNumber } from '../text/numerals.ts';
import { isTitleLine } from './opening.ts';
import type { SourceDocument } from './source-document.ts';

const HEADINGS = ['一、', '（一）'] as const;
const YEAR = /(?<!\d)(?:(?:19|20)\d{2}|[一二][九〇零○][〇零○一二三四五六七八九]{2})(?!\d)/u;

/**
 * The year that a document reviews: the one that was given, else the one in its title lines or file
 * name. A year in its text is often another one.
 */
export function yearOf(document: SourceDocument, given: string | undefined): number | undefined {
  const lines = document.blocks.map((block) => block.text);
  const end = lines.findIndex((line) => !isTitleLine(line) || enumeratorAt(line, 0, HEADINGS));
  const titles = end === -1 ? lines : lines.slice(0, end);
  for (const place of [given, ...titles, document.name]) {
    const match = YEAR.exec(place?.normalize('NFKC') ?? '');
    if (match) return chineseNumber(match[0]) ?? Number(match[0]);
  }
  return undefined;
}
