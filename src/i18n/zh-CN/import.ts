import type { Check } from '../../model/checked.ts';
import type { ImportWords } from '../parts/import.ts';

/** What a person looks through. */
const CHECKS: Record<Check, string> = {
  kinds: '条目分类',
  links: '条目之间的关联',
  earlier: '与往年问题的对应',
};

/** What `npm run import` says in Chinese. */
export const importing: ImportWords = {
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
    `${checks.map((check) => CHECKS[check]).join('、')}有变化，原来的核对不再算数，请重新核对`,
  keptBecause: '由人工改过，原文没有变化',
  keptOutBecause: '由人工删去，不再写入',
  body: '正文',
  nothing: '（无）',
  whole: '人工改过，而这次的文件里已经没有这一条',
  becomes: (now, then) => `${now} → ${then}`,
  both: (mine, theirs) => `现为${mine}，文件为${theirs}`,
};
