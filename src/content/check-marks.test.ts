import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { readContent } from './read.ts';

const folder = temporaryFolder();

const FILES = {
  'site.yaml': 'name: 汇编\norganisation: 后勤处\nlocale: zh-CN\n',
  'reviews/2021.mdx': '---\ntitle: 报告\nyear: 2021\n---\n',
  'problems/2021/p01.mdx': '---\ntitle: 题\n---\n\n正文。\n',
};

/** What is wrong, as file:line:column and the rule that says so. */
async function problems(changes: Record<string, string>): Promise<string[]> {
  for (const [path, text] of Object.entries({ ...FILES, ...changes })) folder.write(path, text);
  const { invalid } = await readContent(folder.path);
  return invalid.flatMap(({ path, messages }) =>
    messages.map(({ line, column, ruleId }) => `${path}:${line}:${column} ${ruleId}`),
  );
}

const PROBLEM = 'problems/2021/p01.mdx';
const problem = (fields: string, body = '正文。') => ({
  [PROBLEM]: `---\n${fields}\n---\n\n${body}\n`,
});

describe('a mark that would withhold nothing', () => {
  it.each([
    ['title: 题<Redact>甲</Redact>', undefined],
    ['title: 题<Redact audience="internal">甲</Redact>', undefined],
    ['title: 题＜Redact＞甲＜/Redact＞', `${PROBLEM}:2:1 redact-near`],
    ['title: 题<Redact>甲', `${PROBLEM}:2:1 redact-near`],
    ['title: 题<Redact>甲<Redact>乙</Redact></Redact>', `${PROBLEM}:2:1 redact-near`],
    ['title: 题<Redact></Redact>', `${PROBLEM}:2:1 redact-empty`],
    ['title: 题<Redact audience="staff">甲</Redact>', `${PROBLEM}:2:1 redact-audience`],
    ['title: 题<Redact audience="public">甲</Redact>', `${PROBLEM}:2:1 redact-audience`],
    ['title: 题\ntags: ["<Redact>甲</Redact>"]', `${PROBLEM}:3:1 redact-misplaced`],
    ['title: 题\nconfirm: <Redact>甲</Redact>', `${PROBLEM}:3:1 redact-misplaced`],
    ['title: 题\nsource: { issuer: 组, ref: <redact>甲</redact> }', `${PROBLEM}:3:22 redact-near`],
  ])('in front matter is told where %s', async (fields, told) => {
    expect(await problems(problem(fields))).toEqual(told === undefined ? [] : [told]);
  });

  it.each([
    ['由<Redact audience="internal">甲</Redact>办', undefined],
    ['由<Redact\naudience="internal">甲</Redact>办', undefined],
    ['由<Redact audience="nobody">甲</Redact>办', `${PROBLEM}:5:2 redact-audience`],
    ['由<Redact></Redact>甲办', `${PROBLEM}:5:2 redact-empty`],
    ['由<Redact/>甲<Redact/>办', `${PROBLEM}:5:2 redact-near`],
    ['由《Redact》甲《/Redact》办', `${PROBLEM}:5:2 redact-near`],
    ['由`<Redact>甲</Redact>`办', `${PROBLEM}:5:3 redact-near`],
    ['由\\<Redact>甲\\</Redact>办', `${PROBLEM}:5:3 redact-near`],
    ['见[网页](/a "<Redact>甲</Redact>")', `${PROBLEM}:5:11 redact-near`],
    ['---\naudience: internal\n---\n\n正文', `${PROBLEM}:6:1 audience-in-body`],
    ['audience：internal', `${PROBLEM}:5:1 audience-in-body`],
  ])('in a text is told where %s', async (body, told) => {
    expect(await problems(problem('title: 题', body))).toEqual(told === undefined ? [] : [told]);
  });

  it('is told where the fence of front matter has a blank behind it', async () => {
    const text = '---\ntitle: 题\n--- \naudience: internal\n---\n\n正文。\n';
    expect(await problems({ [PROBLEM]: text })).toEqual([
      `${PROBLEM}:3:1 fence-with-blank`,
      `${PROBLEM}:4:1 audience-in-body`,
    ]);
  });

  it('is told in settings and on free pages, where no mark works', async () => {
    const told = await problems({
      'site.yaml': FILES['site.yaml'].replace('汇编', '<Redact>汇编</Redact>'),
      'themes.yaml': '- { id: a, title: 甲<Redact>乙</Redact> }\n',
      'pages/about.mdx': '---\ntitle: 关于\n---\n\n由<Redact>甲</Redact>办\n',
    });
    expect(told).toEqual([
      'site.yaml:1:1 redact-misplaced',
      'themes.yaml:1:12 redact-misplaced',
      'pages/about.mdx:5:2 redact-in-page',
    ]);
  });

  it('names audiences of the outline that there are not', async () => {
    const review = `---
title: 报告
year: 2021
outline:
  - { type: text, text: 引言, audience: staff }
---
`;
    expect(await problems({ 'reviews/2021.mdx': review })).toEqual([
      'reviews/2021.mdx:5:29 unknown-audience',
    ]);
  });
});
