import { message } from '../../src/i18n/messages.ts';
import type { SearchWords } from '../../src/i18n/words.ts';
import type { Locale } from '../../src/model/site.ts';
import type { MarkedText } from '../../src/search/query/marks.ts';
import type { SearchQuery, SearchResult } from '../../src/search/query/result.ts';
import { printable } from '../../src/text/printable.ts';

/** How a report speaks. */
export interface ReportLanguage {
  locale: Locale;
  words: SearchWords;
  /** Sets off what was looked for. */
  emphasise(hit: string): string;
}

/** What was found, for people: a few lines for each result, then how many there are. */
export function textReport(
  { text, chosen }: SearchQuery,
  { exact, approximate, hits }: SearchResult,
  { locale, words, emphasise }: ReportLanguage,
): string[] {
  const all = exact + approximate;
  if (all === 0) return [words.foundNothing(printable(text), Object.keys(chosen).length > 0)];
  const shown = (parts: readonly MarkedText[]): string =>
    parts
      .map((part) => (part.hit ? emphasise(printable(part.text)) : printable(part.text)))
      .join('');
  const lines = hits.flatMap(({ id, facts, title, excerpt, reading }) => [
    [id, facts.year?.label, facts.kind?.label, shown(title)].join('  '),
    ...(excerpt.length > 0 ? [`    ${shown(excerpt)}`] : []),
    ...(reading ? [`    ${words.readings[reading.kind](printable(text), reading.text)}`] : []),
  ]);
  const more = all - hits.length;
  const rest = more > 0 ? [message(locale, 'more-results', { count: more })] : [];
  return [...lines, words.found(exact, approximate), ...rest];
}
