import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { editorFiles } from './editor-files.ts';

const folder = temporaryFolder();

it('tells which schema the front matter of each file follows, whatever its path', async () => {
  folder.write('我的 报告/problems/2021/P01.mdx', '');
  folder.write('我的 报告/pages/about.mdx', '');
  folder.write('我的 报告/pages/notes.txt', '');
  const schemas = new Map([['problem.schema.json', '{}']]);
  const files = await editorFiles(join(folder.path, '我的 报告'), schemas);
  const base = decodeURIComponent(pathToFileURL(folder.path).href).toLowerCase();
  expect(JSON.parse(files.get('collections.json') ?? '')).toMatchObject({
    entries: {
      [`${base}/我的 报告/problems/2021/p01.mdx`]: 'problem',
      [`${base}/我的 报告/pages/about.mdx`]: 'page',
    },
  });
  expect(files.get('problem.schema.json')).toBe('{}');
});
