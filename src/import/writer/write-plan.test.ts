import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HISTORY_FOLDER } from '../../content/write/history.ts';
import { UserError } from '../../i18n/user-error.ts';
import { loadProfile } from '../../profiles/load.ts';
import { documentOf, writtenBy } from '../../testing/imported.ts';
import { temporaryFolder } from '../../testing/temporary-folder.ts';
import { planImport } from '../plan-import.ts';
import type { ImportPlan } from '../plan.ts';
import { readLastImport } from './last-import.ts';
import { type WriteOptions, writePlan } from './write-plan.ts';

const folder = temporaryFolder();
const profile = await loadProfile('self-review');

const REPORT = `一、存在的问题
一是账目不清。没有汇总。
二是库房乱。没有货架。
二、整改措施
一是公开账目。全年公开12次。`;

function planOf(text: string): ImportPlan {
  const context = { review: '2021', year: 2021, profile, locale: 'zh-CN' } as const;
  return planImport(documentOf(text), context);
}

/** All files below a folder, with their text. */
function filesIn(path: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((item) => item.isFile() && !item.parentPath.includes(HISTORY_FOLDER))
      .map((item) => join(item.parentPath, item.name))
      .map((file) => [
        file.slice(path.length + 1).replaceAll('\\', '/'),
        readFileSync(file, 'utf8'),
      ])
      .sort(),
  );
}

/** Writes a plan over what is there of its review. */
async function write(content: string, plan: ImportPlan, options?: WriteOptions) {
  return writePlan(content, plan, await readLastImport(content, plan.review, 'zh-CN'), options);
}

const failed = (...parameters: Parameters<typeof write>) =>
  write(...parameters).then(
    () => undefined,
    (error: unknown) => error,
  );

const PROBLEM = 'problems/2021/p01.mdx';
const edit = (path: string, from: string, to: string) =>
  folder.write(path, readFileSync(join(folder.path, path), 'utf8').replace(from, to));

describe('writing an import', () => {
  it('makes the folder and every file, and nothing else', async () => {
    const plan = planOf(REPORT);
    const { written, changes } = await write(join(folder.path, 'new/content'), plan);
    expect(filesIn(join(folder.path, 'new/content'))).toEqual(
      Object.fromEntries([...writtenBy(plan)].sort()),
    );
    expect(written).toEqual([...writtenBy(plan).keys()]);
    expect(changes).toEqual([]);
  });

  it('leaves nothing behind below a regular file', async () => {
    folder.write('content', 'a file');
    expect(await failed(join(folder.path, 'content/below'), planOf(REPORT))).toMatchObject({
      id: 'folder-blocked',
    });
    expect(filesIn(folder.path)).toEqual({ content: 'a file' });
  });

  it('leaves nothing behind where a folder stands in the place of a file', async () => {
    mkdirSync(join(folder.path, 'measures/2021/m01.mdx'), { recursive: true });
    expect(await failed(folder.path, planOf(REPORT))).toMatchObject({ id: 'folder-for-file' });
    expect(filesIn(folder.path)).toEqual({});
    expect(readdirSync(folder.path)).toEqual(['measures']);
  });

  it('leaves nothing behind where a file stands in the place of a folder', async () => {
    folder.write('measures', 'a file');
    expect(await failed(folder.path, planOf(REPORT))).toMatchObject({ id: 'folder-blocked' });
    expect(filesIn(folder.path)).toEqual({ measures: 'a file' });
    expect(readdirSync(folder.path)).toEqual(['measures']);
  });
});

