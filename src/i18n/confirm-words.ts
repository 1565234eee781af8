import type { Check } from '../model/checked.ts';
import type { LeftOut } from '../model/left-out.ts';
import type { Profile } from '../model/profile.ts';
import type { Locale } from '../model/site.ts';
import { leftOutText } from './left-out-text.ts';

/** What `npm run confirm` says. */
export interface ConfirmWords {
  title(title: string, id: string): string;
  /** What is looked through, and whether a person has. */
  head(check: Check, isDone: boolean): string;
  none: string;
  more(count: number): string;
  toConfirm(count: number): string;
  /** What the import could not take as it was. */
  leftOut(list: readonly LeftOut[]): string;
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

type Terms = Pick<Profile['terms'][Locale], 'entries' | 'lists'>;

const zhCN = ({ entries, lists }: Terms): ConfirmWords => ({
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
  leftOut: (list) => `没有照原样收入、请对照原文件看的：${leftOutText('zh-CN', list)}。`,
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

const en = ({ lists }: Terms): ConfirmWords => ({
  title: (title, id) => `${title} (${id})`,
  head: (check, isDone) => {
    const what = {
      kinds: `kinds: which of ${listed(lists)} everything is, and what is text`,
      links: 'links: between them, and to earlier promises',
      earlier: `earlier: which of ${lists.problem} were found before`,
    }[check];
    return `${what} (${isDone ? 'looked through' : 'to be looked through'})`;
  },
  none: 'Nothing that asks for special care.',
  more: (count) => `… and ${count} more`,
  toConfirm: (count) => `The import was unsure of ${count}:`,
  leftOut: (list) => `Not taken as it was; look at it in the document: ${leftOutText('en', list)}.`,
  problemsWithoutMeasure: (count) =>
    `${lists.problem} linked to none of ${lists.measure}, ${count}:`,
  problemsWithoutCause: (count) => `${lists.problem} linked to none of ${lists.cause}, ${count}:`,
  measuresWithoutProblem: (count) =>
    `${lists.measure} linked to none of ${lists.problem}, ${count}:`,
  followUpsAboutNothing: (count) =>
    `${lists['follow-up']} that do not say what they are about, ${count}:`,
  continued: (count) => `${lists.problem} that are marked as found before, ${count}:`,
  rest: (count) => `Those that are not, of which the site will say that they are new, ${count}:`,
  nothingEarlier: 'This site has no earlier review.',
  next: (command) => `Once each is looked through and put right, run: ${command}`,
  allDone: 'All of it was looked through.',
  written: (checks, id) => `Written: ${checks.join(', ')} of ${id} looked through.`,
  marks: (count) => `${count} marks “to confirm” were taken out.`,
});

const listed = (lists: Terms['lists']): string => Object.values(lists).join(', ');

/** The words of `npm run confirm` in a language, with what the genre calls its things. */
export const confirmWords = (locale: Locale, terms: Terms): ConfirmWords =>
  ({ 'zh-CN': zhCN, en })[locale](terms);
