import { execFile } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import { killBuilds } from './kills/killed-builds.ts';
import { duizhao, duizhaoWith, ROOT, startDuizhao } from './support/command.ts';
import { builtPages } from './support/pages.ts';
import { hasPoppler } from './support/pdf-layout.ts';
import { temporaryFolder } from './support/temporary.ts';
import { SECRET, twoReviews, type TwoReviews } from './support/two-reviews.ts';

const run = promisify(execFile);
const poppler = await hasPoppler();

/** A file system that is another one than that of the project, on most Linux systems. */
const SHARED_MEMORY = '/dev/shm';
const hasOther = existsSync(SHARED_MEMORY) && statSync(SHARED_MEMORY).dev !== statSync(ROOT).dev;

/** Content and a place for what is made of it. */
async function prepared(): Promise<TwoReviews & { root: string; out: string }> {
  const root = await temporaryFolder();
  return { ...(await twoReviews(join(root, 'content'))), root, out: join(root, 'out') };
}

const build = ({ folder }: TwoReviews, out: string, ...more: string[]) =>
  duizhao('build', '--content', folder, '--out', out, ...more);

/** All that the files of a site say. */
async function textOf(site: string): Promise<string> {
  const items = await readdir(site, { recursive: true, withFileTypes: true });
  const files = items.filter((item) => item.isFile());
  const texts = files.map(({ parentPath, name }) => readFile(join(parentPath, name), 'utf8'));
  return (await Promise.all(texts)).join('\n');
}

describe('a site that is not for the public', () => {
  it('says so to readers on every page, and to robots', async () => {
    const content = await prepared();
    await content.withhold('problems/2024/p01.mdx');
    const { code, stderr } = await build(content, content.out, '--audience', 'internal');
    expect([code, stderr]).toEqual([0, expect.stringContaining('只给“internal”看') as string]);
    for (const html of (await builtPages(content.out)).values()) {
      expect(html).toContain('内部版本，仅供“internal”阅读');
      expect(html).toContain('<meta name="robots" content="noindex">');
      expect(html).not.toContain('sitemap');
    }
    expect(await readFile(join(content.out, 'robots.txt'), 'utf8')).toContain('Disallow: /\n');
    expect((await readdir(content.out)).filter((name) => name.includes('sitemap'))).toEqual([]);
    const refused = await build(content, content.out);
    expect([refused.code, refused.stderr]).toEqual([
      1,
      expect.stringContaining('不能混放') as string,
    ]);
    expect(await textOf(content.out)).toContain(SECRET);
  });

  it('is one that a public site says nothing of', async () => {
    const content = await prepared();
    await build(content, content.out, '--audience', 'public');
    expect(await textOf(content.out)).not.toMatch(/内部版本|noindex|Disallow|audience\.css/u);
  });
});

describe('what is printed', () => {
  it.skipIf(!poppler)(
    'says on every sheet for whom it is, unless that is everybody (needs pdftotext: install poppler-utils)',
    async () => {
      const content = await prepared();
      const print = ['print', '--content', content.folder, '--out', content.out];
      expect((await duizhao(...print, '--audience', 'internal')).code).toBe(0);
      for (const name of ['2024.pdf', '2024.ledger.pdf']) {
        const { stdout } = await run('pdftotext', [join(content.out, name), '-']);
        const sheets = stdout.split('\f').slice(0, -1);
        expect(sheets.length).toBeGreaterThan(0);
        for (const sheet of sheets) expect(sheet).toContain('仅供“internal”阅读');
      }
      const refused = await duizhao(...print);
      expect([refused.code, refused.stderr]).toEqual([
        1,
        expect.stringContaining('不能混放') as string,
      ]);
    },
  );

  it('does not stay when its review is withheld later, nor does anything else go', async () => {
    const content = await prepared();
    const print = ['print', '--content', content.folder, '--out', content.out];
    expect((await duizhao(...print)).code).toBe(0);
    await content.withhold('reviews/2024.mdx');
    const { code, stderr } = await duizhao(...print);
    expect(code).toBe(0);
    for (const name of ['2024.pdf', '2024.ledger.pdf']) {
      expect(stderr).toContain(`已删除以前打印的 ${join(content.out, name)}`);
    }
    const names = (await readdir(content.out)).sort();
    expect(names).toEqual(['.duizhao.json', '2023.ledger.pdf', '2023.pdf']);
  });
});

