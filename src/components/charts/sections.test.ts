import { describe, expect, it } from 'vitest';
import { chartWords } from '../../i18n/chart-words.ts';
import { interfaceOf } from '../../i18n/interface.ts';
import { buildGraph, type GraphInput } from '../../model/graph.ts';
import type { EntryInput } from '../../model/nodes.ts';
import { entryInput, reviewInput } from '../../testing/graph-inputs.ts';
import type { Cell, Chart, ChartContent, ChartSection } from './chart.ts';
import { chartSections } from './sections.ts';

const themes = [
  { id: 'cars', title: '公务用车' },
  { id: 'safety', title: '安全生产' },
];

function sectionsOf(
  input: Partial<GraphInput>,
  site: ChartContent['site'] = { locale: 'zh-CN', asOf: '2023-06-30' },
): ChartSection[] {
  return chartSections({
    graph: buildGraph({ themes, reviews: [], entries: [], ...input }),
    site,
    words: interfaceOf(site.locale),
    charts: chartWords(site.locale),
  });
}

const section = (sections: ChartSection[], id: string): ChartSection => {
  const found = sections.find((each) => each.id === id);
  if (!found) throw new Error(`no section ${id}`);
  return found;
};
const chart = (sections: ChartSection[], id: string): Chart => {
  const found = sections.flatMap(({ charts }) => charts).find((each) => each.id === id);
  if (!found) throw new Error(`no chart ${id}`);
  return found;
};
const textOf = (cell: Cell): string =>
  typeof cell === 'object' ? cell.map(({ text }) => text).join(' ') : String(cell);
const tableOf = ({ table }: Chart): string[] =>
  [table.columns, ...table.rows].map((row) => row.map(textOf).join(' | '));

const target = { id: 't1', metric: '走访企业', op: '>=', unit: '次' };
const reported = (of: string, value: number) => ({
  actuals: [{ target: of, metric: '走访企业', value, unit: '次' }],
});

/** Two years with a gap between them. */
const TWO_YEARS: Partial<GraphInput> = {
  reviews: [reviewInput('2020'), reviewInput('2022', { baseline: ['2020'] })],
  entries: [
    entryInput.problem('2020/p01', { title: '派车登记不全', theme: 'cars' }),
    entryInput.problem('2020/p02', { title: '演练流于形式', theme: 'safety' }),
    entryInput.measure('2020/m01', { targets: [{ ...target, value: 60 }] }),
    entryInput.followUp('2022/f01', { about: ['2020/p01'], status: 'done-claimed' }),
    entryInput.followUp('2022/f02', { status: 'done-claimed', ...reported('2020/m01/t1', 48) }),
    entryInput.problem('2022/p01', {
      title: '派车登记仍不全',
      theme: 'cars',
      continues: '2020/p01',
    }),
    entryInput.measure('2022/m01', { targets: [{ ...target, value: 65 }] }),
  ],
};

describe('the sentences', () => {
  it('say what the charts show, with the numbers', () => {
    const sections = sectionsOf(TWO_YEARS);
    const sentences = sections.flatMap(({ charts }) => charts.map(({ sentence }) => sentence));
    expect(sentences).toEqual([
      '2020年至2022年的2份报告共查出3个问题。最多的主题是“公务用车”，2个。最近一年（2022年）1个，比2020年少1个。',
      '到2023年6月30日，3个问题中报告办结而没有核实的1个，还没有办好的2个。',
      '各年的措施写了2项数字目标：没有达到的1项，还没有到报告的时候的1项。',
      '2020年以来写下的2项目标，逐项对照如下。离目标最远的是“走访企业”：承诺不少于60次，报告48次。',
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
    expect(closure).toBe(
      'On 31 December 2022, of 2 problems 1 was reported done but not verified and 1 was not put right yet.',
    );
    expect(promises).toBe(
      'Measures of all years promise 2 figures: 1 missed and 1 not due for a report yet.',
    );
  });
});

describe('the tables', () => {
  const sections = sectionsOf(TWO_YEARS);

  it('tell a year without a review from one that found nothing', () => {
    expect(tableOf(chart(sections, 'chart-by-theme'))).toEqual([
      '主题 | 2020 | 2021 | 2022 | 合计',
      '公务用车 | 1 | 没有报告 | 1 | 2',
      '安全生产 | 1 | 没有报告 | 0 | 1',
      '合计 | 2 | 没有报告 | 1 | 3',
    ]);
  });

  it('hold every day of every review', () => {
    const rows = tableOf(chart(sections, 'chart-closure')).slice(1);
    expect(rows).toEqual([
      '2020年 | 2021年底 | 0 | 0 | 0 | 2 | 0 | 2',
      '2020年 | 2022年底 | 0 | 1 | 0 | 1 | 0 | 2',
      '2020年 | 2023年6月30日 | 0 | 1 | 0 | 1 | 0 | 2',
      '2022年 | 2023年6月30日 | 0 | 0 | 0 | 1 | 0 | 1',
    ]);
  });

  it('hold every target, also those that are not drawn', () => {
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

  it('has a name of its own for each chart', () => {
    const all = sectionsOf(TWO_YEARS);
    const ids = all.flatMap(({ id, charts }) => [id, ...charts.map(({ id }) => id)]);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('in place of a chart stands what would be there and how it comes there', () => {
  const one = sectionsOf(
    { reviews: [reviewInput('2022')], entries: [entryInput.problem('2022/p01')], themes: [] },
    { locale: 'zh-CN' },
  );

  it('when there is a single review', () => {
    expect(section(one, 'closure').charts).toEqual([]);
    expect(section(one, 'closure').hints[0]).toMatch(/后一年的报告.*asOf/u);
    expect(section(one, 'recurrence').hints[0]).toContain('两份以上的报告');
  });

  it('when no measure promises a figure', () => {
    expect(section(one, 'promises').charts).toEqual([]);
    expect(section(one, 'promises').hints[0]).toContain('targets');
  });

  it('when there are no themes, beside the problems of each year', () => {
    const { charts, hints } = section(one, 'by-theme');
    expect(charts[0]?.panels.map(({ title }) => title?.text)).toEqual(['没有归入主题']);
    expect(hints[0]).toContain('themes.yaml');
  });

  it('when no problem was found', () => {
    const none = sectionsOf({ reviews: [reviewInput('2022')] });
    expect(section(none, 'by-theme').hints[0]).toContain('这里将列出各年的问题');
  });

  it('when no problem is marked as found again', () => {
    const two = sectionsOf({
      reviews: [reviewInput('2021'), reviewInput('2022', { baseline: ['2021'] })],
      entries: [entryInput.problem('2021/p01'), entryInput.problem('2022/p01')],
    });
    expect(section(two, 'recurrence').hints[0]).toContain('continues');
    expect(chart(two, 'chart-origins').sentence).toBe('2022年的1个问题，都没有标明以前出现过。');
  });

  it('and nothing at all while there is no review', () => {
    expect(sectionsOf({})).toEqual([]);
  });
});
