import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** What stands in the problem of the second review alone. */
export const SECRET = '库房钥匙放在门垫下面';

const review = (year: number) => `---
title: ${year}年度自查报告
year: ${year}
outline:
  - type: section
    kind: problem
    id: ${year}/s1
    marker: 一、
    title: 存在的问题
  - type: entry
    id: ${year}/p01
    separator: 。
---
`;

const FILES = {
  'site.yaml': 'name: 自查报告\norganisation: 云汀管委会\nurl: https://review.example\n',
  'reviews/2023.mdx': review(2023),
  'problems/2023/p01.mdx': '---\ntitle: 账目不清\norder: 1\n---\n\n没有汇总。\n',
  'reviews/2024.mdx': review(2024),
  'problems/2024/p01.mdx': `---\ntitle: 库房混乱\norder: 1\n---\n\n${SECRET}。\n`,
};

/** A content folder of two reviews with a problem each, which tests may change. */
export interface TwoReviews {
  folder: string;
  /** Makes the problem of the second review internal, or its whole review. */
  withhold(file: 'problems/2024/p01.mdx' | 'reviews/2024.mdx'): Promise<void>;
  /** Puts a remark into the first problem. */
  remark(text: string): Promise<void>;
}

/** Writes it. */
export async function twoReviews(folder: string): Promise<TwoReviews> {
  for (const [path, text] of Object.entries(FILES)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return {
    folder,
    async withhold(file) {
      const path = join(folder, file);
      const text = await readFile(path, 'utf8');
      await writeFile(path, text.replace('title:', 'audience: internal\ntitle:'));
    },
    async remark(text) {
      const path = join(folder, 'problems', '2023', 'p01.mdx');
      await writeFile(path, `${await readFile(path, 'utf8')}\n${text}\n`);
    },
  };
}
