import { mkdirSync, symlinkSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { findDocuments } from './find-documents.ts';

const folder = temporaryFolder();

const found = async (...names: string[]) => {
  const { files, several } = await findDocuments(names.map((name) => join(folder.path, name)));
  return {
    files: files.map((file) => relative(folder.path, file).replaceAll(sep, '/')),
    several,
  };
};

describe('the documents to import', () => {
  it('are the files that are named, whatever they are', async () => {
    folder.write('a.xyz', '');
    expect(await found('a.xyz')).toEqual({ files: ['a.xyz'], several: false });
    expect(await found('missing.txt')).toEqual({ files: ['missing.txt'], several: false });
  });

  it('are those below a folder that can be read, in the order of their names', async () => {
    for (const name of ['b.docx', 'a/z.txt', 'a/B.RTF', 'c.xyz', 'picture.png'])
      folder.write(name, '');
    expect(await found('.')).toEqual({ files: ['a/B.RTF', 'a/z.txt', 'b.docx'], several: true });
  });

  it('are not what is hidden or what office programs leave beside an open file', async () => {
    for (const name of ['a.docx', '~$a.docx', '.~lock.a.docx#', '.hidden.txt', '.git/x.txt']) {
      folder.write(name, '');
    }
    expect((await found('.')).files).toEqual(['a.docx']);
  });

  it('are named once, even when a folder and a file in it are given', async () => {
    folder.write('in/a.txt', '');
    expect(await found('in', join('in', 'a.txt'))).toEqual({ files: ['in/a.txt'], several: true });
  });

  it.skipIf(process.platform === 'win32')('are found once where a link leads back', async () => {
    folder.write('in/a.txt', '');
    mkdirSync(join(folder.path, 'in/deep'));
    symlinkSync(join(folder.path, 'in'), join(folder.path, 'in/deep/back'));
    symlinkSync(join(folder.path, 'nowhere'), join(folder.path, 'in/broken.txt'));
    expect((await found('in')).files).toEqual(['in/a.txt', 'in/broken.txt']);
  });

  it.skipIf(process.platform === 'win32')('are found once where many links lead on', async () => {
    // Two links to the next folder in each: as many ways to the last as no machine can go.
    for (let depth = 0; depth < 40; depth += 1) {
      const at = join(folder.path, 'in', String(depth));
      mkdirSync(at, { recursive: true });
      for (const name of ['a', 'b']) symlinkSync(`../${depth + 1}`, join(at, name));
    }
    folder.write('in/40/report.txt', '');
    expect((await found('in')).files).toEqual([expect.stringMatching(/report\.txt$/u)]);
  });
});
