import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { readContent } from '../content/read.ts';
import { requireValid } from '../content/require-valid.ts';
import { UserError } from '../i18n/user-error.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { publishFor } from './publish-for.ts';

const folder = temporaryFolder();

const HEAD = [
  { type: 'text', text: '内部资料  注意保存', role: 'title' },
  { type: 'section', id: '2024/s1', title: '问题' },
  { type: 'entry', id: '2024/p01', separator: '。' },
];

interface Case {
  review?: object;
  body?: string;
  problem?: object;
  text?: string;
  files?: Record<string, string>;
}

/** What a build for an audience says: its message, or nothing where it may go on. */
async function refusal(
  { review = {}, body = '', problem = {}, text = '', files = {} }: Case,
  audience?: string,
): Promise<string | undefined> {
  folder.write('site.yaml', 'name: 站点\norganisation: 单位\n');
  const file = (data: object, words: string) => `---\n${stringify(data)}---\n\n${words}\n`;
  folder.write('reviews/2024.mdx', file({ title: '2024年报告', year: 2024, ...review }, body));
  folder.write('problems/2024/p01.mdx', file({ title: '账目不清', ...problem }, text));
  for (const [path, content] of Object.entries(files)) folder.write(path, content);
  const content = requireValid(await readContent(folder.path), folder.path);
  try {
    await publishFor(folder.path, content, audience);
    return undefined;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    expect(error.id).toBe('not-released');
    return error.text('zh-CN');
  }
}

const decided = (...whats: string[]) => ({
  release: whats.map((what) => ({ what, reason: '已解密', by: '保密办', date: '2025-03-02' })),
});

