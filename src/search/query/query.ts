import type { Fold } from '../fold.ts';
import { foldForm } from '../fold-form.ts';
import { FACETS } from '../record.ts';
import { type Card, NONE, type RecordTable } from '../table.ts';
import { narrow } from './count-facets.ts';
import { excerptOf } from './excerpt.ts';
import { figureReadings } from './figure-readings.ts';
import { markWords } from './marks.ts';
import type { Found, SearchIndex } from './open-index.ts';
import { type ParsedQuery, parseQuery } from './parse-query.ts';
import type { Reading, SearchHit, SearchQuery, SearchResult } from './result.ts';
import { suggestThemes } from './suggest-themes.ts';

/** How many characters of an entry a result shows. */
const EXCERPT = 110;

/** How many other readings are taken when nothing contains the words: more would only confuse. */
const MOST_READINGS = 5;

/** A record that was found. */
interface Match {
  ordinal: number;
  /** How many of the words its title contains. */
  inTitle: number;
  /** The folded words that it contains. */
  words: string[];
  /** Absent where those are the ones that were asked for. */
  reading?: Reading;
}

/**
 * Finds the entries that contain all words of a query and none of the excluded ones: those first whose title
 * contains most of them, then those that other readings find. A query without words finds all entries.
 * @throws IndexMissing when some of the index cannot be loaded
 */
export async function search(index: SearchIndex, query: SearchQuery): Promise<SearchResult> {
  const { table } = index;
  const { parsed, fold } = await readable(index, query.text);
  const exact = await findAll(index, parsed);
  const others = await findOtherwise(index, parsed, exact);
  const all = [...exact, ...others.matches];
  const { ordinals, facets } = narrow(
    table,
    all.map(({ ordinal }) => ordinal),
    query.chosen,
  );
  const kept = new Set(ordinals);
  const shown = all.filter(({ ordinal }) => kept.has(ordinal));
  const approximate = shown.filter(({ reading }) => reading).length;
  return {
    exact: shown.length - approximate,
    approximate,
    readings: others.readings,
    hits: await Promise.all(wanted(shown, query, table).map((match) => hitOf(index, match))),
    themes: suggestThemes(table, parsed, fold),
    years: countYears(ordinals, table),
    facets,
  };
}

/** The table of scripts is no part of what the first query loads. */
const loadFold = async (): Promise<Fold> => (await import('../fold.ts')).fold;

/** Reads a query; where one of its words finds nothing as it is, in simplified characters. */
async function readable(
  index: SearchIndex,
  text: string,
): Promise<{ parsed: ParsedQuery; fold: Fold }> {
  const parsed = parseQuery(text, foldForm);
  for (const { folded } of [...parsed.words, ...parsed.excluded]) {
    if ((await index.find(folded)).size > 0) continue;
    const fold = await loadFold();
    return { parsed: parseQuery(text, fold), fold };
  }
  return { parsed, fold: foldForm };
}

/** The records that a query asks for, those with most of the words in their title first. */
async function findAll(index: SearchIndex, query: ParsedQuery): Promise<Match[]> {
  const words = query.words.map(({ folded }) => folded);
  const found = await Promise.all(words.map((word) => index.find(word)));
  const excluded = await Promise.all(query.excluded.map(({ folded }) => index.find(folded)));
  const [fewest] = [...found].sort((a, b) => a.size - b.size);
  const candidates = fewest ? [...fewest.keys()] : everyOrdinal(index.table);
  const has = (records: Found, ordinal: number): boolean => records.has(ordinal);
  return candidates
    .filter(
      (ordinal) =>
        found.every((records) => has(records, ordinal)) &&
        !excluded.some((records) => has(records, ordinal)),
    )
    .map((ordinal) => ({
      ordinal,
      inTitle: found.filter((records) => records.get(ordinal)).length,
      words,
    }))
    .sort((a, b) => b.inTitle - a.inTitle || a.ordinal - b.ordinal);
}

