import { describe, expect, it } from 'vitest';
import type { EntryInput } from '../../model/nodes.ts';
import { chart, sectionsOf, tableOf, TWO_YEARS } from '../../testing/chart-sections.ts';
import { entryInput, reviewInput } from '../../testing/graph-inputs.ts';

describe('how problems stood', () => {
  it('is in the table for every day of every review, with a column for what occurs alone', () => {
    expect(tableOf(chart(sectionsOf(TWO_YEARS), 'chart-closure'))).toEqual([
      '报告 | 截至 | 报告完成 | 暂无记录 | 合计',
      '2020年 | 2021年底 | 0 | 2 | 2',
      '2020年 | 2022年底 | 1 | 1 | 2',
      '2020年 | 2023年6月30日 | 1 | 1 | 2',
      '2022年 | 2023年6月30日 | 0 | 1 | 1',
    ]);
  });

  it('calls two reviews of one year by their titles', () => {
    const { panels } = chart(
      sectionsOf({
        reviews: [reviewInput('2020'), reviewInput('2020-special')],
        entries: [entryInput.problem('2020/p01'), entryInput.problem('2020-special/p01')],
      }),
      'chart-closure',
    );
    expect(panels.map(({ title }) => title?.text)).toContain('2020年报告的1个问题');
  });

  it('stays within bounds for many years, with the latest reviews', () => {
    const years = Array.from({ length: 12 }, (_, index) => String(2010 + index));
    const entries: EntryInput[] = years.map((year) => entryInput.problem(`${year}/p01`));
    const { panels, note } = chart(
      sectionsOf({ reviews: years.map((id) => reviewInput(id)), entries }),
      'chart-closure',
    );
    expect(panels).toHaveLength(6);
    expect(panels.at(-1)?.title?.text).toBe('2021年的1个问题');
    expect(note).toContain('2016年以前的报告见数据表');
  });
});

describe('silence', () => {
  it('is told from what was not done, in legend, drawing and table', () => {
    const { legend, panels, table, note } = chart(
      sectionsOf({
        reviews: [reviewInput('2020'), reviewInput('2022')],
        entries: [
          entryInput.problem('2020/p01'),
          entryInput.problem('2020/p02'),
          entryInput.followUp('2022/f01', { about: ['2020/p01'], status: 'not-done' }),
        ],
      }),
      'chart-closure',
    );
    expect(legend.map(({ label }) => label.slice(2))).toEqual(['没有完成', '暂无记录']);
    expect(panels[0]?.svg).toContain('2022年底没有完成 1 / 暂无记录 1');
    expect(table.columns).toEqual(['报告', '截至', '没有完成', '暂无记录', '合计']);
    expect(note).toContain('“暂无记录”是没有公布过记录，不是没有办理');
  });
});
