import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, inject, it } from 'vitest';
import { interfaceWords as zhCN } from '../src/i18n/zh-CN/interface.ts';
import { useSmallSite } from './support/small-site.ts';

/** The problems that the page of one names as similar, in their order; undefined where it has no such list. */
async function similarOn(dist: string, id: string): Promise<string[] | undefined> {
  const file = join(dist, 'problems', ...id.split('/'), 'index.html');
  const { document } = parseHTML(await readFile(file, 'utf8'));
  const section = document.querySelector('section[aria-labelledby="similar"]');
  if (!section) return undefined;
  expect(section.querySelector('h2')?.textContent).toBe(zhCN.similar);
  return [...section.querySelectorAll('a[href^="/problems/"]')].map(
    (link) => link.getAttribute('href')?.replace(/^\/problems\/|\/$/gu, '') ?? '',
  );
}

describe('the page of a problem', () => {
  const dist = inject('dist');

  it.each([
    ['2024/p02', ['2022/p01']],
    ['2024/p03', ['2021/p03', '2021/p02']],
    ['2019/p11', ['2023/p07', '2022/p10', '2024/p08']],
    ['2023/p04', ['2024/p05', '2022/p04', '2019/p08']],
  ])('leads from %s to the problems of other years that are like it', async (id, similar) => {
    expect(await similarOn(dist, id)).toEqual(similar);
  });

  it('tells of each its year, what it claims and where it stands', async () => {
    const file = join(dist, 'problems', '2021', 'p11', 'index.html');
    const { document } = parseHTML(await readFile(file, 'utf8'));
    const [item] = document.querySelectorAll('section[aria-labelledby="similar"] li');
    const text = item?.textContent.replace(/\s+/gu, ' ').trim();
    expect(text).toMatch(
      /^2023年 业务培训方面：培训以集中听课为主.* (?:暂无记录|正在整改|部分完成)/u,
    );
  });

  it('has no such list where no problem is like it, nor one of the same problem in other years', async () => {
    expect(await similarOn(dist, '2019/p13')).toBeUndefined();
  });
});

describe('of problems that some readers may not see', () => {
  const problem = (title: string, fields = '') =>
    `---\ntitle: ${title}\n${fields}---\n\n采购没有计划，哪个科室缺了哪个科室去买，采购价格各不相同。\n`;
  const site = useSmallSite({
    'site.yaml': 'name: 自查报告\norganisation: 办公室\naudiences: [public, internal]\n',
    'reviews/2023.mdx': '---\ntitle: 自查报告\nyear: 2023\n---\n',
    'reviews/2024.mdx': '---\ntitle: 自查报告\nyear: 2024\n---\n',
    'problems/2023/p01.mdx': problem('零星采购随用随买'),
    'problems/2023/p02.mdx': problem('零星采购没有计划', 'audience: internal\n'),
    'problems/2024/p01.mdx': problem('零星采购价格不一'),
    'problems/2024/p02.mdx': '---\ntitle: 值班有离岗现象\n---\n\n值班电话响了两遍没有人接。\n',
  });

  it('none is named', async () => {
    expect(await similarOn(site.dist, '2024/p01')).toEqual(['2023/p01']);
    expect(await similarOn(site.dist, '2024/p02')).toBeUndefined();
  });
});
