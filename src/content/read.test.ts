import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { readContent } from './read.ts';

const folder = temporaryFolder();

beforeEach(() => {
  vi.stubEnv('DUIZHAO_LANG', 'zh-CN');
});
afterEach(() => {
  vi.unstubAllEnvs();
});

const SITE = 'name: 自查报告汇编\norganisation: 后勤处\n';
const REVIEW = '---\ntitle: 2021年度自查报告\nyear: 2021\n---\n';

/** Writes the files of a content folder, a whole one unless told otherwise. */
function write(files: Record<string, string>): void {
  const whole = { 'site.yaml': SITE, 'reviews/2021.mdx': REVIEW };
  for (const [path, text] of Object.entries({ ...whole, ...files })) folder.write(path, text);
}

const entry = (...lines: string[]) => ['---', ...lines, '---', '', '正文。', ''].join('\n');

/** What is wrong with the folder: path:line:column and the message. */
async function problems(): Promise<string[]> {
  const { invalid } = await readContent(folder.path);
  return invalid.flatMap((file) =>
    file.messages.map(({ line, column, reason }) =>
      [[file.path, line, column].join(':'), reason].join(' '),
    ),
  );
}

describe('a content folder', () => {
  it('has no QR code where nobody knows the address that it leads to', async () => {
    const review = REVIEW.replace('year: 2021\n', 'year: 2021\nofficial:\n  qrCode: true\n');
    write({ 'reviews/2021.mdx': review });
    expect(await problems()).toEqual([
      expect.stringMatching(/reviews.2021\.mdx:5:3 .*site\.yaml 没有写网站的地址/u),
    ]);
    write({ 'reviews/2021.mdx': review, 'site.yaml': `${SITE}url: https://office.example\n` });
    expect(await problems()).toEqual([]);
  });

  it('is read whole', async () => {
    write({
      'themes.yaml': '- id: cars\n  title: 公务用车\n',
      'problems/2021/p01.mdx': entry('title: 账目不清', 'theme: cars', 'causes: [2021/c01]'),
      'causes/2021/c01.mdx': entry('title: 责任不明'),
      'measures/2021/m01.mdx': entry(
        'title: 公开账目',
        'targets:',
        '  - {id: t1, metric: 公示, value: 12}',
      ),
      'follow-ups/2021/f01.mdx': entry('title: 已经公示', 'about: [2021/p01, 2021/m01/t1]'),
    });
    const content = await readContent(folder.path);
    expect(content.invalid.map(String)).toEqual([]);
    expect(content.site?.name).toBe('自查报告汇编');
    expect(content.themes.map(({ id }) => id)).toEqual(['cars']);
    expect(content.reviews.map(({ id }) => id)).toEqual(['2021']);
    expect(content.entries.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'follow-up 2021/f01',
      'problem 2021/p01',
      'cause 2021/c01',
      'measure 2021/m01',
    ]);
  });

  it('that is empty or missing has no site, and nothing wrong', async () => {
    const content = await readContent(`${folder.path}/missing`);
    expect(content).toMatchObject({ site: undefined, reviews: [], entries: [], invalid: [] });
  });

  it('may hold what editors and systems leave there', async () => {
    write({
      'problems/2021/._p01.mdx': '\0\0',
      'problems/2021/p01.mdx~': '',
      'themes.yaml': '# 无\n',
    });
    expect(await problems()).toEqual([]);
  });

  it('has the list of names, which is checked, and the free pages as they are', async () => {
    write({ 'names.yaml': '- 王芳\n- 欧阳小明\n', 'pages/a/b.mdx': '---\ntitle: 页\n---\n' });
    const { names, pages } = await readContent(folder.path);
    expect(names).toEqual(['王芳', '欧阳小明']);
    expect(pages.map(({ file }) => file.path)).toEqual(['pages/a/b.mdx']);
    write({ 'names.yaml': '- 王\n' });
    expect(await problems()).toEqual([expect.stringContaining('names.yaml:1:3 ')]);
  });

  it('may be written on another system', async () => {
    write({
      'problems/2021/p01.mdx': `\uFEFF${entry('title: 账目不清', 'label: 一是')}`.replaceAll(
        '\n',
        '\r\n',
      ),
    });
    const { entries, invalid } = await readContent(folder.path);
    expect(invalid.map(String)).toEqual([]);
    expect(entries[0]?.data).toMatchObject({ title: '账目不清', label: '一是' });
  });

  it('is told everything that is wrong with it in one run, each at its place', async () => {
    write({
      'problems/2021/p01.mdx': entry('title: 账目不清', 'lable: 一是'),
      'problems/2021/p02.mdx': entry('label: 二是'),
      'problems/2021/p03.mdx': entry('title: 库房乱', 'status: done'),
      'problems/2021/p04.mdx': entry('title: 值班松散', 'date: 2021-02-30'),
      'problems/2021/x01.mdx': entry('title: 重复的编号'),
      'causes/2021/x01.mdx': entry('title: 重复的编号'),
      'measures/2021/m01.mdx': entry(
        'title: 公开账目',
        'problems:',
        '  - 2021/p01',
        '  - 2021/p99',
      ),
      'problems/2020/p01.mdx': entry('title: 没有报告'),
    });
    expect(await problems()).toEqual([
      'problems/2020/p01.mdx:1:1 “2020/p01”所在的文件夹没有对应的报告。请先建立 reviews/2020.mdx，或移动这个文件。',
      'problems/2021/p01.mdx:3:1 不认识的字段“lable”。是不是“label”？请改名或删除这一行。',
      'problems/2021/p02.mdx:2:1 缺少必填的字段“title”。请补上。',
      'problems/2021/p03.mdx:3:1 不认识的状态“done”。请写成 done-claimed。可以填写的是：open（待落实）, in-progress（正在整改）, partial（部分完成）, done-claimed（报告已整改）, verified（已核实销号）, standing（长期坚持）, deferred（申请延期）, not-done（没有完成）, superseded（已被替代）, not-applicable（不适用）。',
      'problems/2021/p04.mdx:3:1 “2021-02-30”不是有效的日期。日历上没有这一天，请核对。',
      'causes/2021/x01.mdx:2:1 编号“2021/x01”用了两次，另一处在 problems/2021/x01.mdx。编号必须唯一，请给其中一个文件改名。',
      expect.stringMatching(
        /^measures\/2021\/m01\.mdx:5:5 找不到编号为“2021\/p99”的问题。请核对编号，或删除这个链接。$/u,
      ),
    ]);
  });

  it.each([
    ['title:', '字段“title”是空的。请填写；若是选填的，也可以删除这一行。'],
    ["title: ''", '字段“title”是空的。请填写；若是选填的，也可以删除这一行。'],
    ['title: 2021', '字段“title”应当是文字，这里不是。请写成 "2021"。'],
    ['title: {a: b}', '字段“title”应当是文字，这里不是。请改正。'],
    ['title: **重点**整改', '以 * 开头的值会被 YAML 当作引用。请用引号把整个值括起来。'],
  ])('is told what is wrong with "%s" in its language', async (line, reason) => {
    write({ 'problems/2021/p01.mdx': entry(line) });
    const [first, ...others] = await problems();
    expect(first).toMatch(/^problems\/2021\/p01\.mdx:2:\d /u);
    expect(first?.replace(/^\S+ /u, '')).toBe(reason);
    expect(others).toEqual([]);
  });

  it('is told which keys of a list item are unknown, and which words it may use', async () => {
    const outline = [
      'outline:',
      '  - type: entri',
      '  - type: entry',
      '    id: 2021/p01',
      '    runon: true',
    ];
    write({
      'reviews/2021.mdx': REVIEW.replace('---\n---', '---').replace(
        /---\n$/u,
        `${outline.join('\n')}\n---\n`,
      ),
      'problems/2021/p01.mdx': entry('title: 账目不清'),
    });
    expect(await problems()).toEqual([
      'reviews/2021.mdx:5:5 字段“outline.type”不认识“entri”。请写成 entry。可以填写的是：section（部分）, aspect（方面）, text（文字）, entry（条目）。',
      'reviews/2021.mdx:8:5 不认识的字段“runon”。请写成 runOn。',
    ]);
  });

  it('is told of code in a text at its place in the file', async () => {
    write({ 'problems/2021/p01.mdx': '---\ntitle: 账目不清\n---\n\n正文{1}。\n' });
    expect(await problems()).toEqual([
      expect.stringMatching(/^problems\/2021\/p01\.mdx:5:3 正文中不能有程序代码/u),
    ]);
  });

  it('is told of files whose names cannot be ids', async () => {
    write({
      'problems/2021/p 01.mdx': entry('title: 账目不清'),
      'reviews/2021/draft.mdx': REVIEW,
    });
    expect((await problems()).map((problem) => problem.slice(0, 40))).toEqual([
      expect.stringContaining('reviews/2021/draft.mdx:1:1 报告的文件要直接放在'),
      expect.stringContaining('problems/2021/p 01.mdx:1:1 文件名就是编号'),
    ]);
  });

  it('is told of an unknown theme, audience and profile', async () => {
    write({
      'site.yaml': `${SITE}profile: self-reviw\n`,
      'themes.yaml': '- id: cars\n  title: 公务用车\n',
      'problems/2021/p01.mdx': entry('title: 账目不清', 'theme: car', 'audience: staff'),
    });
    expect(await problems()).toEqual([
      'site.yaml:3:1 没有名为“self-reviw”的体例。可以选择：inspection-rectification, self-review。',
      'problems/2021/p01.mdx:3:1 themes.yaml 中没有主题“car”。是不是“cars”？请核对，或先在 themes.yaml 中添加。',
      'problems/2021/p01.mdx:4:1 site.yaml 的 audiences 中没有“staff”。请改正。可以填写的是：public（公开）, internal（内部）。',
    ]);
  });

  it('is not told that links are broken which lead to a file with errors', async () => {
    write({
      'reviews/2021.mdx': REVIEW.replace('year: 2021', 'year: 二〇二一'),
      'themes.yaml': '- id: cars\n',
      'problems/2021/p01.mdx': entry(
        'title: 账目不清',
        'aspect: 2021/a1',
        'theme: cars',
        'measures: [2021/m01]',
      ),
      'measures/2021/m01.mdx': entry(
        'title: 公开账目',
        'due: 明年',
        'targets:',
        '  - {id: t1, metric: 公示, value: 12}',
      ),
      'follow-ups/2021/f01.mdx': entry('title: 已经公示', 'about: [2021/m01/t1, 2021/m01]'),
    });
    expect((await problems()).map((problem) => problem.split(' ', 1)[0])).toEqual([
      'themes.yaml:1:3',
      'reviews/2021.mdx:3:1',
      'measures/2021/m01.mdx:3:1',
    ]);
  });

  it('is told of a problem that continues none of an earlier year, and of targets of one name', async () => {
    write({
      'site.yaml': SITE,
      'problems/2021/p01.mdx': entry('title: 租车审批', 'continues: 2021/p01'),
      'measures/2021/m01.mdx': entry(
        'title: 走访',
        'targets:',
        '  - { id: t1, metric: 走访, value: 2 }',
        '  - { id: t1, metric: 办结, value: 2 }',
      ),
    });
    expect(await problems()).toEqual([
      'problems/2021/p01.mdx:3:1 “2021/p01”不是更早年度的问题。continues 只能指向以前年度的同一问题，请改正或删除。',
      'measures/2021/m01.mdx:5:7 同一措施中有两个目标的 id 都是“t1”，请改其中一个。',
    ]);
  });

  it('speaks the language of its site', async () => {
    write({ 'site.yaml': `${SITE}locale: en\n`, 'problems/2021/p01.mdx': entry('title: 2021') });
    expect(await problems()).toEqual([
      'problems/2021/p01.mdx:2:1 The field "title" has to be text, and is not. Write "2021".',
    ]);
  });
});
