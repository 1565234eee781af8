import { existsSync } from 'node:fs';
import { readdir, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../content/read.ts';
import { HISTORY_FOLDER } from '../../content/write/history.ts';
import { referencesTo } from '../../content/references-to.ts';
import { loadProfile } from '../../profiles/load.ts';
import { documentOf } from '../../testing/imported.ts';
import { temporaryFolder } from '../../testing/temporary-folder.ts';
import { planImport } from '../plan-import.ts';
import { readLastImport } from './last-import.ts';
import { planRemoval, removeReview } from './remove-review.ts';
import { writePlan } from './write-plan.ts';

const profile = await loadProfile('self-review');
const content = temporaryFolder();
const outside = temporaryFolder();

const REPORT = `一、存在的问题
一是账目不清。没有汇总。
二是库房乱。没有货架。
二、整改措施
一是公开账目。全年公开12次。`;

async function importing(text = REPORT, review = '2021') {
  const last = await readLastImport(content.path, review, 'zh-CN');
  const context = { review, year: Number(review), profile, locale: 'zh-CN' } as const;
  return writePlan(content.path, planImport(documentOf(text), context, { last }), last);
}

/** Takes the review away, with all links to it. */
async function removing(options = {}) {
  const references = referencesTo('2021', await readContent(content.path), []);
  return removeReview(
    content.path,
    await planRemoval(content.path, '2021', 'zh-CN'),
    references,
    options,
  );
}

const files = async () =>
  (await readdir(content.path, { recursive: true, withFileTypes: true }))
    .filter((item) => !item.isDirectory() && !item.parentPath.includes(HISTORY_FOLDER))
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(content.path.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();

describe('removing a review', () => {
  it('takes its files, its attachments and their folders, and leaves the record of the numbers it gave', async () => {
    await importing();
    content.write('attachments/2021/deep/photo.jpg', new Uint8Array([255, 216, 255, 0]));
    content.write('attachments/2022/photo.jpg', 'x');
    await removing();
    expect(await files()).toEqual(['attachments/2022/photo.jpg', 'imports/2021.json']);
    expect(existsSync(join(content.path, 'problems', '2021'))).toBe(false);
    expect(existsSync(join(content.path, 'attachments', '2021'))).toBe(false);
    const record: unknown = JSON.parse(
      await readFile(join(content.path, 'imports', '2021.json'), 'utf8'),
    );
    expect(record).toMatchObject({ given: { '2021/p': 2, '2021/m': 1 }, files: {} });
  });

  it('never gives its numbers again: another report imported there is new, and counts on', async () => {
    await importing();
    content.write('problems/2021/p07.mdx', '---\ntitle: 人工补记\n---\n');
    await removing();
    const { exists } = await importing(`一、存在的问题\n一是值班不严。记录有缺页。`);
    expect(exists).toBe(false);
    expect(await readdir(join(content.path, 'problems', '2021'))).toEqual(['p08.mdx']);
    const review = await readFile(join(content.path, 'reviews', '2021.mdx'), 'utf8');
    expect(review).toContain('id: 2021/p08');
  });

  it('takes the links away that lead to it, with lists that hold no other, and leaves all else', async () => {
    await importing();
    content.write('reviews/2022.mdx', "---\ntitle: 丁\nyear: 2022\nbaseline: ['2021']\n---\n");
    content.write(
      'problems/2022/p01.mdx',
      '---\ntitle: 戊\ncontinues: 2021/p01 # 同一问题\n---\n正文。\n',
    );
    content.write('problems/2022/p02.mdx', '---\ntitle: 庚\n---\n');
    content.write(
      'follow-ups/2022/f01.mdx',
      `---
title: 己
# 两个问题
about:
  - 2021/p01
  - 2022/p02
  - 2021/m01/t1
actuals:
  - metric: 公开账目
    value: 12
    unit: 次
    target: 2021/m01/t1
---
正文。
`,
    );
    expect((await removing()).unlinked).toHaveLength(3);
    const read = async (path: string) => readFile(join(content.path, path), 'utf8');
    expect(await read('reviews/2022.mdx')).toBe('---\ntitle: 丁\nyear: 2022\n---\n');
    expect(await read('problems/2022/p01.mdx')).toBe('---\ntitle: 戊\n---\n正文。\n');
    expect(await read('follow-ups/2022/f01.mdx')).toBe(`---
title: 己
# 两个问题
about:
  - 2022/p02
actuals:
  - metric: 公开账目
    value: 12
    unit: 次
---
正文。
`);
    expect(
      (await readContent(content.path)).invalid.filter(({ path }) => path !== 'site.yaml'),
    ).toEqual([]);
  });

  it('is all or nothing: what stops it midway leaves everything as it was', async () => {
    await importing();
    content.write('attachments/2021/photo.jpg', 'x');
    content.write('reviews/2022.mdx', "---\ntitle: 丁\nyear: 2022\nbaseline: ['2021']\n---\n");
    const before = await files();
    for (const stop of [1, 3, 6]) {
      let step = 0;
      const onStep = () => {
        step += 1;
        if (step === stop) throw new Error('no space left');
      };
      await expect(removing({ onStep })).rejects.toThrow('no space left');
      expect(await files()).toEqual(before);
      expect(await readFile(join(content.path, 'reviews/2022.mdx'), 'utf8')).toContain('2021');
    }
  });

  it('tells how many files were edited by hand, and knows a review without a record', async () => {
    await importing();
    expect((await planRemoval(content.path, '2021', 'zh-CN')).edited).toBe(0);
    const path = 'problems/2021/p01.mdx';
    content.write(
      path,
      (await readFile(join(content.path, path), 'utf8')).replace('没有', '还没有'),
    );
    expect((await planRemoval(content.path, '2021', 'zh-CN')).edited).toBe(1);
    content.write('reviews/2020.mdx', '---\ntitle: 甲\nyear: 2020\n---\n');
    await removeReview(content.path, await planRemoval(content.path, '2020', 'zh-CN'));
    expect(existsSync(join(content.path, 'reviews', '2020.mdx'))).toBe(false);
  });

  it('takes a link in the place of its attachments, and nothing of what it leads to', async () => {
    await importing();
    const photo = outside.write('photo.jpg', 'x');
    content.write('attachments/2022/photo.jpg', 'x');
    await symlink(outside.path, join(content.path, 'attachments', '2021'), 'junction');
    await removing();
    expect(existsSync(photo)).toBe(true);
    expect(await readdir(join(content.path, 'attachments'))).toEqual(['2022']);
  });
});
