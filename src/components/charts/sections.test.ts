import { describe, expect, it } from 'vitest';
import { chart, section, sectionsOf, tableOf, TWO_YEARS } from '../../testing/chart-sections.ts';
import { entryInput, reviewInput } from '../../testing/graph-inputs.ts';

describe('the sentences', () => {
  it('say what the charts show, with the numbers', () => {
    const sections = sectionsOf(TWO_YEARS);
    const sentences = sections.flatMap(({ charts }) => charts.map(({ sentence }) => sentence));
    expect(sentences).toEqual([
      '2020年至2022年的2份报告共查出3个问题。最多的主题是“公务用车”，2个。最近一年（2022年）1个，比2020年少1个。',
      '到2023年6月30日，3个问题的进展：报告完成1个；暂无记录2个。',
      '各年的措施写了2项数字目标：没有达到目标1项；尚未报告结果1项。',
      '2020年以来写下的2项目标，逐项对照如下。其中到期没有达到的，按承诺的比例差得最多的是2020年的“走访企业”：承诺不少于60次，报告48次。',
      '有1项数字不止一年写进目标。“走访企业”2020年承诺不少于60次，2022年升到不少于65次。',
      '2022年的1个问题中，1个以前出现过。',
      '有1个问题不止一年出现。最多的是“派车登记仍不全”，2次。',
    ]);
  });

  it('are there in English too', () => {
    const sections = sectionsOf(TWO_YEARS, { locale: 'en' });
    const [themes, closure, promises] = sections.map(({ charts }) => charts[0]?.sentence);
    expect(themes).toBe(
      'The 2 reviews of 2020 to 2022 found 3 problems. “公务用车” had the most, 2. The latest year (2022) had 1, 1 fewer than in 2020.',
    );
    expect(closure).toBe('Where 2 problems stood on 31 December 2022: 报告完成 1; 暂无记录 1.');
    expect(promises).toBe(
      'Measures of all years promise 2 figures: target missed 1; not reported yet 1.',
    );
  });
});

describe('the tables', () => {
  const sections = sectionsOf(TWO_YEARS);

  it('tell a year without a review from one that found nothing', () => {
    expect(tableOf(chart(sections, 'chart-by-theme'))).toEqual([
      '主题 | 2020 | 2021 | 2022 | 合计',
      '公务用车 | 1 | – | 1 | 2',
      '安全生产 | 1 | – | 0 | 1',
      '合计 | 2 | – | 1 | 3',
    ]);
    expect(chart(sections, 'chart-by-theme').note).toContain('“–”是那一年没有报告，不是零');
    expect(tableOf(chart(sections, 'chart-origins'))).toEqual([
      '年份 | 再次出现 | 没有对照 | 合计',
      '2020年 | 0 | 2 | 2',
      '2021年 | 没有报告',
      '2022年 | 1 | 0 | 1',
    ]);
  });

  it('lead to themes, reviews, targets and problems', () => {
    const links = sections.flatMap(({ charts }) =>
      charts.flatMap(({ table }) =>
        table.rows.flatMap((row) =>
          row.flatMap((cell) =>
            typeof cell === 'object' ? cell.flatMap(({ address }) => address ?? []) : [],
          ),
        ),
      ),
    );
    for (const address of [
      '/themes/cars/',
      '/reviews/2020/',
      '/reviews/2020/#2020-m01-t1',
      '/problems/2022/p01/',
    ]) {
      expect(links).toContain(address);
    }
  });
});

describe('what is drawn', () => {
  it('has all in words for those who cannot see it', () => {
    const { panels } = chart(sectionsOf(TWO_YEARS), 'chart-by-theme');
    expect(panels[0]?.svg).toContain('公务用车：2020年1个，2021年没有报告，2022年1个。');
  });

  it('has a name of its own for each chart', () => {
    const all = sectionsOf(TWO_YEARS);
    const ids = all.flatMap(({ id, charts }) => [id, ...charts.map(({ id }) => id)]);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('in place of a chart stands what there is none of, without a word for writers', () => {
  const one = sectionsOf(
    { reviews: [reviewInput('2022')], entries: [entryInput.problem('2022/p01')], themes: [] },
    { locale: 'zh-CN' },
  );

  it('when there is a single review', () => {
    expect(section(one, 'closure').charts).toEqual([]);
    expect(section(one, 'closure').hints).toEqual(['各份报告的问题还没有以后各年的记录。']);
    expect(section(one, 'recurrence').hints[0]).toContain('两年以上的报告');
  });

  it('when no measure promises a figure', () => {
    expect(section(one, 'promises').charts).toEqual([]);
    expect(section(one, 'promises').hints).toEqual(['本站还没有收录措施里的数字目标。']);
  });

  it('when there are no themes, beside the problems of each year', () => {
    const { charts, hints } = section(one, 'by-theme');
    expect(charts[0]?.panels.map(({ title }) => title?.text)).toEqual(['没有归入主题']);
    expect(hints).toEqual(['本站还没有设主题。']);
  });

  it('when no problem was found', () => {
    const none = sectionsOf({ reviews: [reviewInput('2022')] });
    expect(section(none, 'by-theme').hints[0]).toBe('本站还没有收录问题。');
  });

  it('when no problem is marked as found again', () => {
    const two = sectionsOf({
      reviews: [reviewInput('2021'), reviewInput('2022', { baseline: ['2021'] })],
      entries: [entryInput.problem('2021/p01'), entryInput.problem('2022/p01')],
    });
    expect(section(two, 'recurrence').hints).toEqual([]);
    expect(chart(two, 'chart-origins').sentence).toBe('2022年的1个问题，都没有标明以前出现过。');
  });

  it('when nobody has looked for problems that are found again', () => {
    const two = sectionsOf({
      reviews: ['2021', '2022'].map((id) => reviewInput(id, { checked: undefined })),
      entries: [
        entryInput.problem('2021/p01'),
        entryInput.problem('2022/p01', { continues: '2021/p01' }),
      ],
    });
    expect(section(two, 'recurrence').charts).toEqual([]);
    expect(section(two, 'recurrence').hints).toEqual(['各年的问题，本站尚未关联。']);
  });

  it('and nothing at all while there is no review', () => {
    expect(sectionsOf({})).toEqual([]);
  });
});
