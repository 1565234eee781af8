import type { Interface } from '../i18n/interface.ts';
import type { Review } from '../model/nodes.ts';

/** One number that a report states about itself. */
export interface ClaimRow {
  label: string;
  stated: number;
}

/** What a report states about the problems that it answers, in the order in which it is read. */
export function claimRows({ data }: Pick<Review, 'data'>, words: Interface): ClaimRow[] {
  const { aspects, problems, done, open } = data.totals ?? {};
  const rows: [string, number | undefined][] = [
    [words.statedAspects, aspects],
    [words.statedProblems, problems],
    [words.statedDone, done],
    [words.statedOpen, open],
  ];
  return rows.flatMap(([label, stated]) => (stated === undefined ? [] : [{ label, stated }]));
}
