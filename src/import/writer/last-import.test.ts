import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadProfile } from '../../profiles/load.ts';
import { documentOf } from '../../testing/imported.ts';
import { temporaryFolder } from '../../testing/temporary-folder.ts';
import { planImport } from '../plan-import.ts';
import { recordPath } from '../../content/import-record.ts';
import { readLastImport } from './last-import.ts';
import { writePlan } from './write-plan.ts';

const folder = temporaryFolder();
const profile = await loadProfile('self-review');
const PLAN = planImport(documentOf('一、存在的问题\n一是账目不清。没有汇总。'), {
  ...{ review: '2021', year: 2021, profile, locale: 'zh-CN' },
});
const RECORD = PLAN.record;

/** What is read of the review where its record says this. */
async function readWith(record: string) {
  await writePlan(folder.path, PLAN, await readLastImport(folder.path, '2021', 'zh-CN'));
  folder.write(recordPath('2021'), record);
  return readLastImport(folder.path, '2021', 'zh-CN');
}

/** The record of an import with something else in a field. */
const recordWith = (fields: object): string =>
  JSON.stringify({ ...(JSON.parse(RECORD) as object), ...fields });

describe('the record of the last import', () => {
  it('is used as it was written', async () => {
    const { base, given, existing, damaged } = await readWith(RECORD);
    expect(damaged).toBeUndefined();
    expect([...(base?.keys() ?? [])]).toEqual(['reviews/2021.mdx', 'problems/2021/p01.mdx']);
    expect([...existing.keys()]).toEqual(['reviews/2021.mdx', 'problems/2021/p01.mdx']);
    expect(given).toMatchObject({ '2021/p': 1 });
  });

  it.each(
    [
      [
        '../outside.mdx',
        'problems/2021/../../../outside.mdx',
        '/etc/passwd',
        'C:/x.mdx',
        'site.yaml',
      ],
      ['problems\\2021\\p01.mdx', 'problems/2022/p01.mdx', 'problems/2021/a/p01.mdx'],
      ['reviews/2022.mdx', 'problems/2021/p01.txt', 'problems/2021/.mdx/', 'problems/2021/con.mdx'],
      ['imports/2021.json', 'pages/2021/about.mdx', 'problems/2021', ''],
    ].flat(),
  )('is not used where it names %j, which is no file of its review', async (path) => {
    const record = recordWith({}).replace('"files":{', `"files":{${JSON.stringify(path)}:"x",`);
    const { base, given, damaged } = await readWith(record);
    expect(damaged).toBe('imports/2021.json');
    expect(base).toBeUndefined();
    expect(given).toEqual({});
  });

  it.each([
    '',
    '{"files": ',
    '[]',
    'null',
    '"2021"',
    '{}',
    recordWith({ given: { x: '__proto__' } }),
    recordWith({ given: { '2021/p': -1 } }),
    recordWith({ given: { '2021/p': 1.5 } }),
    recordWith({ given: { '2021/p': 1e300 } }),
    recordWith({ given: [1] }),
    recordWith({ files: { 'reviews/2021.mdx': { toString: 'x' } } }),
    recordWith({ files: 'reviews/2021.mdx' }),
    recordWith({ document: 'x' }),
    recordWith({ more: true }),
  ])('is not used where it is %s', async (record) => {
    const { base, given, damaged, existing } = await readWith(record);
    expect({ base, given, damaged }).toEqual({
      ...{ base: undefined, given: {}, damaged: 'imports/2021.json' },
    });
    expect(existing.size).toBe(2);
  });

  it.skipIf(process.platform === 'win32')('is not read through a link or from a pipe', async () => {
    mkdirSync(join(folder.path, 'imports'));
    symlinkSync('/etc/passwd', join(folder.path, recordPath('2021')));
    await expect(readLastImport(folder.path, '2021', 'zh-CN')).rejects.toMatchObject({
      id: 'link-outside',
    });
    execFileSync('mkfifo', [join(folder.path, recordPath('2022'))]);
    await expect(readLastImport(folder.path, '2022', 'zh-CN')).rejects.toMatchObject({
      id: 'special-file',
    });
  });
});

describe('the files of a review', () => {
  it.skipIf(process.platform === 'win32')(
    'are not read through a link or from a pipe',
    async () => {
      mkdirSync(join(folder.path, 'problems/2021'), { recursive: true });
      execFileSync('mkfifo', [join(folder.path, 'problems/2021/p01.mdx')]);
      await expect(readLastImport(folder.path, '2021', 'zh-CN')).rejects.toMatchObject({
        id: 'special-file',
      });
      symlinkSync('/etc', join(folder.path, 'problems/2022'));
      await expect(readLastImport(folder.path, '2022', 'zh-CN')).rejects.toMatchObject({
        id: 'link-outside',
      });
    },
  );
});
