import { foldForm } from '../fold-form.ts';
import { parseQuery, type QueryWord } from '../query/parse-query.ts';
import type { SearchQuery } from '../query/result.ts';
import { changed } from './change-query.ts';
import type { Connection } from './connection.ts';

/** Another query that finds something. */
export interface Way {
  /** What it leaves out: what was chosen, the quotes, the excluded words, or all words but `word`. */
  kind: 'unfiltered' | 'unquoted' | 'unexcluded' | 'alone';
  word?: string;
  query: SearchQuery;
  count: number;
}

/** Why a query finds nothing. */
export interface Nothing {
  /** The words that no entry contains. */
  missing: string[];
  ways: Way[];
}

/** Longer queries get no more advice than this on single words. */
const MOST_WORDS = 6;

/**
 * Finds out why a query has no result, and what would have some.
 * @returns undefined when something else was asked meanwhile
 */
export async function whyNothing(
  query: SearchQuery,
  ask: Connection['ask'],
): Promise<Nothing | undefined> {
  const { words, excluded } = parseQuery(query.text, foldForm);
  const unfiltered = changed(query, { chosen: {} });
  const nothing: Nothing = { missing: [], ways: [] };

  const tries: Omit<Way, 'count'>[] = [];
  if (Object.keys(query.chosen).length > 0) tries.push({ kind: 'unfiltered', query: unfiltered });
  if (excluded.length > 0 && words.length > 0) {
    tries.push({ kind: 'unexcluded', query: changed(query, { text: textOf(words) }) });
  }
  if (words.some(({ quoted }) => quoted)) {
    const text = [...words.map(({ typed }) => typed), ...excluded.map(minus)].join(' ');
    tries.push({ kind: 'unquoted', query: changed(query, { text }) });
  }
  for (const way of tries) {
    const count = await countOf(way.query, ask);
    if (!count) return undefined;
    if (count.all > 0) nothing.ways.push({ ...way, count: count.all });
  }

  // Of a single word that is all there is, the count has said it.
  const [only, second] = words;
  if (only && !second && tries.length === 0) return nothing;
  for (const word of words.slice(0, MOST_WORDS)) {
    // Quoted, so that nothing but the word itself counts.
    const exactly = changed(unfiltered, { text: textOf([{ ...word, quoted: true }]) });
    const count = await countOf(exactly, ask);
    if (!count) return undefined;
    if (count.exact === 0) nothing.missing.push(word.typed);
    else if (words.length > 1) {
      const alone = changed(unfiltered, { text: textOf([word]) });
      nothing.ways.push({ kind: 'alone', word: word.typed, query: alone, count: count.exact });
    }
  }
  return nothing;
}

async function countOf(
  query: SearchQuery,
  ask: Connection['ask'],
): Promise<{ exact: number; all: number } | undefined> {
  const result = await ask({ ...query, limit: 1 });
  if (result === undefined || result === 'failed') return undefined;
  return { exact: result.exact, all: result.exact + result.approximate };
}

/** Words as they are typed to mean the same again. */
const textOf = (words: readonly QueryWord[]): string => words.map(typedWord).join(' ');

function typedWord({ typed, quoted }: QueryWord): string {
  if (!quoted) return typed;
  return /["“”＂]/u.test(typed) ? `「${typed}」` : `"${typed}"`;
}

const minus = (word: QueryWord): string => `-${typedWord(word)}`;
