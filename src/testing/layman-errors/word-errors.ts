import { fileOf, type LaymanError, MEASURE, PROBLEM } from './row.ts';

/** Fields and statuses in the words of people instead of those of the program. */
export const WORD_ERRORS: readonly LaymanError[] = [
  {
    what: 'an office’s name for a field',
    path: MEASURE,
    text: fileOf('title: 每月核对', '责任单位: 后勤处', '完成时限: 2024-12-31'),
    zh: [
      '3:1 不认识的字段“责任单位”。请写成 responsible。',
      '4:1 不认识的字段“完成时限”。请写成 due。',
    ],
    en: [
      '3:1 Unknown field "责任单位". Write responsible.',
      '4:1 Unknown field "完成时限". Write due.',
    ],
  },
  {
    what: 'Chinese names of required fields',
    path: PROBLEM,
    text: fileOf('标题: 台账不全', '状态: open'),
    zh: ['2:1 不认识的字段“标题”。请写成 title。', '3:1 不认识的字段“状态”。请写成 status。'],
    en: ['2:1 Unknown field "标题". Write title.', '3:1 Unknown field "状态". Write status.'],
  },
  {
    what: 'a field that another kind of file has',
    path: PROBLEM,
    text: fileOf('title: 台账不全', '责任单位: 后勤处'),
    zh: [
      '3:1 不认识的字段“责任单位”。这里没有字段 responsible，它只用于这些文件：措施。请移到那里，或删除这一行。',
    ],
    en: [
      '3:1 Unknown field "责任单位". The field responsible is none of this kind of file; these have it: measure. Move it there, or remove the line.',
    ],
  },
  {
    what: 'Chinese names in the settings',
    path: 'site.yaml',
    text: '名称: 汇编\n单位: 后勤处\n',
    zh: ['1:1 不认识的字段“名称”。请写成 name。', '2:1 不认识的字段“单位”。请写成 organisation。'],
    en: ['1:1 Unknown field "名称". Write name.', '2:1 Unknown field "单位". Write organisation.'],
  },
  {
    what: 'a misspelt field',
    path: PROBLEM,
    text: fileOf('titel: 台账不全'),
    zh: ['2:1 不认识的字段“titel”。是不是“title”？请改名或删除这一行。'],
    en: ['2:1 Unknown field "titel". Did you mean "title"? Rename it or remove the line.'],
  },
  {
    what: 'a status in Chinese',
    path: PROBLEM,
    text: fileOf('title: 台账不全', 'status: 已完成'),
    zh: [
      '3:1 不认识的状态“已完成”。请写成 done-claimed。可以填写的是：open（待落实）, in-progress（正在整改）, partial（部分完成）, done-claimed（报告已整改）, verified（已核实销号）, standing（长期坚持）, deferred（申请延期）, not-done（没有完成）, superseded（已被替代）, not-applicable（不适用）。',
    ],
    en: [
      '3:1 Unknown status "已完成". Write done-claimed. Known are: open, in-progress, partial (Partly done), done-claimed (Reported done), verified, standing, deferred, not-done, superseded, not-applicable.',
    ],
  },
  {
    what: 'a status as an office says it',
    path: PROBLEM,
    text: fileOf('title: 台账不全', 'status: 正在推进'),
    zh: [
      '3:1 不认识的状态“正在推进”。请写成 in-progress。可以填写的是：open（待落实）, in-progress（正在整改）, partial（部分完成）, done-claimed（报告已整改）, verified（已核实销号）, standing（长期坚持）, deferred（申请延期）, not-done（没有完成）, superseded（已被替代）, not-applicable（不适用）。',
    ],
    en: [
      '3:1 Unknown status "正在推进". Write in-progress. Known are: open, in-progress, partial (Partly done), done-claimed (Reported done), verified, standing, deferred, not-done, superseded, not-applicable.',
    ],
  },
  {
    what: 'a status that nobody knows',
    path: PROBLEM,
    text: fileOf('title: 台账不全', 'status: 搞定'),
    zh: [
      '3:1 不认识的状态“搞定”。请改正。可以填写的是：open（待落实）, in-progress（正在整改）, partial（部分完成）, done-claimed（报告已整改）, verified（已核实销号）, standing（长期坚持）, deferred（申请延期）, not-done（没有完成）, superseded（已被替代）, not-applicable（不适用）。',
    ],
    en: [
      '3:1 Unknown status "搞定". Correct it. Known are: open, in-progress, partial (Partly done), done-claimed (Reported done), verified, standing, deferred, not-done, superseded, not-applicable.',
    ],
  },
  {
    what: 'an audience in Chinese',
    path: PROBLEM,
    text: fileOf('title: 台账不全', 'audience: 内部'),
    zh: [
      '3:1 site.yaml 的 audiences 中没有“内部”。请写成 internal。可以填写的是：public（公开）, internal（内部）。',
    ],
    en: [
      '3:1 The audiences of site.yaml do not have "内部". Write internal. Known are: public (everybody), internal (staff only).',
    ],
  },
];
