import { fileOf, type LaymanError, MEASURE, PROBLEM } from './row.ts';

/** What is mistyped so that YAML cannot be read, or is read as something else. */
export const YAML_ERRORS: readonly LaymanError[] = [
  {
    what: 'a full-width colon',
    path: PROBLEM,
    text: fileOf('title：台账不全', 'label: 一是'),
    zh: ['2:6 字段名后面的冒号是全角的“：”。请改成半角的冒号，后面空一格，写成“title: ”。'],
    en: [
      '2:6 The colon behind the name of the field is "：", which is another sign. Type a plain colon and a blank: "title: ".',
    ],
  },
  {
    what: 'full-width colons in two lines',
    path: PROBLEM,
    text: fileOf('title: 台账不全', 'label：一是', 'order：2'),
    zh: [
      '3:6 字段名后面的冒号是全角的“：”。请改成半角的冒号，后面空一格，写成“label: ”。',
      '4:6 字段名后面的冒号是全角的“：”。请改成半角的冒号，后面空一格，写成“order: ”。',
    ],
    en: [
      '3:6 The colon behind the name of the field is "：", which is another sign. Type a plain colon and a blank: "label: ".',
      '4:6 The colon behind the name of the field is "：", which is another sign. Type a plain colon and a blank: "order: ".',
    ],
  },
  {
    what: 'a full-width colon as the only one',
    path: 'pages/about.mdx',
    text: fileOf('title：关于'),
    zh: ['2:6 字段名后面的冒号是全角的“：”。请改成半角的冒号，后面空一格，写成“title: ”。'],
    en: [
      '2:6 The colon behind the name of the field is "：", which is another sign. Type a plain colon and a blank: "title: ".',
    ],
  },
  {
    what: 'a full-width colon behind a Chinese name',
    path: MEASURE,
    text: fileOf('title: 每月核对', '责任单位：后勤处'),
    zh: ['3:5 字段名后面的冒号是全角的“：”。请改成半角的冒号，后面空一格，写成“责任单位: ”。'],
    en: [
      '3:5 The colon behind the name of the field is "：", which is another sign. Type a plain colon and a blank: "责任单位: ".',
    ],
  },
  {
    what: 'a full-width colon in the settings',
    path: 'site.yaml',
    text: 'name：汇编\norganisation: 后勤处\n',
    zh: ['1:5 字段名后面的冒号是全角的“：”。请改成半角的冒号，后面空一格，写成“name: ”。'],
    en: [
      '1:5 The colon behind the name of the field is "：", which is another sign. Type a plain colon and a blank: "name: ".',
    ],
  },
  {
    what: 'a full-width colon in braces',
    path: MEASURE,
    text: fileOf('title: 每月核对', 'targets:', '  - { id：t1, metric: 核对, value: 12 }'),
    zh: ['4:9 字段名后面的冒号是全角的“：”。请改成半角的冒号，后面空一格，写成“id: ”。'],
    en: [
      '4:9 The colon behind the name of the field is "：", which is another sign. Type a plain colon and a blank: "id: ".',
    ],
  },
  {
    what: 'no blank behind the colon',
    path: PROBLEM,
    text: fileOf('title:台账不全', 'label: 一是'),
    zh: ['2:6 字段名的冒号后面缺少空格。请空一格，写成“title: ”。'],
    en: ['2:6 Behind the colon of the field a blank is missing. Write "title: ", with a blank.'],
  },
  {
    what: 'a wide blank behind the colon',
    path: PROBLEM,
    text: fileOf('title:　台账不全'),
    zh: ['2:6 字段名的冒号后面缺少空格。请空一格，写成“title: ”。'],
    en: ['2:6 Behind the colon of the field a blank is missing. Write "title: ", with a blank.'],
  },
  {
    what: 'a tab as indentation',
    path: PROBLEM,
    text: fileOf('title: 台账不全', 'source:', '\tissuer: 检查组', '\tref: 甲'),
    zh: ['4:1 缩进用了制表符（Tab 键）。请把各行开头的制表符都改成空格，每缩进一层空两格。'],
    en: [
      '4:1 The indentation is made with the Tab key. Replace the tabs at the beginning of every line with blanks, two for each level.',
    ],
  },
  {
    what: 'wide blanks as indentation',
    path: PROBLEM,
    text: fileOf('title: 台账不全', 'source:', '　issuer: 检查组', '　ref: 甲'),
    zh: ['4:1 缩进用了全角空格或别的特殊空格。请把各行开头的都改成半角空格，每缩进一层空两格。'],
    en: [
      '4:1 The indentation is made with wide or other special blanks. Replace them at the beginning of every line with plain blanks, two for each level.',
    ],
  },
  {
    what: 'a field twice',
    path: MEASURE,
    text: fileOf('title: 每月核对', 'due: 2024-06-30', 'responsible: 后勤处', 'due: 2024-12-31'),
    zh: ['5:1 字段“due”写了两次，第一次在第 3 行。请只留一个，删去另一个。'],
    en: [
      '5:1 The field "due" stands here twice, first in line 3. Keep one of them and remove the other.',
    ],
  },
  {
    what: 'a theme with a field twice',
    path: 'themes.yaml',
    text: '- id: cars\n  title: 公务用车\n  title: 用车\n',
    zh: ['3:3 字段“title”写了两次，第一次在第 2 行。请只留一个，删去另一个。'],
    en: [
      '3:3 The field "title" stands here twice, first in line 2. Keep one of them and remove the other.',
    ],
  },
  {
    what: 'a colon within a title',
    path: PROBLEM,
    text: fileOf('title: 关于: 台账'),
    zh: [
      '2:8 值里面还有一个后面带空格的冒号，程序会当作又一个字段。请用半角的引号把整个值括起来，或改用全角的冒号。',
    ],
    en: [
      '2:8 The value holds another colon with a blank behind it, which would begin another field. Put the whole value in plain quotes.',
    ],
  },
  {
    what: 'a line one blank too far right',
    path: PROBLEM,
    text: fileOf('title: 台账不全', ' label: 一是'),
    zh: ['3:2 这一行的缩进不对。同一组的各行要左端对齐，下一层比上一层多空两格。'],
    en: [
      '3:2 This line is not indented as it should be. Lines of one group begin in the same column; each level has two blanks more than the one above.',
    ],
  },
  {
    what: 'a line too far left within a group',
    path: PROBLEM,
    text: fileOf('title: 台账不全', 'source:', '  issuer: 检查组', ' ref: 甲'),
    zh: ['5:2 这一行的缩进不对。同一组的各行要左端对齐，下一层比上一层多空两格。'],
    en: [
      '5:2 This line is not indented as it should be. Lines of one group begin in the same column; each level has two blanks more than the one above.',
    ],
  },
  {
    what: 'a bracket that is not closed',
    path: PROBLEM,
    text: fileOf('tags: [窗口, 走访', 'title: 台账不全'),
    zh: ['2:7 括号没有成对：这个 [ 缺少与它成对的 ]。请补上，或删去这个 [。'],
    en: ['2:7 The brackets are not in pairs: this [ has no ]. Add it, or remove this [.'],
  },
  {
    what: 'a comma missing in braces',
    path: MEASURE,
    text: fileOf('title: 每月核对', 'targets:', '  - { id: t1 metric: 核对, value: 12 }'),
    zh: ['4:11 括号里的各项之间缺少逗号。请在两项之间加半角的逗号和空格。'],
    en: [
      '4:11 Between two items in brackets a comma is missing. Put a plain comma and a blank between them.',
    ],
  },
  {
    what: 'items of a list without a blank',
    path: PROBLEM,
    text: fileOf('title: 台账不全', 'measures:', '  -2024/m01'),
    zh: ['4:3 列表的一项要以半角的 - 和一个空格开头。请写成“- ”加上内容。'],
    en: [
      '4:3 An item of a list begins with a plain - and one blank. Write "- " before what it says.',
    ],
  },
  {
    what: 'items of a list with a round dot',
    path: PROBLEM,
    text: fileOf('title: 台账不全', 'measures:', '  • 2024/m01'),
    zh: ['4:3 列表的一项要以半角的 - 和一个空格开头。请写成“- ”加上内容。'],
    en: [
      '4:3 An item of a list begins with a plain - and one blank. Write "- " before what it says.',
    ],
  },
  {
    what: 'a line that is no field',
    path: PROBLEM,
    text: fileOf('title: 台账不全', '一是', 'order: 2'),
    zh: ['3:1 这一行不是“字段名: 值”。请补上字段名、冒号和空格，或删去这一行。'],
    en: [
      '3:1 This line is no "field: value". Add the name of the field, a colon and a blank, or remove the line.',
    ],
  },
  {
    what: 'an operator without quotes',
    path: MEASURE,
    text: fileOf(
      'title: 每月核对',
      'targets:',
      '  - id: t1',
      '    metric: 核对',
      '    op: >=',
      '    value: 12',
    ),
    zh: [
      '6:9 以 > 开头的值在 YAML 中另有含义，不会原样显示。请用引号把整个值括起来；行首的 > 请删去。',
    ],
    en: [
      '6:9 A value that begins with > means something else to YAML and is not shown as written. Put the whole value in quotes; remove > from the beginning of a line.',
    ],
  },
  {
    what: 'a title that begins with a bracket',
    path: PROBLEM,
    text: fileOf('title: [台账]不全'),
    zh: [
      '2:8 以 [ 开头的值在 YAML 中另有含义，不会原样显示。请用引号把整个值括起来；行首的 [ 请删去。',
    ],
    en: [
      '2:8 A value that begins with [ means something else to YAML and is not shown as written. Put the whole value in quotes; remove [ from the beginning of a line.',
    ],
  },
  {
    what: 'a path of Windows in double quotes',
    path: PROBLEM,
    text: fileOf('title: "C:\\台账"'),
    zh: [
      '2:11 半角双引号里的 \\ 有特殊的意思，这里的用法程序不认识。请写成 \\\\，或把两端的双引号换成单引号。',
    ],
    en: [
      '2:11 In double quotes \\ has a meaning of its own, and this use of it is not known. Write \\\\, or put the value in single quotes.',
    ],
  },
  {
    what: 'a second document',
    path: PROBLEM,
    text: fileOf('title: 台账不全', '...', 'label: 一是'),
    zh: ['4:1 这里有一行 ---、... 之类的标记，把内容分成了两份。请删去这一行。'],
    en: [
      '4:1 A line of marks such as --- or ... divides the content in two here. Remove that line.',
    ],
  },
];
