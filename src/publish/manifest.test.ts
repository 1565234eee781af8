import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { describeSite, readManifest, requireReplaceable } from './manifest.ts';
import { realFolder } from './real-folder.ts';

const folder = temporaryFolder();

async function site(audience?: string): Promise<void> {
  folder.write('index.html', '');
  folder.write('reviews/2024/index.html', '');
  await describeSite(folder.path, audience);
}

describe('the manifest of a site', () => {
  it('names every file and the audience', async () => {
    await site('internal');
    const files = ['.duizhao.json', 'index.html', 'reviews/2024/index.html'];
    expect(await readManifest(folder.path)).toEqual({ kind: 'site', audience: 'internal', files });
  });
});

describe('a folder may be replaced', () => {
  const replaceable = (audience?: string) => requireReplaceable(folder.path, audience);

  it('when it is empty, or not there, for whomever', async () => {
    await replaceable('internal');
    await requireReplaceable(join(folder.path, 'none'), undefined);
  });

  it('when it holds a site for the same readers, whose files may have been edited or deleted', async () => {
    await site();
    folder.write('index.html', 'edited');
    mkdirSync(join(folder.path, 'an empty folder'));
    folder.write('reviews/.DS_Store', 'what the Finder leaves');
    await expect(replaceable()).resolves.toBeUndefined();
  });

  it('not when anything lies in it at any depth, which is named', async () => {
    await site();
    folder.write('reviews/2024/会议记录.docx', '');
    await expect(replaceable()).rejects.toMatchObject({
      id: 'out-holds-content',
      details: { count: 1, names: 'reviews/2024/会议记录.docx' },
    });
  });

  it('not when many things lie in it, of which the first are named', async () => {
    for (const name of 'abcdefgh') folder.write(`${name}.txt`, '');
    await expect(replaceable()).rejects.toMatchObject({
      details: { count: 8, names: 'a.txt, b.txt, c.txt, d.txt, e.txt' },
    });
  });

  it('not when the site is for other readers', async () => {
    await site('internal');
    await expect(replaceable()).rejects.toMatchObject({ id: 'public-over-audience' });
    await expect(replaceable('board')).rejects.toMatchObject({ id: 'other-audience' });
    await site();
    await expect(replaceable('board')).rejects.toMatchObject({ id: 'audience-over-public' });
  });

  it('when a version made the site that named no more than what lies at its top; it counts as public', async () => {
    folder.write('index.html', '');
    folder.write('reviews/2024/index.html', '');
    folder.write('.duizhao.json', '[".duizhao.json","index.html","reviews"]');
    await replaceable();
    await expect(replaceable('internal')).rejects.toMatchObject({ id: 'audience-over-public' });
    folder.write('notes.txt', '');
    await expect(replaceable()).rejects.toMatchObject({ details: { names: 'notes.txt' } });
  });

  it('not when its manifest cannot be understood', async () => {
    folder.write('.duizhao.json', '{"files": true}');
    await expect(replaceable()).rejects.toMatchObject({ id: 'out-holds-content' });
  });

  it('not when it is a file', async () => {
    const path = folder.write('dist', '');
    await expect(requireReplaceable(path, undefined)).rejects.toMatchObject({
      id: 'folder-blocked',
    });
  });
});

describe('the folder that a path leads to', () => {
  it('is found through links, whether it is there yet or not', async () => {
    const root = await realFolder(folder.path);
    mkdirSync(join(folder.path, 'real'));
    symlinkSync('real', join(folder.path, 'link'), 'junction');
    symlinkSync('not yet', join(folder.path, 'dangling'), 'junction');
    expect(await realFolder(join(folder.path, 'link'))).toBe(join(root, 'real'));
    expect(await realFolder(join(folder.path, 'link', 'site'))).toBe(join(root, 'real', 'site'));
    expect(await realFolder(join(folder.path, 'dangling'))).toBe(join(root, 'not yet'));
    expect(await realFolder(join(folder.path, 'none', 'at all'))).toBe(
      join(root, 'none', 'at all'),
    );
  });
});
