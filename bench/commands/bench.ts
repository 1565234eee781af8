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
  summary: {
    'zh-CN': `测量速度和内存，并与同类工具比较（${NAMES.join(', ')}；不指明则全部）`,
    en: `measures speed and memory, side by side with peers (${NAMES.join(', ')}; all, unless some are named)`,
  },
  options: {
    rounds: { type: 'string', default: '5' },
    max: { type: 'string', default: 'Infinity' },
    peers: { type: 'string', default: '5000' },
    json: { type: 'boolean', default: false },
  },
  help: {
    rounds: { 'zh-CN': '轮数（默认 5）', en: 'how many rounds (default: 5)' },
    max: {
      'zh-CN': '内容最多多少条（打印：最多多少份报告）',
      en: 'the most entries of content to measure with (print: the most reports)',
    },
    peers: {
      'zh-CN': '检索的同类工具最多测到多少条（默认 5000）',
      en: 'the most entries that other search engines are measured with (default: 5000)',
    },
    json: { 'zh-CN': '以 JSON 输出结果', en: 'prints the results as JSON' },
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
        console.note(PROGRESS[console.locale]({ ...step, rounds }));
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

interface Progress {
  name: string;
  entries: number;
  round: number;
  rounds: number;
}

const PROGRESS: Record<Locale, (progress: Progress) => string> = {
  'zh-CN': ({ name, entries, round, rounds }) =>
    round === 0 ? `正在生成 ${entries} 条内容…` : `第 ${round}/${rounds} 轮：${name} ${entries}`,
  en: ({ name, entries, round, rounds }) =>
    round === 0 ? `Writing content: ${entries}…` : `Round ${round}/${rounds}: ${name} ${entries}`,
};

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
  const text = { 'zh-CN': '请填写正整数。', en: 'a whole number from 1 is needed.' };
  if (!/^[1-9]\d*$/u.test(value)) throw new UsageError(`--${option} ${value}: ${text[locale]}`);
  return Number(value);
}
