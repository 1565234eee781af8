import { describe, expect, it } from 'vitest';
import { interfaceWords as zhCN } from '../src/i18n/zh-CN/interface.ts';
import { useBrowser } from './support/browser.ts';
import { emptyParts, overflowOf } from './support/page-shape.ts';
import { useSmallSite } from './support/small-site.ts';

const newPage = useBrowser();

const SITE = 'name: 自查报告\norganisation: 办公室\n';
const { empty } = zhCN;

const phone = () => newPage({ viewport: { width: 375, height: 800 } });

describe('a site without a review', () => {
  const site = useSmallSite({ 'site.yaml': SITE });

  it.each([
    ['', empty.reviews],
    ['reviews/', empty.reviews],
    ['problems/', empty.problems],
    ['measures/', empty.measures],
    ['themes/', empty.themes],
    ['trends/', empty.reviews],
    ['search/', empty.reviews],
    ['404.html', empty.reviews],
    ['data/', 'CSV'],
  ])('says on its page /%s what will stand there', async (path, sentence) => {
    const page = await phone();
    await page.goto(`${site.url}${path}`);
    expect(await page.locator('main').innerText()).toContain(sentence);
    expect(await emptyParts(page)).toEqual([]);
    expect(await overflowOf(page)).toBe(0);
  });
});

describe('a site with a review that found two problems, and one that only begins', () => {
  const site = useSmallSite({
    'site.yaml': SITE,
    'reviews/2023.mdx': '---\ntitle: 自查报告\nyear: 2023\n---\n',
    'reviews/2024.mdx': `---
title: 自查报告
year: 2024
outline:
  - {type: section, id: 2024/s1, kind: problem, marker: 一、, title: 存在的问题, separator: "\\n"}
  - {type: entry, id: 2024/p01, separator: 。}
  - {type: entry, id: 2024/p02, separator: 。}
---
`,
    'problems/2024/p01.mdx': '---\ntitle: 租车多\n---\n\n租了三次车。\n',
    'problems/2024/p02.mdx': '---\ntitle: 会议长\n---\n\n开了一天会。\n',
  });

  it.each([
    ['', ['暂无记录']],
    ['reviews/', [zhCN.count('问题', 0), zhCN.count('问题', 2)]],
    ['reviews/2023/', [empty.review]],
    ['reviews/2023/full/', [empty.review]],
    ['reviews/2024/', ['租车多', '开了一天会。']],
    ['reviews/2024/full/', ['存在的问题', '租了三次车。']],
    ['problems/', ['租车多']],
    ['problems/2024/p01/', [zhCN.unlinkedLists(['原因', '措施', '整改情况'])]],
    ['measures/', [empty.measures]],
    ['themes/', [empty.themes]],
    ['trends/', []],
    ['search/', [zhCN.searchEmpty]],
    ['data/', ['CSV']],
  ])('says on its page /%s what is not there', async (path, sentences) => {
    const page = await phone();
    await page.goto(`${site.url}${path}`);
    const text = await page.locator('main').innerText();
    for (const sentence of sentences) expect(text).toContain(sentence);
    expect(await emptyParts(page)).toEqual([]);
    expect(await overflowOf(page)).toBe(0);
  });
});
