import type { Locale } from '../src/model/site.ts';
import type { Figures, Result } from './results.ts';
import type { Spread } from './statistics.ts';
import type { PrintFigures } from './print/run.ts';
import type { SearchFigures } from './search/figures.ts';
import { tableLines } from './table.ts';
import { COUNTS_PROGRAMS } from './usage.ts';
import { wordsOf } from './words/languages.ts';

/** The results as a table. */
export function textTable(results: readonly Result[], rounds: number, locale: Locale): string[] {
  if (results.length === 0) return [];
  const { head, legend, ownOnly } = wordsOf(locale).table;
  const rows = results.map(
    ({ name, entries, raw, beyondStart, cpuPerEntry, ratio, findings = {} }) => [
      name,
      String(entries),
      seconds(raw.cpu),
      beyondStart ? seconds(beyondStart.cpu) : '',
      cpuPerEntry ? range(cpuPerEntry, (value) => (value * 1000).toFixed(2)) : '',
      megabytes(raw.memory),
      beyondStart ? megabytes(beyondStart.memory) : '',
      ratio ? compared(ratio, locale) : '',
      Object.entries(findings)
        .map(([what, value]) => `${what}: ${value}`)
        .join(', '),
    ],
  );
  return [
    ...tableLines([head, ...rows]),
    '',
    legend(rounds),
    ...(COUNTS_PROGRAMS ? [] : [ownOnly]),
  ];
}

/** The results for other programs: seconds and bytes, and what they were measured with. */
export function jsonResults(
  results: readonly Result[],
  rounds: number,
  search: readonly SearchFigures[],
  print?: PrintFigures,
): string {
  const { version: node, platform, arch } = process;
  const head = { node, platform, arch, rounds, countsPrograms: COUNTS_PROGRAMS };
  return JSON.stringify({ ...head, results, search, print }, null, 2);
}

function range({ median, min, max }: Spread, text: (value: number) => string): string {
  return `${text(median)} [${text(min)}, ${text(max)}]`;
}

const seconds = (values: Spread): string => range(values, (value) => value.toFixed(2));
const megabytes = (values: Spread): string =>
  range(values, (value) => (value / 1024 ** 2).toFixed(0));

function compared({ to, cpu, memory }: Figures & { to: string }, locale: Locale): string {
  const times = ({ median }: Spread): string => `${median.toFixed(1)}×`;
  return `${to}: CPU ${times(cpu)}, ${wordsOf(locale).table.memory} ${times(memory)}`;
}
