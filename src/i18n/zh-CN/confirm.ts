import type { ConfirmTerms, ConfirmWords } from '../parts/confirm.ts';

/** The words of `npm run confirm` in Chinese. */
export const confirm = ({ entries, lists }: ConfirmTerms): ConfirmWords => ({
  title: (title, id) => `${title}（${id}）`,
  head: (check, isDone) => {
    const what = {
      kinds: `条目（kinds）：哪些是${lists.problem}、${lists.cause}、${lists.measure}、${lists['follow-up']}，哪些只是文字`,
      links: `关联（links）：${lists.problem}、${lists.cause}、${lists.measure}之间，${lists['follow-up']}与以前的承诺之间`,
      earlier: `历年（earlier）：哪些${lists.problem}以前出现过`,
    }[check];
    return `${what}（${isDone ? '已核对' : '待核对'}）`;
  },
  none: '没有需要特别留意的。',
  more: (count) => `……还有${count}处`,
  toConfirm: (count) => `导入时没有把握的${count}处：`,
  leftOut: (list) => `没有照原样收入、请对照原文件看的：${list}。`,
  problemsWithoutMeasure: (count) => `没有连到${entries.measure}的${entries.problem}${count}条：`,
  problemsWithoutCause: (count) => `没有连到${entries.cause}的${entries.problem}${count}条：`,
  measuresWithoutProblem: (count) => `没有连到${entries.problem}的${entries.measure}${count}条：`,
  followUpsAboutNothing: (count) => `没有写明针对什么的${entries['follow-up']}${count}条：`,
  continued: (count) => `标明以前出现过的${entries.problem}${count}条：`,
  rest: (count) => `没有标明的${count}条，核对以后网站会说是新出现的：`,
  nothingEarlier: '本站没有更早的报告。',
  next: (command) => `逐项核对、改正以后，运行：${command}`,
  allDone: '全部已核对。',
  written: (checks, id) => `已记下：${id} 的 ${checks.join('、')} 已核对。`,
  marks: (count) => `同时去掉了${count}处“待确认”。`,
});
