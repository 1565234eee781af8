import type { LedgerTerms, LedgerWords } from '../parts/ledger.ts';

/** The words of ledgers in Chinese. */
export const ledger = ({ entries, lists, ledger }: LedgerTerms): LedgerWords => ({
  title: (review) => `${review}${ledger}`,
  choose: '显示',
  all: '全部',
  views: {
    items: ledger,
    problems: `${lists.problem}清单`,
    tasks: '任务清单',
    duties: '责任清单',
  },
  printHint: '打印所选的清单（A4 横向）',
  number: '序号',
  result: '结果',
  shown: '具体表现',
  task: `${entries.measure}和任务`,
  target: '目标',
  answers: `针对的${entries.problem}`,
  whole: `整项${entries.measure}`,
  nobody: '未明确',
  unstated: '未明确',
  noProblem: `没有注明针对的${entries.problem}`,
  noMeasure: `没有${entries.measure}`,
  dueStanding: '时限和状态',
  measureStanding: `${entries.measure}时限和状态`,
  problemStatus: `${entries.problem}状态`,
  about: (measures) => `${entries.measure}${measures.map((title) => `“${title}”`).join('、')}`,
  counts: {
    unanswered: `没有${entries.measure}的${entries.problem}`,
    tasks: '任务',
    offices: '责任单位',
    nobody: '未明确责任的事项',
  },
  duties: (count) => `${count} 项`,
  emptyList: '这份清单没有内容。',
  empty: `这份报告没有${lists.problem}、${lists.cause}和${lists.measure}，所以没有台账。`,
});
