import { describe, expect, it } from 'vitest';
import { searchRecord } from '../../testing/search-index.ts';
import { fold } from '../fold.ts';
import { recordColumns } from '../index/record-table.ts';
import type { RecordTable } from '../table.ts';
import { parseQuery } from './parse-query.ts';
import { suggestThemes } from './suggest-themes.ts';

const themes = ['公务用车', '公务接待', '公务接待', '责任落实', '公务出行', '公务用餐'];
const records = themes.map((label, place) =>
  searchRecord(`2024/p0${place}`, { facets: { theme: { value: label, label } } }),
);
const table = recordColumns(records) as RecordTable;

const suggested = (text: string): string[] =>
  suggestThemes(table, parseQuery(text, fold), fold).map(
    ({ title, count }) =>
      `${title.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('')} ${count}`,
  );

describe('themes', () => {
  it('are suggested by their titles, at most three, those with most entries first', () => {
    expect(suggested('公务')).toEqual(['[公务]接待 2', '[公务]用车 1', '[公务]出行 1']);
  });

  it('contain every word in either script, and none that is excluded', () => {
    expect(suggested('用 公务')).toEqual(['[公务用]车 1', '[公务用]餐 1']);
    expect(suggested('責任')).toEqual(['[责任]落实 1']);
    expect(suggested('公务用 -车')).toEqual(['[公务用]餐 1']);
    expect(suggested('')).toEqual([]);
  });
});
