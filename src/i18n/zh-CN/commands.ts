import type { CommandWords } from '../parts/commands.ts';

/** What the commands say in Chinese. */
export const commands: CommandWords = {
  shared: {
    content: '内容文件夹（默认 content）',
    audience: '为哪个读者范围生成（见 site.yaml 的 audiences；默认公开）',
    port: '端口（默认 4321）',
  },
  portRange: '应是 0 到 65535 的整数。',
  served: (url) => `网站在 ${url}（按 Ctrl-C 结束）`,
  build: {
    summary: '检查内容并生成网站；全部成功才替换原有的网站',
    options: {
      out: (folder) => `网站的文件夹（默认 ${folder}；其他读者范围为 ${folder}-名称）`,
    },
    steps: {
      pages: '正在生成页面…',
      fonts: '正在准备打印用的字体…',
      index: '正在建立搜索索引…',
      scan: '正在检查有没有不该公开的内容…',
      again: '内容在生成期间有改动，重新开始…',
    },
    done: (folder) => `网站已生成：${folder}`,
  },
  check: {
    summary: '检查内容：错误，以及报告中值得核对的地方',
    options: {
      format: '输出格式（默认 text；sarif 供编辑器和平台读取）',
      json: '等于 --format json',
      strict: '有提醒也算不通过',
    },
    counts: ({ errors, warnings, notes, ignored, asked }) =>
      `错误 ${errors}，提醒 ${warnings}，提示 ${notes}，已忽略 ${ignored}，待确认 ${asked}。`,
  },
  confirm: {
    summary: '列出一份报告还要核对什么；核对过的记下来，网站才据此说“没有”“新出现”',
    options: {
      kinds: '条目的类别已核对：各是什么，哪些只是文字',
      links: '条目之间的关联已核对',
      earlier: '历年的同一问题已核对',
      by: '核对的人或单位（默认为这台电脑的用户名；不会公开）',
    },
  },
  dev: {
    summary: '边改边看：内容一改，页面随之更新（不含搜索）',
  },
  export: {
    summary: '把报告导出为文字或数据（不指明则全部）；不带 --out 时直接显示',
    options: {
      out: '导出文件的文件夹',
    },
    noFormat: (formats) => `请指明格式：${formats.join('、')}。`,
  },
  import: {
    summary: '把报告拆成条目写入内容文件夹，逐字核对无误后才写入',
    options: {
      review: '报告的编号（默认为年份；只用于单个文件）',
      year: '报告所说的年份（只用于单个文件）',
      profile: '体例（默认见 site.yaml）',
      'dry-run': '只看结果：以树形列出提纲，不写入',
      json: '以 JSON 输出识别结果（见 schemas/import-report.schema.json）',
      force: '重新导入已有的报告（人工改过的不会丢失）；不像报告的作为普通文字导入',
    },
    noFile: '请指明要导入的文件或文件夹。',
    oneFile: '--review 和 --year 只能用于单个文件。请逐个导入。',
  },
  preview: {
    summary: '打开已生成的网站',
    options: {
      out: (folder) => `网站的文件夹（默认 ${folder}）`,
    },
  },
  print: {
    summary: '把报告和台账打印成 PDF（不指明则全部）；没有变化的不再打印',
    options: {
      out: (folder) => `PDF 的文件夹（默认 ${folder}；其他读者范围为 ${folder}-名称）`,
      json: '以 JSON 列出文件、页数和是否重新打印',
    },
    printing: '正在打印',
    unchanged: '没有变化',
  },
  remove: {
    summary: '删去一份报告；它用过的编号不再给别的条目',
    options: {
      'dry-run': '只列出要删去的和指向它的，不改动文件',
      unlink: '同时取消其他报告中指向它的链接',
      yes: '不再询问',
    },
  },
  schemas: {
    summary: '生成 JSON Schema，供编辑器补全和检查字段',
    options: {
      check: (folder) => `不写文件；${folder} 与 src/model 不一致则不通过`,
    },
    outdated: (folder, files) =>
      `${folder} 与 src/model 不一致（${files}）：请运行 npm run schemas。`,
    written: (folder, files) => `已写入 ${folder}（${files} 个文件）`,
  },
  search: {
    summary:
      '搜索已生成的网站；几个词用空格隔开，整句加引号（\'"责任 落实"\'），不要的词前加减号，写在 -- 之后（-- -租车）',
    options: {
      out: (folder) => `网站的文件夹（默认 ${folder}）`,
      kind: '只看这一类，如 problem 或“问题”；这个和下面七个选项都可以重复',
      year: '只看这一年',
      theme: '只看这个主题（编号或名称）',
      status: '只看这种状态，如 open',
      review: '只看这份报告（编号）',
      aspect: '只看这个方面（标题）',
      organisation: '只看这个单位',
      source: '只看由它指出的问题',
      sort: '排序：relevance 按相关程度（默认），date 按日期',
      limit: (shown) => `最多几条（默认 ${shown}；带 --json 时为全部）`,
      json: '输出 JSON',
    },
  },
  start: {
    summary: '生成网站并在本机打开',
  },
  test: {
    summary: '运行全部检查和测试；指明文件则只运行其中的测试',
    options: {
      update: '（-u）把现在的页面图片作为今后比较的标准',
      long: '费时的测试不抽样，全部看一遍（也可以运行 npm run test:long）',
    },
  },
  change: {
    summary:
      '按一份清单修改内容：种类、层级、标题、拆分、合并、移动、链接、字段、遮住文字、补记、附件',
    options: {
      'dry-run': '只试一试：说出会改动什么，不写入',
      json: '只输出 JSON，供程序使用',
      outline: '列出一份报告各行的编号，操作用它们指明位置',
    },
  },
  undo: {
    summary: '撤销上一条命令写入的内容（导入、核对、删除）；--redo 恢复刚撤销的',
    options: { redo: '恢复刚刚撤销的' },
  },
};