describe('a public build', () => {
  it('takes the mark in place of redacted words for no secrecy mark', async () => {
    const outline = [{ type: 'text', text: '<Redact>秘密★1年</Redact>' }];
    const told = await refusal({ review: { outline }, text: '<Redact>谈话记录</Redact>' });
    expect(told).toBeUndefined();
  });

  it.each<[string, Case, string]>([
    [
      'a secrecy field',
      { review: { official: { secrecy: '秘密★1年' } } },
      'reviews/2024.mdx:5:12  密级标志  秘密★1年',
    ],
    [
      'a secrecy field in words of its own',
      { review: { official: { secrecy: '受控' } } },
      '密级标志  受控',
    ],
    [
      'a line of the head',
      { review: { outline: HEAD } },
      'reviews/2024.mdx:6:11  密级标志  内部资料  注意保存',
    ],
    ['the preamble', { body: '机密★3年\n\n正文。' }, 'reviews/2024.mdx:6:1  密级标志  机密★3年'],
    [
      'a note at the end',
      {
        review: {
          outline: [...HEAD.slice(1), { type: 'text', text: '（此件不公开）', role: 'note' }],
        },
      },
      '密级标志  此件不公开',
    ],
    [
      'a line of an entry',
      { text: '正文。\n\n内部资料，请勿外传' },
      'problems/2024/p01.mdx:7:1  密级标志  内部资料，请勿外传',
    ],
    [
      'a text',
      { text: '经办人电话：**138**0013 8000。' },
      'problems/2024/p01.mdx:5:1  手机号码  1380013 8000',
    ],
    [
      'a text further on',
      { text: '见上。\n\n经办人电话：138 0013 8000。' },
      'problems/2024/p01.mdx:7:7  手机号码  138 0013 8000',
    ],
    [
      'a title',
      { problem: { title: '张某13800138000' } },
      'problems/2024/p01.mdx:2:10  手机号码  13800138000',
    ],
    [
      'a note （联系人：…，电话：…）',
      {
        review: {
          outline: [
            ...HEAD.slice(1),
            { type: 'text', text: '（联系人：张某，电话：13800138000）', role: 'note' },
          ],
        },
      },
      '手机号码  13800138000',
    ],
    [
      'a source',
      { problem: { source: { issuer: '审计组', quote: '身份证11010519491231002X' } } },
      '公民身份号码  11010519491231002X',
    ],
    ['a link', { text: '[信箱](mailto:13800138000@example.org)' }, '手机号码  13800138000'],
    [
      'a list',
      { text: '- 卡号\n- 6222 0212 3456 7890 128' },
      'problems/2024/p01.mdx:6:3  银行卡号  6222 0212 3456 7890 128',
    ],
    [
      'a free page',
      { files: { 'pages/about.mdx': '---\ntitle: 关于\n---\n\n电话 13800138000。\n' } },
      'pages/about.mdx:5:4  手机号码  13800138000',
    ],
    [
      'a theme',
      { files: { 'themes.yaml': '- { id: a, title: 王芳的事 }\n', 'names.yaml': '- 王芳\n' } },
      'themes.yaml:1:1  名单（names.yaml）中的姓名  王芳',
    ],
    [
      'a name of the list',
      { text: '由王　芳负责。', files: { 'names.yaml': '- 王芳\n' } },
      '姓名  王　芳',
    ],
  ])('is not made with %s', async (_, input, line) => {
    expect(await refusal(input)).toContain(line);
  });

  it('tells each place, and shows the decision as it is to be written', async () => {
    const text = '电话13800138000。\n\n又：13900139000。';
    const said = await refusal({ text, review: { official: { secrecy: '秘密★1年' } } });
    expect(said?.split('\n')).toEqual([
      expect.stringContaining('有 3 处'),
      'reviews/2024.mdx:5:12  密级标志  秘密★1年',
      'problems/2024/p01.mdx:5:3  手机号码  13800138000',
      'problems/2024/p01.mdx:7:3  手机号码  13900139000',
      expect.stringContaining('reviews/2024.mdx'),
      'release:',
      ...['秘密★1年', '13800138000', '13900139000'].flatMap((what) => [
        `  - what: "${what}"`,
        '    reason:',
        '    by:',
        '    date:',
      ]),
    ]);
  });

  it.each<[string, Case]>([
    ['says that there is no secrecy', { review: { official: { secrecy: '公开' } } }],
    ['speaks of secrets', { body: '保守国家秘密不到位。', text: '机密文件没有登记。' }],
    ['has what is only told', { text: '电话0871-65001234，云A·12345，a@example.org。' }],
    ['redacts it', { text: '电话<Redact>13800138000</Redact>。' }],
    ['withholds it', { problem: { audience: 'internal' }, text: '电话13800138000。' }],
    ['withholds all', { review: { audience: 'internal', outline: HEAD }, text: '13800138000' }],
    ['has a decision', { review: decided('秘密★1年'), body: '秘密★1年' }],
    [
      'has a decision in other spelling',
      { review: decided('手机 138-0013-8000'), text: '１３８００１３８０００' },
    ],
    [
      'has a decision of any review for a page',
      {
        review: decided('13800138000'),
        files: { 'pages/about.mdx': '---\ntitle: 关于\n---\n\n13800138000\n' },
      },
    ],
  ])('is made of content that %s', async (_, input) => {
    expect(await refusal(input)).toBeUndefined();
  });

  it('wants a decision of the same review', async () => {
    const other = `---\n${stringify({ title: '2023年报告', year: 2023, ...decided('13800138000') })}---\n`;
    const said = await refusal({ text: '电话13800138000。', files: { 'reviews/2023.mdx': other } });
    expect(said).toContain('problems/2024/p01.mdx:5:3');
  });

  it('names the place that is shown, not the one that is redacted', async () => {
    const text = '<Redact>13800138000</Redact>\n\n电话13800138000。';
    expect(await refusal({ text })).toContain('problems/2024/p01.mdx:7:3');
  });
});

describe('a build for others', () => {
  it('is made, whatever the content bears', async () => {
    expect(
      await refusal({ review: { outline: HEAD }, text: '13800138000' }, 'internal'),
    ).toBeUndefined();
  });
});
