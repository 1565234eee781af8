import type { BenchQuery } from './queries.ts';
import type { Truth } from './truth.ts';

/** What an engine found. */
export interface Answer {
  /** The records that it says contain the words, in their order. */
  exact: string[];
  /** Those that it says it found in another way, in their order: they stand below. */
  approximate: string[];
}

/** How good the answers to queries are that stand in entries as they are typed. */
export interface ExactQuality {
  queries: number;
  /** Of what should be found, how much is; of what is found, how much should be: means over the queries. */
  recall: number;
  precision: number;
  /**
   * Of the queries that titles answer and texts too, in how many all titles stand first; and in how many of all
   * pairs of a title and a text the title does.
   */
  titleFirst: number;
  titlePairs: number;
  /** How many queries find nothing. */
  empty: number;
  /** Queries whose answer is not exactly the truth. */
  wrong: string[];
}

/** How good the answers to queries are that stand in no entry. */
export interface NearQuality {
  queries: number;
  /** Of the entries that were meant, how many are among the first five results: a mean over the queries. */
  recallAt5: number;
  /** Queries with none of them among the first five. */
  wrong: string[];
}

/** Queries with their answers. */
export type Answered = readonly { query: BenchQuery; answer: Answer }[];

/** Judges queries of exact kinds. */
export function exactQuality(answered: Answered): ExactQuality {
  const judged = answered.map(({ query: { text, truth }, answer: { exact } }) => {
    const right = exact.filter((id) => truth.all.has(id)).length;
    return { text, right, found: exact.length, wanted: truth.all.size, order: order(exact, truth) };
  });
  const answers = judged.filter(({ found }) => found > 0);
  const ordered = judged.flatMap(({ order }) => (order.pairs > 0 ? [order] : []));
  return {
    queries: judged.length,
    recall: mean(judged.map(({ right, wanted }) => right / wanted)),
    precision: mean(answers.map(({ right, found }) => right / found)),
    titleFirst: mean(ordered.map(({ pairs, right }) => (pairs === right ? 1 : 0))),
    titlePairs: mean(ordered.map(({ pairs, right }) => right / pairs)),
    empty: judged.length - answers.length,
    wrong: judged
      .filter(({ right, found, wanted }) => right < found || right < wanted)
      .map(({ text }) => text),
  };
}

/** Judges queries of near kinds. */
export function nearQuality(answered: Answered): NearQuality {
  const judged = answered.map(({ query: { text, truth }, answer: { exact, approximate } }) => {
    const first = [...exact, ...approximate].slice(0, 5);
    const right = first.filter((id) => truth.all.has(id)).length;
    return { text, share: right / Math.min(5, truth.all.size) };
  });
  return {
    queries: judged.length,
    recallAt5: mean(judged.map(({ share }) => share)),
    wrong: judged.filter(({ share }) => share === 0).map(({ text }) => text),
  };
}

/** In how many pairs of a right title and another right result the title stands first. */
function order(exact: readonly string[], { titles, all }: Truth): { pairs: number; right: number } {
  let [inTitle, pairs, right] = [0, 0, 0];
  const others = exact.filter((id) => all.has(id) && !titles.has(id)).length;
  for (const id of exact) {
    if (titles.has(id)) {
      inTitle += 1;
      pairs += others;
    } else if (all.has(id)) right += inTitle;
  }
  return { pairs, right };
}

/** Of nothing, 1: then nothing was wrong. */
function mean(values: readonly number[]): number {
  return values.length === 0 ? 1 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
