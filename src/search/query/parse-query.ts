import type { Fold } from '../fold.ts';

/** One of the things a query asks for. */
export interface QueryWord {
  /** As typed, without quotes. */
  typed: string;
  folded: string;
  /** Whether it was quoted: no other form of it will do. */
  quoted: boolean;
}

/** What a query asks for: entries with all of the words and none of the excluded. */
export interface ParsedQuery {
  words: QueryWord[];
  excluded: QueryWord[];
}

/** Longer queries are cut: nobody types them. */
export const LONGEST_QUERY = 200;

/**
 * A word ends at a space outside quotes; quotes as keyboards of either language give them. One that is not closed
 * goes on to the end; what follows a closed one without a space belongs to it, as in a pasted sentence.
 */
const WORD =
  /(?<=^|\s)(?<minus>[-－−–]?)(?:["“”＂](?<double>[^"“”＂]+)["“”＂]?|[「『](?<corner>[^」』]+)[」』]?)?(?<plain>\S*)/gu;

/** Reads what was typed: words between spaces, quoted ones as a whole, those after a minus excluded. */
export function parseQuery(text: string, fold: Fold): ParsedQuery {
  const words = new Map<string, QueryWord>();
  const excluded = new Map<string, QueryWord>();
  for (const { groups = {} } of text.slice(0, LONGEST_QUERY).matchAll(WORD)) {
    const { minus, double, corner, plain } = groups;
    const quoted = double ?? corner;
    const typed = `${quoted ?? ''}${plain ?? ''}`;
    const folded = fold(typed);
    const list = minus === '' ? words : excluded;
    if (folded !== '') list.set(folded, { typed, folded, quoted: quoted === typed });
  }
  return { words: [...words.values()], excluded: [...excluded.values()] };
}
