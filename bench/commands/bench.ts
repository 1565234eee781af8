import type { Locale } from '../../src/model/site.ts';
import type { BenchEntry } from '../entry.ts';
import { BENCH_ENTRIES } from '../entries/index.ts';
import { printTable } from '../print/report.ts';
import { type PrintFigures, REPORTS, runPrint } from '../print/run.ts';
import { jsonResults, textTable } from '../report.ts';
import { resultsOf } from '../results.ts';
import { run } from '../run.ts';
import { SEARCH_PEERS } from '../search/peers/index.ts';
import { searchTables } from '../search/report.ts';
import type { SearchFigures } from '../search/figures.ts';
import { runSearch, SIZES as SEARCH_SIZES } from '../search/run.ts';
import { said, wordsOf } from '../words/languages.ts';
import { type Console, defineCommand, UsageError } from '../../scripts/command.ts';

/** Search and print are measured with a browser, by other figures than the entries. */
const SEARCH = 'search';
const PRINT = 'print';

/** Entries of one group have its name before a colon, by which all of them can be asked for. */
const groupOf = ({ name }: BenchEntry): string => name.replace(/:.*/u, '');

const NAMES = [...new Set(BENCH_ENTRIES.map(groupOf)), SEARCH, PRINT];

export const bench = defineCommand({
  usage: '[NAME…] [--rounds N] [--max N] [--peers N] [--json]',
  positionals: true,
  summary: said(({ bench }) => bench.summary(NAMES.join(', '))),
  options: {
    rounds: { type: 'string', default: '5' },
    max: { type: 'string', default: 'Infinity' },
    peers: { type: 'string', default: '5000' },
    json: { type: 'boolean', default: false },
  },
  help: {
    rounds: said(({ bench }) => bench.rounds),
    max: said(({ bench }) => bench.max),
    peers: said(({ bench }) => bench.peers),
    json: said(({ bench }) => bench.json),
  },
  async run({ values, positionals, console }) {
    const rounds = count('rounds', values.rounds, console.locale);
    const max = values.max === 'Infinity' ? Infinity : count('max', values.max, console.locale);
    const peersMax = count('peers', values.peers, console.locale);
    const entries = selected(positionals);
    const measurements = await run({
      entries,
      rounds,
      max,
      onStep: (step) => {
        console.note(wordsOf(console.locale).bench.progress({ ...step, rounds }));
      },
    });
    const results = resultsOf(measurements);
    const search = await measureSearch(positionals, max, peersMax, console);
    const print = await measurePrint(positionals, max, console);
    if (values.json) console.print(jsonResults(results, rounds, search, print));
    else {
      const tables = [
        textTable(results, rounds, console.locale),
        searchTables(search, console.locale),
        printTable(print, console.locale),
      ];
      // Whichever was not asked for has no lines.
      tables
        .filter((lines) => lines.length > 0)
        .flatMap((lines, place) => (place === 0 ? lines : ['', ...lines]))
        .forEach(console.print);
    }
    return undefined;
  },
});

/** The entries of these names with their peers, or all. */
function selected(names: readonly string[]): BenchEntry[] {
  const known = [...NAMES, ...BENCH_ENTRIES.map(({ name }) => name)];
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) throw new UsageError(`${unknown}: ${NAMES.join(', ')}`);
  return BENCH_ENTRIES.filter(
    (entry) =>
      names.length === 0 ||
      [entry.name, groupOf(entry), entry.peerOf ?? ''].some((name) => names.includes(name)),
  );
}

/** Measures search when it is named, or nothing is. */
async function measureSearch(
  names: readonly string[],
  max: number,
  peersMax: number,
  console: Console,
): Promise<SearchFigures[]> {
  if (names.length > 0 && !names.includes(SEARCH)) return [];
  const sizes = SEARCH_SIZES.filter((size) => size <= max);
  return runSearch({
    sizes: sizes.length > 0 ? sizes : [max],
    peers: SEARCH_PEERS,
    peersMax,
    onStep: ({ name, entries }) => {
      console.note(`${SEARCH}: ${name} ${entries}`);
    },
  });
}

/** Measures printing when it is named, or nothing is. */
async function measurePrint(
  names: readonly string[],
  max: number,
  { note }: Console,
): Promise<PrintFigures | undefined> {
  if (names.length > 0 && !names.includes(PRINT)) return undefined;
  return runPrint(Math.min(REPORTS, max), (step) => {
    note(`${PRINT}: ${step}`);
  });
}

function count(option: string, value: string, locale: Locale): number {
  if (!/^[1-9]\d*$/u.test(value)) {
    throw new UsageError(`--${option} ${value}: ${wordsOf(locale).bench.notWhole}`);
  }
  return Number(value);
}
