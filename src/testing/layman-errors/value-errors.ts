import { fileOf, type LaymanError, MEASURE, PROBLEM, REVIEW } from './row.ts';

/** Values that are written as people write them, or are none. */
export const VALUE_ERRORS: readonly LaymanError[] = [
  {
    what: 'a year with its character',
    path: REVIEW,
    text: fileOf('title: 年度报告', 'year: 2024年'),
    zh: ['3:1 字段“year”应当是数字，这里不是。请写成 2024。'],
    en: ['3:1 The field "year" has to be a number, and is not. Write 2024.'],
  },
  {
    what: 'a year in quotes',
    path: REVIEW,
    text: fileOf('title: 年度报告', 'year: "2024"'),
    zh: ['3:1 字段“year”应当是数字，这里不是。请去掉引号，写成 2024。'],
    en: ['3:1 The field "year" has to be a number, and is not. Remove the quotes and write 2024.'],
  },
  {
    what: 'a year that cannot be',
    path: REVIEW,
    text: fileOf('title: 年度报告', 'year: 24'),
    zh: ['3:1 字段“year”的数字太小，最小是 1900。请改正。'],
    en: ['3:1 The number in the field "year" is too low: the lowest is 1900. Correct it.'],
  },
  {
    what: 'an earlier report without quotes',
    path: REVIEW,
    text: fileOf('title: 年度报告', 'year: 2024', 'baseline: [2023]'),
    zh: ['4:12 字段“baseline”应当是文字，这里不是。请写成 "2023"。'],
    en: ['4:12 The field "baseline" has to be text, and is not. Write "2023".'],
  },
  {
    what: 'a printed number that is taken for a figure',
    path: PROBLEM,
    text: fileOf('title: 台账不全', 'label: 1.'),
    zh: ['3:1 字段“label”应当是文字，这里不是。请写成 "1."。'],
    en: ['3:1 The field "label" has to be text, and is not. Write "1.".'],
  },
  {
    what: 'a date with points',
    path: PROBLEM,
    text: fileOf('title: 台账不全', 'date: 2024.3.5'),
    zh: ['3:1 “2024.3.5”不是有效的日期。请写成 2024-03-05。'],
    en: ['3:1 "2024.3.5" is not a date. Write 2024-03-05.'],
  },
  {
    what: 'a date in Chinese',
    path: PROBLEM,
    text: fileOf('title: 台账不全', 'date: 2024年3月5日'),
    zh: ['3:1 “2024年3月5日”不是有效的日期。请写成 2024-03-05。'],
    en: ['3:1 "2024年3月5日" is not a date. Write 2024-03-05.'],
  },
  {
    what: 'a date in figures alone',
    path: PROBLEM,
    text: fileOf('title: 台账不全', 'date: 20240305'),
    zh: ['3:1 “20240305”不是有效的日期。请写成 2024-03-05。'],
    en: ['3:1 "20240305" is not a date. Write 2024-03-05.'],
  },
  {
    what: 'the end of a year as time limit',
    path: MEASURE,
    text: fileOf('title: 每月核对', 'due: 2024年底'),
    zh: [
      '3:1 “2024年底”不是有效的日期。这里没有写明哪一天；如果是期限，请写它的最后一天 2024-12-31。',
    ],
    en: [
      '3:1 "2024年底" is not a date. It names no day; if it is a time limit, write its last day, 2024-12-31.',
    ],
  },
  {
    what: 'no time limit',
    path: MEASURE,
    text: fileOf('title: 每月核对', 'due: 长期坚持'),
    zh: [
      '3:1 “长期坚持”不是有效的日期。请写成 2022-01-08 的样子；没有确定的日期时，请删去这一行。',
    ],
    en: [
      '3:1 "长期坚持" is not a date. Write it as 2022-01-08; where no day is certain, remove the line.',
    ],
  },
  {
    what: 'a day that there is not',
    path: MEASURE,
    text: fileOf('title: 每月核对', 'due: 2024-02-30'),
    zh: ['3:1 “2024-02-30”不是有效的日期。日历上没有这一天，请核对。'],
    en: ['3:1 "2024-02-30" is not a date. The calendar has no such day: look it up.'],
  },
  {
    what: 'an id with a hyphen',
    path: PROBLEM,
    text: fileOf('title: 台账不全', 'continues: 2023-p09'),
    zh: ['3:1 不是条目编号。编号即文件路径（不带扩展名），例如 2021/p03。请写成 2023/p09。'],
    en: [
      '3:1 This is not the id of an entry: the path of its file without the extension, as in 2021/p03. Write 2023/p09.',
    ],
  },
  {
    what: 'an id as the path of its file',
    path: PROBLEM,
    text: fileOf('title: 台账不全', 'measures: [measures/2024/m01.mdx]'),
    zh: [
      '3:12 找不到编号为“measures/2024/m01.mdx”的措施。是不是“2024/m01”？请核对编号，或删除这个链接。',
    ],
    en: [
      '3:12 There is no measure with the id "measures/2024/m01.mdx". Did you mean "2024/m01"? Correct the id or remove the link.',
    ],
  },
  {
    what: 'an id with a capital letter',
    path: PROBLEM,
    text: fileOf('title: 台账不全', 'measures: [2024/M01]'),
    zh: ['3:12 找不到编号为“2024/M01”的措施。是不是“2024/m01”？请核对编号，或删除这个链接。'],
    en: [
      '3:12 There is no measure with the id "2024/M01". Did you mean "2024/m01"? Correct the id or remove the link.',
    ],
  },
  {
    what: 'an id without its year',
    path: PROBLEM,
    text: fileOf('title: 台账不全', 'measures: [m01]'),
    zh: ['3:12 不是条目编号。编号即文件路径（不带扩展名），例如 2021/p03。请写成 2024/m01。'],
    en: [
      '3:12 This is not the id of an entry: the path of its file without the extension, as in 2021/p03. Write 2024/m01.',
    ],
  },
  {
    what: 'a list with Chinese commas',
    path: PROBLEM,
    text: fileOf('title: 台账不全', 'measures: 2024/m01，2024/m02'),
    zh: [
      '3:1 字段“measures”应当是列表（每行一项，以 - 开头），这里不是。请写成 [2024/m01, 2024/m02]。',
    ],
    en: [
      '3:1 The field "measures" has to be a list (an item on each line, after -), and is not. Write [2024/m01, 2024/m02].',
    ],
  },
  {
    what: 'a list with Chinese commas in brackets',
    path: PROBLEM,
    text: fileOf('title: 台账不全', 'tags: [窗口，走访]'),
    zh: [
      "3:8 列表的各项之间要用半角的逗号和空格，这里是别的标点。请写成 [窗口, 走访]；如果本来就是一项，请用引号括起来，写成 '窗口，走访'。",
    ],
    en: [
      "3:8 Items of a list stand between plain commas with a blank; here are other marks. Write [窗口, 走访]; if it is one item, put it in quotes and write '窗口，走访'.",
    ],
  },
  {
    what: 'two items in a line of a list',
    path: PROBLEM,
    text: fileOf('title: 台账不全', 'measures:', '  - 2024/m01、2024/m02'),
    zh: [
      '4:5 不是条目编号。编号即文件路径（不带扩展名），例如 2021/p03。请一行写一项，每行以“- ”开头。',
    ],
    en: [
      '4:5 This is not the id of an entry: the path of its file without the extension, as in 2021/p03. Write an item on each line, after "- ".',
    ],
  },
  {
    what: 'an operator in Chinese and a number with its unit',
    path: MEASURE,
    text: fileOf(
      'title: 每月核对',
      'targets:',
      '  - { id: t1, metric: 核对, op: 不少于, value: 12次 }',
    ),
    zh: [
      '4:27 字段“targets.op”不认识“不少于”。请写成 ">="。可以填写的是：>=（不少于）, <=（不超过）, =（正好）, ~（约）。',
      '4:36 字段“targets.value”应当是数字，这里不是。请写成 12，把“次”写在 unit 里。',
    ],
    en: [
      '4:27 The field "targets.op" does not know "不少于". Write ">=". Known are: >= (at least), <= (at most), = (exactly), ~ (about).',
      '4:36 The field "targets.value" has to be a number, and is not. Write 12, and "次" in the field unit.',
    ],
  },
  {
    what: 'yes in Chinese',
    path: REVIEW,
    text: fileOf('title: 年度报告', 'year: 2024', 'official:', '  seal: 是'),
    zh: ['5:3 字段“official.seal”应当是 true 或 false，这里不是。请写成 true。'],
    en: ['5:3 The field "official.seal" has to be true or false, and is not. Write true.'],
  },
  {
    what: 'several offices as a list',
    path: MEASURE,
    text: fileOf('title: 每月核对', 'responsible: [后勤处, 财务处]'),
    zh: ['3:1 字段“responsible”应当是文字，这里不是。请写成 后勤处、财务处。'],
    en: ['3:1 The field "responsible" has to be text, and is not. Write 后勤处, 财务处.'],
  },
  {
    what: 'nothing behind the colon',
    path: PROBLEM,
    text: fileOf('title:'),
    zh: ['2:1 字段“title”是空的。请填写；若是选填的，也可以删除这一行。'],
    en: ['2:1 The field "title" is empty. Fill it in, or remove the line if it is optional.'],
  },
  {
    what: 'themes that are no list',
    path: 'themes.yaml',
    text: 'id: cars\ntitle: 公务用车\n',
    zh: ['1:1 这里应当是列表（每行一项，以 - 开头），现在不是。请改正。'],
    en: [
      '1:1 There has to be a list (an item on each line, after -) here, and is not. Correct it.',
    ],
  },
  {
    what: 'a name of one character',
    path: 'names.yaml',
    text: '- 王\n',
    zh: ['1:3 “王”太短，至少要有 2 个字。请改正。'],
    en: ['1:3 "王" is too short: at least 2 characters are needed. Correct it.'],
  },
];
