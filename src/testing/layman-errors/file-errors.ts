import { fileOf, type LaymanError, PROBLEM } from './row.ts';

/** What goes wrong with files as a whole. */
export const FILE_ERRORS: readonly LaymanError[] = [
  {
    what: 'themes saved by Notepad as UTF-8 with a mark',
    path: 'themes.yaml',
    text: '\uFEFF- id: cars\r\n  title: 公务用车\r\n',
    zh: [],
    en: [],
  },
  { what: 'names with a mark', path: 'names.yaml', text: '\uFEFF- 王芳\r\n', zh: [], en: [] },
  {
    what: 'a problem with a mark and the line ends of Windows',
    path: PROBLEM,
    text: `\uFEFF${fileOf('title: 台账不全')}`.replaceAll('\n', '\r\n'),
    zh: [],
    en: [],
  },
  {
    what: 'themes saved in GB18030',
    path: 'themes.yaml',
    text: Buffer.from('2d2069643a20612c0a20207469746c653a20b9abcef1d3c3b3b50a', 'hex'),
    zh: [
      '2:10 文件不是 UTF-8 编码，文字会变成乱码。请用编辑器打开，另存为 UTF-8 编码（记事本：另存为，编码选 UTF-8）。',
    ],
    en: [
      '2:10 The file is not in UTF-8, so its text would be garbled. Open it in an editor and save it as UTF-8 (in Notepad: Save as, Encoding: UTF-8).',
    ],
  },
  {
    what: 'a problem saved in GB18030',
    path: PROBLEM,
    text: Buffer.from('2d2d2d0a7469746c653a20ccf5c4bf0a2d2d2d0a', 'hex'),
    zh: [
      '2:8 文件不是 UTF-8 编码，文字会变成乱码。请用编辑器打开，另存为 UTF-8 编码（记事本：另存为，编码选 UTF-8）。',
    ],
    en: [
      '2:8 The file is not in UTF-8, so its text would be garbled. Open it in an editor and save it as UTF-8 (in Notepad: Save as, Encoding: UTF-8).',
    ],
  },
  {
    what: 'a page saved in GB18030',
    path: 'pages/about.mdx',
    text: Buffer.from('2d2d2d0a7469746c653a20ccf5c4bf0a2d2d2d0a', 'hex'),
    zh: [
      '2:8 文件不是 UTF-8 编码，文字会变成乱码。请用编辑器打开，另存为 UTF-8 编码（记事本：另存为，编码选 UTF-8）。',
    ],
    en: [
      '2:8 The file is not in UTF-8, so its text would be garbled. Open it in an editor and save it as UTF-8 (in Notepad: Save as, Encoding: UTF-8).',
    ],
  },
  {
    what: 'names saved in UTF-16',
    path: 'names.yaml',
    text: Buffer.from('\uFEFF- 王芳\n', 'utf16le'),
    zh: [
      '1:1 文件不是 UTF-8 编码，文字会变成乱码。请用编辑器打开，另存为 UTF-8 编码（记事本：另存为，编码选 UTF-8）。',
    ],
    en: [
      '1:1 The file is not in UTF-8, so its text would be garbled. Open it in an editor and save it as UTF-8 (in Notepad: Save as, Encoding: UTF-8).',
    ],
  },
  {
    what: 'themes saved in UTF-16 without a mark',
    path: 'themes.yaml',
    text: Buffer.from('- id: cars\n  title: cars\n', 'utf16le'),
    zh: [
      '1:1 文件不是 UTF-8 编码，文字会变成乱码。请用编辑器打开，另存为 UTF-8 编码（记事本：另存为，编码选 UTF-8）。',
    ],
    en: [
      '1:1 The file is not in UTF-8, so its text would be garbled. Open it in an editor and save it as UTF-8 (in Notepad: Save as, Encoding: UTF-8).',
    ],
  },
  {
    what: "two people's changes of an entry, with Git's marks",
    path: PROBLEM,
    text: '---\n<<<<<<< HEAD\ntitle: 甲\n=======\ntitle: 惠企政策的解读不够通俗\nlabel: 二是\norder: 2\naspect: 2024/a1\n>>>>>>> office-b\n---\n\n<Finding>正文。\n',
    zh: [
      '2:1 两个人同时改了这个文件，这里留有合并标记（第 2–9 行）。======= 上面是一个人的写法，下面是另一个人的：请留下要用的，删去不用的和以 <<<<<<<、=======、>>>>>>> 开头的各行。',
    ],
    en: [
      '2:1 Two people changed this file at the same time, and the marks of the merge were left in it (lines 2–9). Above ======= stands what one of them wrote, below it the other: keep what is wanted and delete the rest, with the lines that begin with <<<<<<<, ======= and >>>>>>>.',
    ],
  },
  {
    what: "Git's marks in two places of a text",
    path: PROBLEM,
    text: `${fileOf('title: 甲')}<<<<<<< HEAD\n甲\n||||||| 1a2b3c\n乙\n=======\n丙\n>>>>>>> b\n\n<<<<<<< HEAD\n丁\n=======\n戊\n>>>>>>> b\n`,
    zh: [
      '6:1 两个人同时改了这个文件，这里留有合并标记（第 6–12 行）。======= 上面是一个人的写法，下面是另一个人的：请留下要用的，删去不用的和以 <<<<<<<、=======、>>>>>>> 开头的各行。',
      '14:1 两个人同时改了这个文件，这里留有合并标记（第 14–18 行）。======= 上面是一个人的写法，下面是另一个人的：请留下要用的，删去不用的和以 <<<<<<<、=======、>>>>>>> 开头的各行。',
    ],
    en: [
      '6:1 Two people changed this file at the same time, and the marks of the merge were left in it (lines 6–12). Above ======= stands what one of them wrote, below it the other: keep what is wanted and delete the rest, with the lines that begin with <<<<<<<, ======= and >>>>>>>.',
      '14:1 Two people changed this file at the same time, and the marks of the merge were left in it (lines 14–18). Above ======= stands what one of them wrote, below it the other: keep what is wanted and delete the rest, with the lines that begin with <<<<<<<, ======= and >>>>>>>.',
    ],
  },
  {
    what: "one of Git's marks left behind",
    path: 'themes.yaml',
    text: '- id: cars\n  title: 公务用车\n>>>>>>> office-b\n',
    zh: [
      '3:1 两个人同时改了这个文件，这里留有合并标记（第 3 行）。======= 上面是一个人的写法，下面是另一个人的：请留下要用的，删去不用的和以 <<<<<<<、=======、>>>>>>> 开头的各行。',
    ],
    en: [
      '3:1 Two people changed this file at the same time, and the marks of the merge were left in it (line 3). Above ======= stands what one of them wrote, below it the other: keep what is wanted and delete the rest, with the lines that begin with <<<<<<<, ======= and >>>>>>>.',
    ],
  },
  {
    what: "Git's marks in the settings",
    path: 'site.yaml',
    text: '<<<<<<< HEAD\nname: 甲\n=======\nname: 乙\n>>>>>>> b\norganisation: 处\n',
    zh: [
      '1:1 两个人同时改了这个文件，这里留有合并标记（第 1–5 行）。======= 上面是一个人的写法，下面是另一个人的：请留下要用的，删去不用的和以 <<<<<<<、=======、>>>>>>> 开头的各行。',
    ],
    en: [
      '1:1 Two people changed this file at the same time, and the marks of the merge were left in it (lines 1–5). Above ======= stands what one of them wrote, below it the other: keep what is wanted and delete the rest, with the lines that begin with <<<<<<<, ======= and >>>>>>>.',
    ],
  },
  {
    what: 'no front matter at all',
    path: PROBLEM,
    text: '台账不全\n\n正文。\n',
    zh: ['1:1 文件开头缺少以 --- 包围的文件头。请参照同一文件夹中的其他文件补上。'],
    en: [
      '1:1 The file does not begin with front matter between --- lines. Add it, as in the other files of this folder.',
    ],
  },
  {
    what: 'front matter without its last line',
    path: PROBLEM,
    text: '---\ntitle: 台账不全\n\n正文。\n',
    zh: [
      '1:1 文件头没有结束：缺少第二行 ---。请在最后一个字段的下一行写上 ---，正文写在它的下面。',
    ],
    en: [
      '1:1 The front matter does not end: the second line --- is missing. Write --- below the last field, and the text below that.',
    ],
  },
  {
    what: 'dashes typed in Chinese',
    path: PROBLEM,
    text: '———\ntitle: 台账不全\n———\n\n正文。\n',
    zh: ['1:1 文件头的开头和结尾各是一行三个半角的减号 ---，前后没有别的字。请把这一行改成 ---。'],
    en: [
      '1:1 Front matter begins and ends with a line of three plain hyphens --- and nothing else. Write this line as ---.',
    ],
  },
  {
    what: 'a last line of dashes typed in Chinese',
    path: PROBLEM,
    text: '---\ntitle: 台账不全\n－－－\n\n正文。\n',
    zh: ['3:1 文件头的开头和结尾各是一行三个半角的减号 ---，前后没有别的字。请把这一行改成 ---。'],
    en: [
      '3:1 Front matter begins and ends with a line of three plain hyphens --- and nothing else. Write this line as ---.',
    ],
  },
];
