import { readdirSync } from 'node:fs';
import { expect, it, vi } from 'vitest';
import * as dividing from '../content/divide.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { importFiles } from './import-files.ts';

vi.mock('../content/divide.ts', { spy: true });

const folder = temporaryFolder();

const REPORT = `后勤处2023年度自查报告
一、存在的问题
一是账目没有按月公开。去年只公开了两次，群众不知道钱花在哪里。
二是库房没有货架。物资堆在地上，领用时常常找不到。
二、整改措施
一是公开账目。全年公开12次。`;

it('importing an unchanged report again takes each of its files apart once', async () => {
  const document = folder.write('自查报告.txt', REPORT);
  const content = `${folder.path}/content`;
  const request = { content, dryRun: false, force: true };
  await importFiles([document], request);
  const files = readdirSync(content, { recursive: true, withFileTypes: true }).filter(
    ({ name, parentPath }) => name.endsWith('.mdx') && !parentPath.includes('.history'),
  );
  vi.mocked(dividing.divide).mockClear();
  const { outcomes } = await importFiles([document], request);
  expect(outcomes).toMatchObject([{ result: 'imported', exists: true, changes: [] }]);
  expect(dividing.divide).toHaveBeenCalledTimes(files.length);
});