const everyOrdinal = ({ records }: RecordTable): number[] =>
  Array.from({ length: records }, (_, ordinal) => ordinal);

/** What other readings of a query find besides; likely misspellings only when nothing else is found. */
async function findOtherwise(
  index: SearchIndex,
  query: ParsedQuery,
  exact: readonly Match[],
): Promise<{ matches: Match[]; readings: Reading[] }> {
  const seen = new Set(exact.map(({ ordinal }) => ordinal));
  const matches: Match[] = [];
  const readings: Reading[] = [];
  const take = async ({ kind, words }: { kind: Reading['kind']; words: ParsedQuery['words'] }) => {
    const found = await findAll(index, { ...query, words });
    const more = found.filter(({ ordinal }) => !seen.has(ordinal));
    if (more.length === 0) return;
    const reading = { kind, text: words.map(({ typed }) => typed).join(' ') };
    readings.push(reading);
    for (const match of more) seen.add(match.ordinal);
    matches.push(...more.map((match) => ({ ...match, reading })));
  };
  for (const words of figureReadings(query.words)) await take({ kind: 'figure', words });
  if (seen.size === 0) {
    // No part of what the first query loads either.
    const { nearReadings } = await import('./near-readings.ts');
    for (const candidate of await nearReadings(index, query)) {
      await take(candidate);
      if (readings.length === MOST_READINGS) break;
    }
  }
  return { matches, readings };
}

/** The results that are shown, in their order. */
function wanted(matches: readonly Match[], query: SearchQuery, table: RecordTable): Match[] {
  const sorted = query.sort === 'date' ? [...matches].sort(latestFirst(table)) : [...matches];
  if (!query.byYear) return sorted.slice(0, query.limit);
  const years = countYears(
    sorted.map(({ ordinal }) => ordinal),
    table,
  );
  return years.flatMap(({ year }) =>
    sorted.filter(({ ordinal }) => yearOf(ordinal, table) === year).slice(0, query.limit),
  );
}

/** Those that contain the words stay first. */
function latestFirst({ dates }: RecordTable): (a: Match, b: Match) => number {
  const day = ({ ordinal }: Match): number => dates.of[ordinal] ?? NONE;
  return (a, b) => Number(!!a.reading) - Number(!!b.reading) || day(b) - day(a);
}

function yearOf(ordinal: number, { facets: { year } }: RecordTable): string | undefined {
  return year.values[year.of[ordinal] ?? NONE]?.value;
}

function countYears(ordinals: readonly number[], table: RecordTable): SearchResult['years'] {
  const counts = new Map<string, number>();
  for (const ordinal of ordinals) {
    const year = yearOf(ordinal, table);
    if (year !== undefined) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return [...counts]
    .map(([year, count]) => ({ year, count }))
    .sort((a, b) => Number(b.year) - Number(a.year));
}

/** Whether some of a card's words can only be seen there with the table of scripts. */
function hidesIn({ scripts, title, texts }: Card, words: readonly string[]): boolean {
  if (!scripts) return false;
  const seen = [title, ...texts].map(foldForm);
  return !words.every((word) => seen.some((text) => text.includes(word)));
}

async function hitOf(index: SearchIndex, { ordinal, words, reading }: Match): Promise<SearchHit> {
  const card = await index.card(ordinal);
  const fold = hidesIn(card, words) ? await loadFold() : foldForm;
  const facts = FACETS.flatMap((facet) => {
    const { values, of } = index.table.facets[facet];
    const value = values[of[ordinal] ?? NONE];
    return value ? [[facet, value] as const] : [];
  });
  return {
    id: card.id,
    url: card.url,
    facts: Object.fromEntries(facts),
    title: markWords(card.title, words, fold),
    excerpt: excerptOf(card.texts, words, EXCERPT, fold),
    words,
    ...(reading && { reading }),
  };
}
