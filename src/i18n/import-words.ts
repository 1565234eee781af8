import type { Check } from '../model/checked.ts';
import type { Locale } from '../model/site.ts';

/** What `npm run import` says beside what profiles and messages say. */
export interface ImportWords {
  /** Heads of the table of several files. */
  file: string;
  result: string;
  review: string;
  entries: string;
  uncertain: string;
  imported: string;
  /** For a dry run, which imports nothing. */
  importable: string;
  same: string;
  refused: string;
  sameAs: (file: string) => string;
  /** The last line of the table. */
  sum: (counts: { imported: number; uncertain: number; same: number; refused: number }) => string;
  sumDry: (counts: {
    imported: number;
    uncertain: number;
    same: number;
    refused: number;
  }) => string;
  separator: string;
  sections: string;
  nil: string;
  actuals: string;
  targets: string;
  /** The figures of a whole document: those that measures promise, and those that it says were reached. */
  figures: (targets: number, actuals: number) => string;
  /** How many links are written, and how many only suggested. */
  links: (sure: number, suggested: number) => string;
  /** What an import says that was asked to stop, with the reviews that it had written. */
  interrupted: (done: readonly string[]) => string;
  stated: string;
  /** What a heading or item can be that is no kind of entry. */
  intro: string;
  other: string;
  /** Before the places that somebody has to look at. */
  toConfirm: (count: number) => string;
  /** How sure the importer is of an item, in per cent. */
  unsure: (percent: number) => string;
  suggested: (field: string) => string;
  noYear: string;
  /** What was written, and what of it was proved: the text, of so many characters where it is one document's. */
  written: (folder: string, characters?: number) => string;
  /** That nothing was found in the documents but text. */
  textAlone: string;
  notWritten: string;
  progress: (place: number, of: number, file: string) => string;
  changes: string;
  noChanges: string;
  change: Record<
    'new' | 'changed' | 'gone' | 'kept' | 'kept-out' | 'merged' | 'conflict' | 'unchecked',
    string
  >;
  /** What of a review has to be looked through again. */
  unchecked: (checks: readonly Check[]) => string;
  /** Why a file stays as it is. */
  keptBecause: string;
  keptOutBecause: string;
  body: string;
  /** In place of a value that is not there. */
  nothing: string;
  /** The whole file was edited, and the document has it no more. */
  whole: string;
  becomes: (now: string, then: string) => string;
  both: (mine: string, theirs: string) => string;
}

/** What a person looks through. */
const CHECK_WORDS: Record<Locale, Record<Check, string>> = {
  'zh-CN': { kinds: '条目分类', links: '条目之间的关联', earlier: '与往年问题的对应' },
  en: { kinds: 'kinds of entries', links: 'links', earlier: 'problems of earlier years' },
};

