import { describe, expect, it } from 'vitest';
import { type Facet, FACETS, type FacetValue } from '../../src/search/record.ts';
import type { Column } from '../../src/search/table.ts';
import { chosenValues } from './chosen-values.ts';

const values: Partial<Record<Facet, FacetValue[]>> = {
  kind: [
    { value: 'problem', label: '问题' },
    { value: 'measure', label: '措施' },
  ],
  year: ['2024', '2023'].map((year) => ({ value: year, label: year })),
  organisation: Array.from({ length: 30 }, (_, place) => ({
    value: `第${place}科`,
    label: `第${place}科`,
  })),
};
const columns = FACETS.map((facet): [Facet, Column] => [
  facet,
  { values: values[facet] ?? [], of: [] },
]);
const facets = Object.fromEntries(columns) as Record<Facet, Column>;

function chosen(options: Partial<Record<Facet, string[]>>) {
  const told: string[] = [];
  const console = {
    locale: 'zh-CN' as const,
    print: () => undefined,
    note: (line: string) => void told.push(line),
  };
  return { chosen: chosenValues(options, { facets }, console), told };
}

describe('options narrow a search', () => {
  it('to values as they stand in addresses, or as people read them', () => {
    expect(chosen({ kind: ['problem', '措施'], year: ['2024'] })).toEqual({
      chosen: { kind: ['problem', 'measure'], year: ['2024'] },
      told: [],
    });
  });

  it('to nothing where none is given', () => {
    expect(chosen({})).toEqual({ chosen: {}, told: [] });
  });

  it('to a value that no entry has, and that is told with what there is', () => {
    expect(chosen({ kind: ['problems'] })).toEqual({
      chosen: { kind: ['problems'] },
      told: ['--kind problems：没有条目是这个值。是不是“problem”？现有：problem, measure。'],
    });
  });

  it('and of very many values only some are told', () => {
    const [line] = chosen({ organisation: ['办公室'] }).told;
    expect(line).toContain('第19科…');
    expect(line).not.toContain('第20科');
  });
});
