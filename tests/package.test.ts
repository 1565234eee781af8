import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { usePackedSite } from './support/packed-site.ts';

const REPORT = `2024年自查报告
一、存在的问题
一是走访企业少。全年只走访了3次。
二、整改措施
一是定期走访。每年走访至少20次。`;

/** A page of the site's own, as in any Astro project. */
const OWN_PAGE = `---
import { getCollection, render } from 'astro:content';
import { Base, MeasureChecklist, ProblemCard } from 'duizhao/components';

const problems = await getCollection('problems');
const [first] = problems;
const { Content } = await render(first);
---
<Base title="Own">
  <h1>{problems.length} of {problems.map(({ data }) => data.title).join()}</h1>
  <blockquote><Content /></blockquote>
  <ProblemCard id={first.id} />
  <MeasureChecklist id="2024/m01" />
</Base>
`;

const site = usePackedSite({
  'package.json': '{ "name": "office", "private": true, "type": "module" }',
  'astro.config.mjs': `import duizhao from 'duizhao';
export default { integrations: [duizhao()] };
`,
  'report.txt': REPORT,
});

describe('the package in a folder with a config', () => {
  it('imports a document, which makes the content folder', async () => {
    const { code, stdout, stderr } = await site.run('duizhao', 'import', 'report.txt');
    expect(`${stdout}${stderr}`).toContain('2024');
    expect(code).toBe(0);
    expect(await readdir(join(site.folder, 'content', 'problems', '2024'))).toEqual(['p01.mdx']);
  });

  it('checks it', async () => {
    const { code, stdout } = await site.run('duizhao', 'check', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toBeInstanceOf(Object);
  });

  it('builds the site, and searches it', async () => {
    const { code, stdout, stderr } = await site.run('duizhao', 'build');
    expect(code, `${stdout}${stderr}`).toBe(0);
    const page = await readFile(
      join(site.folder, 'dist', 'problems', '2024', 'p01', 'index.html'),
      'utf8',
    );
    expect(page).toContain('走访企业少');
    const { stdout: found } = await site.run('duizhao', 'search', '走访');
    expect(found).toContain('2024/p01');
  });

  it('prints it', async () => {
    const { code, stdout, stderr } = await site.run('duizhao', 'print', '2024', '--json');
    expect(code, stderr).toBe(0);
    expect(stdout).toContain('2024.pdf');
  });

  it('lets Astro itself build the same site', async () => {
    const { code, stderr } = await site.run('astro', 'build', '--outDir', 'by-astro');
    expect(code, stderr).toBe(0);
    const files = async (folder: string) =>
      (await readdir(join(site.folder, folder), { recursive: true })).sort();
    expect(await files('by-astro')).toEqual(await files('dist'));
  });

  it('takes collections and components into pages of the site’s own', async () => {
    const { mkdir } = await import('node:fs/promises');
    await mkdir(join(site.folder, 'src', 'pages'), { recursive: true });
    await writeFile(join(site.folder, 'src', 'pages', 'own.astro'), OWN_PAGE);
    const { code, stdout, stderr } = await site.run('duizhao', 'build');
    expect(code, `${stdout}${stderr}`).toBe(0);
    const page = await readFile(join(site.folder, 'dist', 'own', 'index.html'), 'utf8');
    expect(page).toContain('<h1>1 of 走访企业少');
    expect(page).toMatch(/<blockquote>[^]*全年只走访了3次[^]*<\/blockquote>/u);
    expect(page).toContain('data-entry-id="2024/m01"');
  });

  it('has no way in but those that it names', async () => {
    const program = join(site.folder, 'way-in.mjs');
    await writeFile(program, `await import('duizhao/lib/src/index.js');`);
    const { execFile } = await import('node:child_process');
    const { promisify } = await import('node:util');
    await expect(promisify(execFile)(process.execPath, [program])).rejects.toThrow(
      'ERR_PACKAGE_PATH_NOT_EXPORTED',
    );
  });
});
