import type { Cell, Chart, ChartContent, ChartSection } from '../components/charts/chart.ts';
import { chartSections } from '../components/charts/sections.ts';
import { wordsOf } from '../i18n/languages.ts';
import { interfaceOf } from '../i18n/interface.ts';
import { buildGraph, type GraphInput } from '../model/graph.ts';
import { entryInput, reviewInput } from './graph-inputs.ts';

const themes = [
  { id: 'cars', title: '公务用车' },
  { id: 'safety', title: '安全生产' },
];

/** The parts of the page of charts for this content. */
export function sectionsOf(
  input: Partial<GraphInput>,
  site: ChartContent['site'] = { locale: 'zh-CN', asOf: '2023-06-30' },
): ChartSection[] {
  return chartSections({
    graph: buildGraph({ themes, reviews: [], entries: [], ...input }),
    site,
    words: interfaceOf(site.locale),
    charts: wordsOf(site.locale).charts,
    groups: GROUPS,
  });
}

/** What the groups are called in these tests; on the site a profile says so. */
const GROUPS = {
  verified: '已核实',
  claimed: '报告完成',
  'under-way': '正在办理、部分完成',
  'not-done': '没有完成',
  open: '待办',
  unrecorded: '暂无记录',
  dropped: '不再办理',
};

/** The part of this id. */
export const section = (sections: ChartSection[], id: string): ChartSection => {
  const found = sections.find((each) => each.id === id);
  if (!found) throw new Error(`no section ${id}`);
  return found;
};
/** The chart of this id. */
export const chart = (sections: ChartSection[], id: string): Chart => {
  const found = sections.flatMap(({ charts }) => charts).find((each) => each.id === id);
  if (!found) throw new Error(`no chart ${id}`);
  return found;
};
/** The words of a cell. */
export const textOf = (cell: Cell): string =>
  typeof cell === 'object' ? cell.map(({ text }) => text).join(' ') : String(cell);
/** The table behind a chart, line by line. */
export const tableOf = ({ table }: Chart): string[] =>
  [table.columns, ...table.rows].map((row) => row.map(textOf).join(' | '));

/** A target without its value. */
export const target = { id: 't1', metric: '走访企业', op: '>=', unit: '次' };
/** What a follow-up reports on a target. */
export const reported = (of: string, value: number) => ({
  actuals: [{ target: of, metric: '走访企业', value, unit: '次' }],
});

/** Two years with a gap between them. */
export const TWO_YEARS: Partial<GraphInput> = {
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
