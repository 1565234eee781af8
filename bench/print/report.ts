import type { Locale } from '../../src/model/site.ts';
import type { Distribution } from '../statistics.ts';
import { tableLines } from '../table.ts';
import { wordsOf } from '../words/languages.ts';
import type { PrintFigures } from './run.ts';

/** The figures of printing as a table. */
export function printTable(figures: PrintFigures | undefined, locale: Locale): string[] {
  if (!figures) return [];
  const { head, legend } = wordsOf(locale).print;
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
  return [...tableLines([head, row]), '', legend];
}

const spreadOf = ({ median, p95, max }: Distribution, unit: number): string =>
  [median, p95, max].map((value) => (value / unit).toFixed(0)).join(' / ');
