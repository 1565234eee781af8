import type { Locale } from '../../src/model/site.ts';
import type { Distribution } from '../statistics.ts';
import { tableLines } from '../table.ts';
import type { PrintFigures } from './run.ts';

const HEAD: Record<Locale, string[]> = {
  'zh-CN': ['打印', '份数', '页数', '每份秒', '每份 KB', '没有变化时共秒', '内存 MB'],
  en: ['print', 'reports', 'pages', 's each', 'KB each', 's in all, unchanged', 'memory MB'],
};
const LEGEND: Record<Locale, string> = {
  'zh-CN':
    '页数与 KB 为中位数 / 95% 分位数 / 最大值。内存为 node 与浏览器各进程同时占用的最大值，共用的部分只算一次（PSS，仅 Linux）。不含生成网站。',
  en: 'Pages and KB are median / 95th percentile / largest. Memory is the most that node and the processes of the browser hold at once, what they share counted once (PSS, on Linux only). The build of the site is not counted.',
};

/** The figures of printing as a table. */
export function printTable(figures: PrintFigures | undefined, locale: Locale): string[] {
  if (!figures) return [];
  const { reports, pages, seconds, bytes, secondsAgain, memory } = figures;
  const row = [
    'duizhao',
    String(reports),
    spreadOf(pages, 1),
    (seconds / reports).toFixed(2),
    spreadOf(bytes, 1000),
    secondsAgain.toFixed(2),
    memory === undefined ? '' : (memory / 1024 ** 2).toFixed(0),
  ];
  return [...tableLines([HEAD[locale], row]), '', LEGEND[locale]];
}

const spreadOf = ({ median, p95, max }: Distribution, unit: number): string =>
  [median, p95, max].map((value) => (value / unit).toFixed(0)).join(' / ');