describe('the place of a site', () => {
  it('may be a link, which stays one', async () => {
    const content = await prepared();
    await mkdir(join(content.root, 'real'));
    await symlink(join(content.root, 'real'), content.out, 'junction');
    expect((await build(content, content.out)).code).toBe(0);
    expect((await build(content, content.out)).code).toBe(0);
    expect(existsSync(join(content.root, 'real', 'index.html'))).toBe(true);
    expect((await readdir(content.root)).sort()).toEqual(['content', 'out', 'real']);
  });

  it("may have a name that begins with the project's", async () => {
    const content = await prepared();
    const beside = await mkdtemp(`${ROOT}-`);
    onTestFinished(() => rm(beside, { recursive: true, force: true }));
    const { code, stderr } = await build(content, join(beside, 'site'));
    expect([code, stderr]).toEqual([0, expect.stringContaining('搜索索引') as string]);
  });

  it.skipIf(!hasOther)(
    `may be on another file system, and the temporary folder too (needs ${SHARED_MEMORY})`,
    async () => {
      const content = await prepared();
      const other = await mkdtemp(join(SHARED_MEMORY, 'duizhao-test-'));
      onTestFinished(() => rm(other, { recursive: true, force: true }));
      expect((await build(content, join(other, 'site'))).code).toBe(0);
      const printed = await duizhaoWith(
        { TMPDIR: other },
        ...['print', '2024', '--content', content.folder, '--out', content.out],
      );
      expect([printed.code, printed.stderr]).toEqual([0, expect.any(String)]);
      expect(await readdir(other)).toEqual(['site']);
    },
  );

  it('is not replaced when somebody has put a file into one of its folders', async () => {
    const content = await prepared();
    await build(content, content.out);
    await writeFile(join(content.out, 'reviews', '2024', '会议记录.docx'), '重要');
    const { code, stderr } = await build(content, content.out);
    expect([code, stderr]).toEqual([
      1,
      expect.stringContaining('reviews/2024/会议记录.docx') as string,
    ]);
  });
});

describe('content that is changed while it is built', () => {
  /** Builds, and changes the content whenever its pages are begun. */
  function buildChanging(
    { folder, out }: TwoReviews & { out: string },
    change: (time: number) => Promise<void>,
  ): Promise<{ code: number | null; stderr: string }> {
    const child = startDuizhao({}, 'build', '--content', folder, '--out', out);
    let stderr = '';
    let begun = 0;
    return new Promise((resolve) => {
      child.stderr.on('data', (chunk: string) => {
        stderr += chunk;
        if (chunk.includes('正在生成页面')) void change((begun += 1));
      });
      child.once('close', (code) => {
        resolve({ code, stderr });
      });
    });
  }

  it('is built anew: what became internal meanwhile is wholly out', async () => {
    const content = await prepared();
    const { code, stderr } = await buildChanging(content, async (time) => {
      if (time === 1) await content.withhold('problems/2024/p01.mdx');
    });
    expect([code, stderr]).toEqual([0, expect.stringContaining('重新开始') as string]);
    const text = await textOf(content.out);
    expect(text).toContain('没有汇总');
    expect(text).not.toContain(SECRET);
  });

  it('is not built when it changes again and again; the last site stays', async () => {
    const content = await prepared();
    await build(content, content.out);
    const before = await textOf(content.out);
    const change = (time: number) => content.remark(`补充${time}。`);
    const { code, stderr } = await buildChanging(content, change);
    expect([code, stderr]).toEqual([1, expect.stringContaining('内容一再改动') as string]);
    expect(await textOf(content.out)).toBe(before);
    expect((await readdir(content.root)).sort()).toEqual(['content', 'out']);
  });
});

describe('builds that are killed', () => {
  it('leave the last site or the next one, and nothing that the next build does not clear', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'duizhao-kills-'));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    const { lost, left } = await killBuilds(folder, 3, Date.now());
    expect({ lost, left }).toEqual({ lost: 0, left: [] });
  }, 300_000);
});
