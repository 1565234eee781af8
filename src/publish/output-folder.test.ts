import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { describeSite, readManifest } from './manifest.ts';
import { inOutputFolder } from './output-folder.ts';

const folder = temporaryFolder();
const out = () => join(folder.path, 'print');
const put = (name: string, audience?: string) =>
  inOutputFolder(out(), audience, (files) => files.put(name, name));

describe('a folder of documents', () => {
  it('says what was put there, and for whom', async () => {
    await put('2023.pdf', 'internal');
    await put('2024.pdf', 'internal');
    expect(readdirSync(out()).sort()).toEqual(['.duizhao.json', '2023.pdf', '2024.pdf']);
    expect(await readManifest(out())).toEqual({
      kind: 'documents',
      audience: 'internal',
      files: ['2023.pdf', '2024.pdf'],
    });
  });

  it('is not used for other readers, and stays as it is', async () => {
    await put('2024.pdf', 'internal');
    await expect(put('2023.pdf')).rejects.toMatchObject({ id: 'public-over-audience' });
    expect(readdirSync(out()).sort()).toEqual(['.duizhao.json', '2024.pdf']);
  });

  it('is used for other readers once it was emptied by hand', async () => {
    await inOutputFolder(out(), 'internal', async (files) => {
      await files.put('2024.pdf', '');
      await files.remove('2024.pdf');
    });
    await put('2024.pdf');
    expect(await readManifest(out())).toMatchObject({ audience: null });
  });

  it('says nothing when nothing was put there', async () => {
    const failing = inOutputFolder(out(), 'internal', () => Promise.reject(new Error('failed')));
    await expect(failing).rejects.toThrow('failed');
    expect(readdirSync(out())).toEqual([]);
  });

  it('is never one that holds a site', async () => {
    mkdirSync(out());
    await describeSite(out(), undefined);
    await expect(put('2024.pdf')).rejects.toMatchObject({ id: 'folder-holds-site' });
  });

  it('is rid of what a killed process left', async () => {
    folder.write('print/.duizhao/2024.pdf', 'half');
    await put('2023.pdf');
    expect(existsSync(join(out(), '.duizhao'))).toBe(false);
    expect(readFileSync(join(out(), '2023.pdf'), 'utf8')).toBe('2023.pdf');
  });

  it('is left by no name that somebody has written into its manifest', async () => {
    const outside = folder.write('letter.pdf', 'kept');
    folder.write(
      'print/.duizhao.json',
      '{"kind":"documents","audience":null,"files":["../letter.pdf"]}',
    );
    await inOutputFolder(out(), undefined, async ({ names, remove }) => {
      for (const name of names) await remove(name);
    });
    expect(readFileSync(outside, 'utf8')).toBe('kept');
  });
});
