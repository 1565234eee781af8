import { fileOf, type LaymanError, PROBLEM, REVIEW } from './row.ts';

/** What is mistyped about quotes. */
export const QUOTE_ERRORS: readonly LaymanError[] = [
  {
    what: 'a closing quote deleted',
    path: PROBLEM,
    text: fileOf('title: "没有写完', 'label: 一是', 'order: 2'),
    zh: ['2:8 引号没有成对：值以 " 开头，后面缺少结束的 "。请在值的末尾补上半角的 "。'],
    en: [
      '2:8 The quotes are not in pairs: the value begins with ", and none ends it. Add a plain " at its end.',
    ],
  },
  {
    what: 'a closing quote deleted before another value in quotes',
    path: PROBLEM,
    text: fileOf('title: "没有写完', 'label: "一是"'),
    zh: ['2:8 引号没有成对：值以 " 开头，后面缺少结束的 "。请在值的末尾补上半角的 "。'],
    en: [
      '2:8 The quotes are not in pairs: the value begins with ", and none ends it. Add a plain " at its end.',
    ],
  },
  {
    what: 'a quote that is closed in Chinese',
    path: PROBLEM,
    text: fileOf('title: "没有写完”', 'label: 一是'),
    zh: ['2:8 引号没有成对：值以 " 开头，后面缺少结束的 "。请在值的末尾补上半角的 "。'],
    en: [
      '2:8 The quotes are not in pairs: the value begins with ", and none ends it. Add a plain " at its end.',
    ],
  },
  {
    what: 'an opening quote deleted',
    path: PROBLEM,
    text: fileOf('title: 没有写完"'),
    zh: [
      "2:8 值的末尾有一个半角引号，前面没有与它成对的。请删去，或在值的开头补上；原文就是这样的，请写成 '没有写完\"'。",
    ],
    en: [
      "2:8 The value ends with a quote that nothing begins. Remove it, or add one at the beginning; if the document has it so, write '没有写完\"'.",
    ],
  },
  {
    what: 'words behind the closing quote',
    path: PROBLEM,
    text: fileOf('title: "重部署"轻落实', 'label: 一是'),
    zh: [
      '2:8 引号结束以后还有字。请去掉值开头的半角引号，把其中的引号改成中文的“ ”；或用另一种半角引号把整个值括起来。',
    ],
    en: [
      '2:8 Words follow behind the quote that ends the value. Remove the quote at its beginning and use “ ” inside, or put the whole value in plain quotes of the other kind.',
    ],
  },
  {
    what: 'quotes typed in Chinese',
    path: PROBLEM,
    text: fileOf('title: “台账不全”'),
    zh: [
      "2:8 括住值的是中文引号，会照样显示在网站上。请删去，写成 台账不全；引号是原文中的，请在外面再加半角的单引号，写成 '“台账不全”'。",
    ],
    en: [
      "2:8 The value stands in curly quotes, which the site would show. Remove them and write 台账不全; if they belong to the document, add plain single quotes around them and write '“台账不全”'.",
    ],
  },
  {
    what: 'quotes that an input method has turned',
    path: PROBLEM,
    text: fileOf('title: 台账不全', 'label: ”1.”'),
    zh: [
      '3:8 括住值的是中文引号，会照样显示在网站上。请删去，写成 "1."；引号是原文中的，请在外面再加半角的单引号，写成 \'”1.”\'。',
    ],
    en: [
      '3:8 The value stands in curly quotes, which the site would show. Remove them and write "1."; if they belong to the document, add plain single quotes around them and write \'”1.”\'.',
    ],
  },
  {
    what: 'a year in Chinese quotes',
    path: REVIEW,
    text: fileOf('title: 年度报告', 'year: “2024”'),
    zh: [
      "3:7 括住值的是中文引号，会照样显示在网站上。请删去，写成 2024；引号是原文中的，请在外面再加半角的单引号，写成 '“2024”'。",
    ],
    en: [
      "3:7 The value stands in curly quotes, which the site would show. Remove them and write 2024; if they belong to the document, add plain single quotes around them and write '“2024”'.",
    ],
  },
];
