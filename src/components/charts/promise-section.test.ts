import { describe, expect, it } from 'vitest';
import { chart, reported, sectionsOf, target, textOf } from '../../testing/chart-sections.ts';
import { entryInput, reviewInput } from '../../testing/graph-inputs.ts';

describe('the targets one by one', () => {
  it('are all in the table, also those that are not drawn', () => {
    const years = ['2015', '2016', '2017', '2018'];
    const many = sectionsOf({
      reviews: years.map((id) => reviewInput(id)),
      entries: years.flatMap((year) =>
        ['1', '2', '3', '4', '5', '6'].map((number) =>
          entryInput.measure(`${year}/m${number}`, {
            targets: [{ ...target, metric: `${year}-${number}`, value: 1 }],
          }),
        ),
      ),
    });
    const { panels, table, note } = chart(many, 'chart-promises');
    expect(table.rows).toHaveLength(24);
    expect(panels).toHaveLength(12);
    expect(note).toContain('2017年以前的目标见数据表');
  });
});

describe('what is called furthest from its promise', () => {
  const furthest = (...targets: Record<string, unknown>[]): string =>
    chart(
      sectionsOf({
        reviews: [reviewInput('2020'), reviewInput('2022')],
        entries: targets.flatMap(({ reports, status, ...data }, index) => [
          entryInput.measure(`2020/m${index}`, {
            targets: [{ ...target, metric: `目标${index}`, value: 60, ...data }],
          }),
          entryInput.followUp(`2022/f${index}`, {
            status,
            ...reported(`2020/m${index}/t1`, Number(reports)),
          }),
        ]),
      }),
      'chart-promises',
    ).sentence;

  it('was due and was missed: what is under way may be farther', () => {
    expect(
      furthest(
        { reports: 50 },
        { reports: 5, status: 'in-progress' },
        { reports: 6, due: '2024-12-31' },
        { reports: 70 },
      ),
    ).toContain('差得最多的是2020年的“目标0”：承诺不少于60次，报告50次。');
  });

  it('may be above it where at most so much was promised', () => {
    expect(furthest({ reports: 50 }, { reports: 100, op: '<=' })).toContain(
      '差得最多的是2020年的“目标1”：承诺不超过60次，报告100次。',
    );
  });

  it('is nothing where nothing was missed or no share can be said', () => {
    expect(furthest({ reports: 60 }, { reports: 2, op: '<=', value: 0 })).not.toContain('差得最多');
  });
});

describe('a figure promised in more than one year', () => {
  it('says what other years called it', () => {
    const years = { 2019: '走访服务企业', 2021: '上门走访企业', 2022: '走访企业' };
    const { panels, table } = chart(
      sectionsOf({
        reviews: Object.keys(years).map((id) => reviewInput(id)),
        entries: Object.entries(years).map(([year, metric]) =>
          entryInput.measure(`${year}/m01`, { targets: [{ ...target, metric, value: 60 }] }),
        ),
      }),
      'chart-repeated',
    );
    expect(panels.map(({ title }) => title?.text)).toEqual(['走访企业 (次)']);
    expect(panels[0]?.notes.map(({ text }) => text)).toEqual([
      '2019年称“走访服务企业”',
      '2021年称“上门走访企业”',
    ]);
    expect(table.rows.map(([name]) => textOf(name ?? ''))).toEqual(Object.values(years));
  });
});
