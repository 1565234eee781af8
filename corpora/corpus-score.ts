import { z } from 'astro/zod';
import { figureFields } from '../src/model/figure.ts';
import { totalsSchema } from '../src/model/totals.ts';
import { type ImportReport, REPORT_KINDS } from '../src/model/import-report.ts';

/** What somebody who read a document expects an import to find in it. */
export const expectationSchema = z.strictObject({
  /** What is hard about the document. */
  describes: z.string(),
  year: z.number().int(),
  profile: z.string().default('self-review'),
  /** Every heading and item, in the order of the document. */
  outline: z.array(z.strictObject({ kind: z.enum(REPORT_KINDS), label: z.string() })),
  targets: z.array(z.strictObject(figureFields)),
  totals: totalsSchema.optional(),
  /** Whether the document is no such report and has to be refused. */
  refused: z.boolean().default(false),
});

export type Expectation = z.output<typeof expectationSchema>;

/** How many things were found of those that were expected. */
export interface Tally {
  matched: number;
  expected: number;
  found: number;
}

/** How well one list was found, with the differences for somebody to read. */
export interface ListScore extends Tally {
  missing: string[];
  superfluous: string[];
}

/** How well the lists of a document were found. */
export interface CorpusScore {
  outline: ListScore;
  targets: ListScore;
}

type Heading = Expectation['outline'][number];
type Target = Expectation['targets'][number];

/** Compares what an import found with what was expected; the order does not matter. */
export function scoreReport(
  expected: Pick<Expectation, 'outline' | 'targets'>,
  found: { outline: readonly Heading[]; targets: readonly Target[] },
): CorpusScore {
  return {
    outline: compare(expected.outline, found.outline, [sameHeading], headingLine),
    targets: compare(expected.targets, found.targets, [sameTarget, similarTarget], targetLine),
  };
}

/** What a document that was refused is found to hold. */
export const NOTHING_FOUND: Pick<ImportReport, 'outline' | 'targets'> = {
  outline: [],
  targets: [],
};

/** Adds up the tallies of several documents. */
export function sumOf(tallies: readonly Tally[]): Tally {
  const sum = (key: keyof Tally) => tallies.reduce((total, tally) => total + tally[key], 0);
  return { matched: sum('matched'), expected: sum('expected'), found: sum('found') };
}

/** The harmonic mean of precision and recall; 1 where nothing was to be found and nothing was. */
export function f1({ matched, expected, found }: Tally): number {
  return expected + found === 0 ? 1 : (2 * matched) / (expected + found);
}

type Same<T> = (expected: T, found: T) => boolean;

/**
 * Pairs each thing that was found with one that was expected.
 * @param rules from the strictest: a weaker one gets only what is left
 */
function compare<T>(
  expected: readonly T[],
  found: readonly T[],
  rules: readonly Same<T>[],
  line: (item: T) => string,
): ListScore {
  let missing = expected;
  let superfluous = found;
  for (const same of rules) {
    const left = [...superfluous];
    missing = missing.filter((item) => {
      const place = left.findIndex((other) => same(item, other));
      if (place >= 0) left.splice(place, 1);
      return place < 0;
    });
    superfluous = left;
  }
  return {
    matched: expected.length - missing.length,
    expected: expected.length,
    found: found.length,
    missing: missing.map(line),
    superfluous: superfluous.map(line),
  };
}

/** Words alone: widths, white space and punctuation are how a document was typed. */
const words = (text: string): string =>
  text.normalize('NFKC').replaceAll(/[\s\p{P}\p{S}\p{C}]/gu, '');
const unit = (text: string): string => text.normalize('NFKC').replaceAll(/\s/gu, '');

const sameHeading: Same<Heading> = (a, b) => a.kind === b.kind && words(a.label) === words(b.label);

const sameFigure: Same<Target> = (a, b) =>
  a.op === b.op && a.value === b.value && unit(a.unit) === unit(b.unit);

const sameTarget: Same<Target> = (a, b) => sameFigure(a, b) && words(a.metric) === words(b.metric);

/** A metric may be told with more words or fewer, but not without any. */
const similarTarget: Same<Target> = (a, b) => {
  const [one, other] = [words(a.metric), words(b.metric)];
  return (
    sameFigure(a, b) && one !== '' && other !== '' && (one.includes(other) || other.includes(one))
  );
};

const headingLine = ({ kind, label }: Heading): string => `${kind}: ${label}`;
const targetLine = ({ metric, op, value, unit }: Target): string =>
  `${metric} ${op} ${value}${unit}`;
