import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../testing/temporary-folder.ts';
import { confirmReview } from './confirm-review.ts';

const folder = temporaryFolder();

const REVIEW = `---
# 办公室保管
title: 报告
year: 2024
confirm: 原文没有标题，请核对。
outline:
  - { type: entry, id: 2024/p01 }
---

开头。
`;
const PROBLEM = '---\ntitle: 问题\nconfirm: 请核对类别。\n---\n\n不够。\n';

const textOf = (path: string) => readFile(join(folder.path, path), 'utf8');
const review = () => textOf('reviews/2024.mdx');

describe('what a person has looked through', () => {
  it('stands in the review, before the outline, with the rest as it was', async () => {
    folder.write('reviews/2024.mdx', REVIEW);
    await confirmReview(folder.path, '2024', { date: '2025-03-02', by: '张某', checks: ['links'] });
    expect(await review()).toBe(
      REVIEW.replace('outline:', 'checked: { date: 2025-03-02, by: 张某, links: true }\noutline:'),
    );
  });

  it('is added to what was looked through before', async () => {
    folder.write('reviews/2024.mdx', REVIEW);
    const say = (date: string, ...checks: ('links' | 'earlier')[]) =>
      confirmReview(folder.path, '2024', { date, by: '李某', checks });
    await say('2025-03-02', 'links');
    await say('2025-03-05', 'earlier');
    expect(await review()).toContain(
      'checked: { date: 2025-03-05, by: 李某, links: true, earlier: true }\n',
    );
  });

  it('takes with its kinds the marks of what the importer was unsure of', async () => {
    folder.write('reviews/2024.mdx', REVIEW);
    folder.write('problems/2024/p01.mdx', PROBLEM);
    const confirmation = { date: '2025-03-02', by: '张某', checks: ['kinds'] as const };
    expect(await confirmReview(folder.path, '2024', confirmation)).toMatchObject({ marks: 2 });
    expect(await review()).not.toContain('confirm');
    expect(await textOf('problems/2024/p01.mdx')).toBe('---\ntitle: 问题\n---\n\n不够。\n');
  });

  it('is refused where the review cannot be read, and nothing is changed', async () => {
    const broken = '---\ntitle: "报告\n---\n';
    folder.write('reviews/2024.mdx', broken);
    await expect(
      confirmReview(folder.path, '2024', { date: '2025-03-02', by: '张某', checks: ['kinds'] }),
    ).rejects.toMatchObject({ id: 'review-unreadable' });
    expect(await review()).toBe(broken);
  });
});
