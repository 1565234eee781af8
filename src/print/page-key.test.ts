import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { pageKey } from './page-key.ts';

const PAGE = 'reviews/年/full/index.html';
const ADDRESS = `/reviews/${encodeURIComponent('年')}/full/`;
const FILES = {
  [PAGE]:
    '<head><link rel="stylesheet" href="/base/a.css?v=1"><script src="/base/s.js"></script>' +
    '<link rel="alternate" href="/base/feed.xml"></head><header>1</header><main><img src="../p.svg">' +
    '<a href="/base/other/">x</a><img src="https://other.example/x.png"></main><footer>1</footer>',
  'a.css': '@import "b.css"; @font-face { src: local("X"), url("fonts/f.woff2") }',
  'b.css': 'body { background: url(/base/p2.svg) }',
  'fonts/f.woff2': 'font',
  's.js': 'script',
  'reviews/年/p.svg': 'picture',
  'p2.svg': 'another',
  'feed.xml': 'feed',
  'other/index.html': 'other page',
};

/** The key of the page of a site with these files. */
async function keyOf(changed: Record<string, string> = {}, more: unknown = {}, url?: string) {
  const folder = await mkdtemp(join(tmpdir(), 'duizhao-key-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [path, text] of Object.entries({ ...FILES, ...changed })) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return pageKey({ folder, base: '/base/', url }, ADDRESS, more);
}

describe('the key of a page', () => {
  it('is the same for the same site in another folder', async () => {
    expect(await keyOf()).toBe(await keyOf());
  });

  it.each([PAGE, 'a.css', 'b.css', 'fonts/f.woff2', 's.js', 'reviews/年/p.svg', 'p2.svg'])(
    'is another one when %s has changed, from which the page is printed',
    async (path) => {
      const text = Reflect.get(FILES, path) as string;
      const changed = { [path]: path === PAGE ? text.replace('</main>', '!</main>') : `${text} ` };
      expect(await keyOf(changed)).not.toBe(await keyOf());
    },
  );

  it.each(['feed.xml', 'other/index.html'])('is the same when %s has changed', async (path) => {
    expect(await keyOf({ [path]: 'changed' })).toBe(await keyOf());
  });

  it('is the same when only the header and footer of the site have changed', async () => {
    const page = FILES[PAGE].replace('<header>1', '<header>2').replace('<footer>1', '<footer>2');
    expect(await keyOf({ [PAGE]: page })).toBe(await keyOf());
  });

  it('is another one when what the PDF says of itself has changed, or where the site stands', async () => {
    expect(await keyOf({}, { title: 'a' })).not.toBe(await keyOf({}, { title: 'b' }));
    expect(await keyOf({}, {}, 'https://site.example')).not.toBe(await keyOf());
  });
});
