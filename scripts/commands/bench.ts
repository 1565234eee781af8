import type { Locale } from '../../src/model/site.ts';
import type { BenchEntry } from '../bench/entry.ts';
import { BENCH_ENTRIES } from '../bench/entries/index.ts';
import { jsonResults, textTable } from '../bench/report.ts';
import { resultsOf } from '../bench/results.ts';
import { run } from '../bench/run.ts';
import { type Console, defineCommand, UsageError } from '../command.ts';

const NAMES = BENCH_ENTRIES.map(({ name }) => name).join(', ');

export const bench = defineCommand({
  usage: '[NAME…] [--rounds N] [--max N] [--json]',
  positionals: true,
  summary: {
    'zh-CN': `测量速度和内存，并与同类工具比较（${NAMES}；不指明则全部）`,
    en: `measures speed and memory, side by side with peers (${NAMES}; all, unless some are named)`,
  },
  options: {
    rounds: { type: 'string', default: '5' },
    max: { type: 'string', default: 'Infinity' },
    json: { type: 'boolean', default: false },
  },
  help: {
    rounds: { 'zh-CN': '轮数（默认 5）', en: 'how many rounds (default: 5)' },
    max: { 'zh-CN': '内容最多多少条', en: 'the most entries of content to measure with' },
    json: { 'zh-CN': '以 JSON 输出结果', en: 'prints the results as JSON' },
  },
  async run({ values, positionals, console }) {
    const rounds = count('rounds', values.rounds, console.locale);
    const max = values.max === 'Infinity' ? Infinity : count('max', values.max, console.locale);
    const entries = selected(positionals, console);
    const measurements = await run({
      entries,
      rounds,
      max,
      onStep: (step) => {
        console.note(PROGRESS[console.locale]({ ...step, rounds }));
      },
    });
    const results = resultsOf(measurements);
    if (values.json) console.print(jsonResults(results, rounds));
    else textTable(results, rounds, console.locale).forEach(console.print);
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

const NOT_INSTALLED: Record<Locale, (entry: string, needs: string) => string> = {
  'zh-CN': (entry, needs) => `未安装 ${needs}，跳过 ${entry}。`,
  en: (entry, needs) => `${entry} is left out: ${needs} is not installed.`,
};

/** The entries of these names with their peers, or all; without those whose package is missing. */
function selected(names: readonly string[], { locale, note }: Console): BenchEntry[] {
  const unknown = names.find((name) => BENCH_ENTRIES.every((entry) => entry.name !== name));
  if (unknown !== undefined) throw new UsageError(`${unknown}: ${NAMES}`);
  return BENCH_ENTRIES.filter(({ name, peerOf, needs }) => {
    const wanted = names.length === 0 || names.includes(name) || names.includes(peerOf ?? '');
    if (!wanted || needs === undefined || isInstalled(needs)) return wanted;
    note(NOT_INSTALLED[locale](name, needs));
    return false;
  });
}

function isInstalled(name: string): boolean {
  try {
    import.meta.resolve(name);
    return true;
  } catch {
    return false;
  }
}

function count(option: string, value: string, locale: Locale): number {
  const text = { 'zh-CN': '请填写正整数。', en: 'a whole number from 1 is needed.' };
  if (!/^[1-9]\d*$/u.test(value)) throw new UsageError(`--${option} ${value}: ${text[locale]}`);
  return Number(value);
}