describe('importing a review again', () => {
  // A link to nowhere reads as a missing folder, and fails when half of the files are in place.
  it.skipIf(process.platform === 'win32')('puts everything back when it fails midway', async () => {
    await write(folder.path, planOf(REPORT.replace(/\n二、[^]*/u, '')));
    symlinkSync(join(folder.path, 'nowhere'), join(folder.path, 'measures'));
    const before = filesIn(folder.path);
    const other = planOf(REPORT.replace('没有汇总', '没有公示'));
    expect(await failed(folder.path, other, { force: true })).toBeInstanceOf(UserError);
    expect(filesIn(folder.path)).toEqual(before);
    expect(readdirSync(folder.path).sort()).toEqual([
      HISTORY_FOLDER,
      ...['imports', 'measures', 'problems', 'reviews'],
    ]);
  });

  it('is refused unless it is forced', async () => {
    await write(folder.path, planOf(REPORT));
    const before = filesIn(folder.path);
    const other = planOf(REPORT.replace('没有汇总', '没有公示'));
    expect(await failed(folder.path, other)).toMatchObject({ id: 'review-exists' });
    expect(filesIn(folder.path)).toEqual(before);
    await write(folder.path, other, { force: true });
    expect(filesIn(folder.path)).toEqual(Object.fromEntries([...writtenBy(other)].sort()));
  });

  it('keeps what was edited by hand where the document is the same', async () => {
    await write(folder.path, planOf(REPORT));
    edit(PROBLEM, '没有汇总', '没有按月汇总');
    const { changes } = await write(folder.path, planOf(REPORT), { force: true });
    expect(changes).toEqual([{ path: PROBLEM, change: 'kept' }]);
    expect(filesIn(folder.path)[PROBLEM]).toContain('没有按月汇总');
  });

  it('takes line ends and a byte order mark that an editor changed for no edit', async () => {
    await write(folder.path, planOf(REPORT));
    const text = filesIn(folder.path)[PROBLEM] ?? '';
    folder.write(PROBLEM, `\uFEFF${text.replaceAll('\n', '\r\n')}`);
    const { changes } = await write(folder.path, planOf(REPORT), { force: true });
    expect(changes).toEqual([]);
  });

  it('keeps it the next time too', async () => {
    await write(folder.path, planOf(REPORT));
    edit(PROBLEM, '没有汇总', '没有按月汇总');
    await write(folder.path, planOf(REPORT), { force: true });
    await write(folder.path, planOf(REPORT), { force: true });
    expect(filesIn(folder.path)[PROBLEM]).toContain('没有按月汇总');
  });

  it('is refused, and changes nothing, where hand and document changed the same file', async () => {
    await write(folder.path, planOf(REPORT));
    edit(PROBLEM, '没有汇总', '没有按月汇总');
    const before = filesIn(folder.path);
    const other = planOf(REPORT.replace('没有汇总', '没有公示'));
    expect(await failed(folder.path, other, { force: true })).toMatchObject({
      id: 'edited-by-hand',
      details: { files: PROBLEM },
    });
    expect(filesIn(folder.path)).toEqual(before);
  });

  it('removes the entries that the document has no more, unless they were edited', async () => {
    const shorter = planOf(REPORT.replace('二是库房乱。没有货架。\n', ''));
    await write(folder.path, planOf(REPORT));
    edit('problems/2021/p02.mdx', '没有货架', '货架不够');
    expect(await failed(folder.path, shorter, { force: true })).toMatchObject({
      id: 'edited-by-hand',
    });
    edit('problems/2021/p02.mdx', '货架不够', '没有货架');
    await write(folder.path, shorter, { force: true });
    expect(Object.keys(filesIn(folder.path))).not.toContain('problems/2021/p02.mdx');
  });

  it('brings back a file that is gone, but not an entry that was taken out of its review', async () => {
    const problems = () => Object.keys(filesIn(folder.path)).filter((path) => /^prob/u.test(path));
    await write(folder.path, planOf(REPORT));
    rmSync(join(folder.path, PROBLEM));
    await write(folder.path, planOf(REPORT), { force: true });
    expect(problems()).toEqual([PROBLEM, 'problems/2021/p02.mdx']);

    rmSync(join(folder.path, PROBLEM));
    edit('reviews/2021.mdx', '  - type: entry\n    id: 2021/p01\n    separator: 。\n', '');
    await write(folder.path, planOf(REPORT), { force: true });
    expect(problems()).toEqual(['problems/2021/p02.mdx']);
  });

  it('takes every difference for an edit where the record of the last import is damaged', async () => {
    await write(folder.path, planOf(REPORT));
    folder.write('imports/2021.json', '{"files": ');
    const other = planOf(REPORT.replace('没有汇总', '没有公示'));
    expect(await failed(folder.path, other, { force: true })).toMatchObject({
      id: 'edited-by-hand',
      details: { files: PROBLEM },
    });
    await write(folder.path, planOf(REPORT), { force: true });
    expect(existsSync(join(folder.path, PROBLEM))).toBe(true);
  });
});
