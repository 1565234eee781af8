import type { SearchWords } from '../../../i18n/words.ts';
import { SEARCH, themeAddress } from '../../../model/addresses.ts';
import type { MarkedText } from '../../query/marks.ts';
import type { SearchHit, SearchQuery, SearchResult } from '../../query/result.ts';
import { SHOWN, writeQuery } from '../address.ts';
import { linkOf } from '../link.ts';

/** One of the things that can be opened from the dialog. */
export interface Option {
  href: string;
  title: MarkedText[];
  /** What it is, in a few words. */
  facts: string[];
  excerpt: MarkedText[];
}

/** Options that were found in the same way. */
export interface Group {
  heading: string;
  options: Option[];
}

/** Where the search page is: with the results of a query, or as it is before any. */
export function resultsAddress(query: SearchQuery | undefined, base: string): string {
  const parameters = query && `?${writeQuery({ ...query, limit: SHOWN.first })}`;
  return `${below(base, SEARCH)}${parameters ?? ''}`;
}

const below = (base: string, address: string): string => `${base.replace(/\/$/u, '')}${address}`;

/** What is found, put together by how: themes, titles, texts, and each other reading of the words. */
export function groupsOf(
  result: SearchResult,
  query: SearchQuery,
  base: string,
  words: SearchWords,
): Group[] {
  const groups = new Map<string, Option[]>();
  const add = (heading: string, option: Option): void => {
    const group = groups.get(heading);
    if (group) group.push(option);
    else groups.set(heading, [option]);
  };
  for (const { value, title, count } of result.themes) {
    add(words.dialog.themes, {
      href: below(base, themeAddress(value)),
      title,
      facts: [words.entries(count)],
      excerpt: [],
    });
  }
  for (const hit of result.hits) {
    const { facts, title, excerpt } = hit;
    add(howFound(hit, query, words), {
      href: linkOf(hit, base),
      title,
      facts: [
        facts.year && words.year(facts.year.label),
        facts.kind?.label,
        facts.status?.label,
      ].filter((fact) => fact !== undefined),
      excerpt,
    });
  }
  return [...groups].map(([heading, options]) => ({ heading, options }));
}

function howFound({ reading, title }: SearchHit, { text }: SearchQuery, words: SearchWords) {
  if (reading) return words.readings[reading.kind](text.trim(), reading.text);
  return title.some(({ hit }) => hit) ? words.dialog.inTitle : words.dialog.inText;
}
