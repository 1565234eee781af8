import { TARGET_OUTCOMES } from '../compare/target-outcome.ts';
import type { Interface, LegendWords } from '../i18n/words.ts';
import { STATUS_MARKS } from '../i18n/status-mark.ts';
import type { Profile } from '../model/profile.ts';
import type { Locale } from '../model/site.ts';
import { STANDINGS } from '../model/status.ts';
import { OUTCOME_MARKS } from './outcome-mark.ts';

/** A word of the site with what it means. */
export interface LegendRow {
  /** Its place on the page: the term of `legendAddress`. */
  id: string;
  /** The sign that stands before it. */
  mark?: string;
  word: string;
  meaning: string;
}

/** Words of one kind. */
export interface LegendSection {
  id: string;
  title: string;
  note?: string;
  rows: LegendRow[];
}

/** Every word that the site derives or shows as a status, so that none is without its meaning. */
export function legendSections(
  words: Interface,
  { statuses }: Pick<Profile['terms'][Locale], 'statuses'>,
  legend: LegendWords,
): LegendSection[] {
  return [
    {
      id: 'statuses',
      title: legend.statuses.title,
      note: legend.statuses.note,
      rows: STANDINGS.map((id) => ({
        id,
        mark: STATUS_MARKS[id],
        word: statuses[id],
        meaning: legend.statuses.meanings[id],
      })),
    },
    {
      id: 'dates',
      title: legend.derived.title,
      note: legend.derived.note,
      rows: [{ id: 'overdue', word: words.overdue, meaning: legend.derived.overdue }],
    },
    {
      id: 'outcomes',
      title: legend.outcomes.title,
      note: legend.outcomes.note,
      rows: TARGET_OUTCOMES.map((id) => ({
        id,
        mark: OUTCOME_MARKS[id],
        word: words.outcomes[id],
        meaning: legend.outcomes.meanings[id],
      })),
    },
    section('found', legend.found, words.found),
    section('wording', legend.wording, words.wording),
    section('promise', legend.promise, words.promise),
    section('claims', legend.claims, words.claims),
    {
      id: 'links',
      title: words.unlinked,
      rows: [{ id: 'not-linked', word: words.unlinked, meaning: legend.unlinked }],
    },
  ];
}

function section<K extends string>(
  id: string,
  { title, note, meanings }: { title: string; note?: string; meanings: Record<K, string> },
  words: Record<K, string>,
): LegendSection {
  const keys = Object.keys(meanings) as K[];
  return {
    id,
    title,
    ...(note !== undefined && { note }),
    rows: keys.map((key) => ({ id: `${id}-${key}`, word: words[key], meaning: meanings[key] })),
  };
}