export const IMPORT_WORDS: Record<Locale, ImportWords> = {
  'zh-CN': {
    file: '文件',
    result: '结果',
    review: '报告',
    entries: '条目',
    uncertain: '待核对',
    imported: '已导入',
    importable: '可导入',
    same: '重复',
    refused: '未导入',
    sameAs: (file) => `内容与 ${file} 相同，没有重复导入。`,
    sum: ({ imported, uncertain, same, refused }) =>
      `共导入 ${imported} 份，待核对 ${uncertain} 处；重复 ${same} 份；未导入 ${refused} 份。`,
    sumDry: ({ imported, uncertain, same, refused }) =>
      `可以导入 ${imported} 份，待核对 ${uncertain} 处；重复 ${same} 份；不能导入 ${refused} 份。没有写入任何文件。`,
    separator: '，',
    sections: '部分',
    nil: '无此类问题的说明',
    actuals: '其中数字',
    targets: '其中目标',
    figures: (targets, actuals) => `目标 ${targets}，已达到的数字 ${actuals}`,
    links: (sure, suggested) => `链接 ${sure}，另有建议 ${suggested}`,
    interrupted: (done) =>
      done.length === 0
        ? '已按要求停止，没有写入任何报告。'
        : `已按要求停止。已完整导入：${done.join('、')}；其余的没有写入，再次导入即可继续。`,
    stated: '报告自述：',
    intro: '引言',
    other: '其他',
    toConfirm: (count) => `待核对 ${count} 处（核对后删去 confirm 这一行）：`,
    unsure: (percent) => `把握 ${percent}%`,
    suggested: (field) => `建议的链接（${field}）`,
    noYear: '年份不明；写入时请加上 --year，例如 --year 2021。',
    written: (folder, characters) =>
      `已写入 ${folder}。逐字核对无误：文档正文的${characters === undefined ? '每一个字' : ` ${characters} 个字`}都在，一字不差。`,
    textAlone: '文字以外，没有发现图片、表格、批注等其他内容。',
    notWritten: '没有写入任何文件。',
    progress: (place, of, file) => `（${place}/${of}）${file}`,
    changes: '重新导入的改动：',
    noChanges: '重新导入没有改动。',
    change: {
      new: '新增',
      changed: '改动',
      gone: '删除',
      kept: '保留',
      'kept-out': '保留',
      merged: '合并',
      conflict: '冲突',
      unchecked: '重核',
    },
    unchecked: (checks) =>
      `${checks.map((check) => CHECK_WORDS['zh-CN'][check]).join('、')}有变化，原来的核对不再算数，请重新核对`,
    keptBecause: '由人工改过，原文没有变化',
    keptOutBecause: '由人工删去，不再写入',
    body: '正文',
    nothing: '（无）',
    whole: '人工改过，而这次的文件里已经没有这一条',
    becomes: (now, then) => `${now} → ${then}`,
    both: (mine, theirs) => `现为${mine}，文件为${theirs}`,
  },
  en: {
    file: 'File',
    result: 'Result',
    review: 'Review',
    entries: 'Entries',
    uncertain: 'To confirm',
    imported: 'imported',
    importable: 'fine',
    same: 'same',
    refused: 'refused',
    sameAs: (file) => `Says the same as ${file} and was not imported twice.`,
    sum: ({ imported, uncertain, same, refused }) =>
      `Imported: ${imported}, with ${uncertain} places to confirm; the same again: ${same}; refused: ${refused}.`,
    sumDry: ({ imported, uncertain, same, refused }) =>
      `Can be imported: ${imported}, with ${uncertain} places to confirm; the same again: ${same}; refused: ${refused}. Nothing was written.`,
    separator: ', ',
    sections: 'Sections',
    nil: 'Nil statements',
    actuals: 'figures in them',
    targets: 'targets in them',
    figures: (targets, actuals) => `Targets ${targets}, figures reached ${actuals}`,
    links: (sure, suggested) => `Links ${sure}, suggested besides ${suggested}`,
    interrupted: (done) =>
      done.length === 0
        ? 'Stopped as asked: no review was written.'
        : `Stopped as asked. Imported as a whole: ${done.join(', ')}. The others were not written: import again to go on.`,
    stated: 'Stated by the report: ',
    intro: 'Introduction',
    other: 'Other',
    toConfirm: (count) => `To confirm: ${count} (look, then delete the line confirm)`,
    unsure: (percent) => `${percent}% sure`,
    suggested: (field) => `Suggested link (${field})`,
    noYear: 'The year is not known; to write, add --year, as in --year 2021.',
    written: (folder, characters) =>
      `Written to ${folder}. Proved: ${characters === undefined ? 'every character' : `each of the ${characters} characters`} of the text is there, and equal.`,
    textAlone: 'Beside the text, no pictures, tables, comments or the like were found.',
    notWritten: 'Nothing was written.',
    progress: (place, of, file) => `(${place}/${of}) ${file}`,
    changes: 'Importing again changes:',
    noChanges: 'Importing again changes nothing.',
    change: {
      new: 'new',
      changed: 'changed',
      gone: 'gone',
      kept: 'kept',
      'kept-out': 'kept',
      merged: 'merged',
      conflict: 'conflict',
      unchecked: 'recheck',
    },
    unchecked: (checks) =>
      `what was looked through has changed, look again: ${checks.map((check) => CHECK_WORDS.en[check]).join(', ')}`,
    keptBecause: 'edited by hand, and the document has not changed it',
    keptOutBecause: 'taken out by hand, and not written again',
    body: 'text',
    nothing: '(nothing)',
    whole: 'edited by hand, and the document has it no more',
    becomes: (now, then) => `${now} → ${then}`,
    both: (mine, theirs) => `yours is ${mine}, the document's ${theirs}`,
  },
};
