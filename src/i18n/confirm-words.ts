import type { Check } from '../model/checked.ts';
import type { Locale } from '../model/site.ts';

/** What `npm run confirm` says. */
export interface ConfirmWords {
  title(title: string, id: string): string;
  checks: Record<Check, string>;
  /** What stands behind a check: whether a person has looked. */
  open: string;
  done: string;
  none: string;
  more(count: number): string;
  toConfirm(count: number): string;
  problemsWithoutMeasure(count: number): string;
  problemsWithoutCause(count: number): string;
  measuresWithoutProblem(count: number): string;
  followUpsAboutNothing(count: number): string;
  continued(count: number): string;
  rest(count: number): string;
  nothingEarlier: string;
  /** What is to be typed once all of it was looked through. */
  next(command: string): string;
  allDone: string;
  written(checks: readonly string[], id: string): string;
  marks(count: number): string;
}

const zhCN: ConfirmWords = {
  title: (title, id) => `${title}（${id}）`,
  checks: {
    kinds: '条目（kinds）：哪些是问题、原因、措施、整改情况，哪些只是文字',
    links: '关联（links）：问题、原因、措施之间，整改情况与以前的承诺之间',
    earlier: '历年（earlier）：哪些问题以前出现过',
  },
  open: '待核对',
  done: '已核对',
  none: '没有需要特别留意的。',
  more: (count) => `……还有${count}处`,
  toConfirm: (count) => `导入时没有把握的${count}处：`,
  problemsWithoutMeasure: (count) => `没有连到措施的问题${count}条：`,
  problemsWithoutCause: (count) => `没有连到原因的问题${count}条：`,
  measuresWithoutProblem: (count) => `没有连到问题的措施${count}条：`,
  followUpsAboutNothing: (count) => `没有写明针对什么的整改情况${count}条：`,
  continued: (count) => `标明以前出现过的问题${count}条：`,
  rest: (count) => `没有标明的${count}条，核对以后网站会说是新出现的：`,
  nothingEarlier: '本站没有更早的报告。',
  next: (command) => `逐项核对、改正以后，运行：${command}`,
  allDone: '全部已核对。',
  written: (checks, id) => `已记下：${id} 的 ${checks.join('、')} 已核对。`,
  marks: (count) => `同时去掉了${count}处“待确认”。`,
};

const en: ConfirmWords = {
  title: (title, id) => `${title} (${id})`,
  checks: {
    kinds: 'kinds: what is a problem, cause, measure or follow-up, and what is text',
    links: 'links: between problems, causes and measures, and from follow-ups to earlier promises',
    earlier: 'earlier: which problems were found before',
  },
  open: 'to be looked through',
  done: 'looked through',
  none: 'Nothing that asks for special care.',
  more: (count) => `… and ${count} more`,
  toConfirm: (count) => `The import was unsure of ${count}:`,
  problemsWithoutMeasure: (count) => `Problems without a measure, ${count}:`,
  problemsWithoutCause: (count) => `Problems without a cause, ${count}:`,
  measuresWithoutProblem: (count) => `Measures without a problem, ${count}:`,
  followUpsAboutNothing: (count) => `Follow-ups that do not say what they are about, ${count}:`,
  continued: (count) => `Problems that are marked as found before, ${count}:`,
  rest: (count) => `Problems that are not, of which the site will say that they are new, ${count}:`,
  nothingEarlier: 'This site has no earlier review.',
  next: (command) => `Once each is looked through and put right, run: ${command}`,
  allDone: 'All of it was looked through.',
  written: (checks, id) => `Written: ${checks.join(', ')} of ${id} looked through.`,
  marks: (count) => `${count} marks “to confirm” were taken out.`,
};

/** The words of `npm run confirm` in a language. */
export const confirmWords = (locale: Locale): ConfirmWords => ({ 'zh-CN': zhCN, en })[locale];
