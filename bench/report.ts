import type { Locale } from '../src/model/site.ts';
import type { Figures, Result } from './results.ts';
import type { Spread } from './statistics.ts';
import type { PrintFigures } from './print/run.ts';
import type { SearchFigures } from './search/figures.ts';
import { tableLines } from './table.ts';
import { COUNTS_PROGRAMS } from './usage.ts';

const HEAD: Record<Locale, string[]> = {
  'zh-CN': [
    '项目',
    '条目',
    'CPU 秒',
    '除启动外',
    '每条毫秒',
    '内存 MB',
    '除启动外',
    '相比',
    '得到',
  ],
  en: [
    'entry',
    'size',
    'CPU s',
    'beyond start',
    'ms each',
    'memory MB',
    'beyond start',
    'compared',
    'found',
  ],
};
const LEGEND: Record<Locale, (rounds: number) => string> = {
  'zh-CN': (rounds) =>
    `${rounds} 轮的中位数 [最小, 最大]。条目为 0 的一行是启动：同样的工作，没有内容。`,
  en: (rounds) =>
    `Medians of ${rounds} rounds [min, max]. Size 0 is process start: the same work on no content.`,
};
const OWN_ONLY: Record<Locale, string> = {
  'zh-CN': '本系统上，CPU 不含所调用的其他程序（如搜索索引）。',
  en: 'On this system, CPU leaves out the programs that are run (such as the search index).',
};
const MEMORY: Record<Locale, string> = { 'zh-CN': '内存', en: 'memory' };

/** The results as a table. */
export function textTable(results: readonly Result[], rounds: number, locale: Locale): string[] {
  if (results.length === 0) return [];
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
    ...tableLines([HEAD[locale], ...rows]),
    '',
    LEGEND[locale](rounds),
    ...(COUNTS_PROGRAMS ? [] : [OWN_ONLY[locale]]),
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
  return `${to}: CPU ${times(cpu)}, ${MEMORY[locale]} ${times(memory)}`;
}
