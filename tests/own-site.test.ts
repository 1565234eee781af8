import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { entryFile } from './fixtures/hostile/case.ts';
import { type CommandResult, duizhaoIn, ROOT } from './support/command.ts';
import { writeContent } from './support/hostile-content.ts';
import { folderInProject } from './support/temporary.ts';

const moduleOf = (...path: string[]): string => pathToFileURL(join(ROOT, 'src', ...path)).href;

const OWN_FOOTER = `---
import Footer from '${join(ROOT, 'src', 'layouts', 'Footer.astro')}';
---
<p class="own">自己的页脚</p>
<Footer />
`;

/** A site of its own with one problem. */
async function site(
  options: string,
  files: Readonly<Record<string, string>> = {},
): Promise<{ folder: string; build: (...args: string[]) => Promise<CommandResult> }> {
  const folder = await folderInProject();
  await writeContent(join(folder, 'content'), new Map([['p01.mdx', entryFile()]]));
  const all = {
    'astro.config.mjs': `import duizhao from '${moduleOf('index.ts')}';
export default { integrations: [duizhao(${options})] };
`,
    ...files,
  };
  for (const [path, text] of Object.entries(all)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return { folder, build: (...args) => duizhaoIn(folder, 'build', ...args) };
}

describe('a site of its own', () => {
  it('replaces a component by one of its own, which can still use the other', async () => {
    const { folder, build } = await site(`{ components: { Footer: './src/Own.astro' } }`, {
      'src/Own.astro': OWN_FOOTER,
      'src/content.config.ts': `export { collections } from '${moduleOf('integration', 'collections.ts')}';`,
    });
    const { code, stderr } = await build();
    expect(code, stderr).toBe(0);
    const home = await readFile(join(folder, 'dist', 'index.html'), 'utf8');
    expect(home).toContain('自己的页脚');
    expect(home).toContain('class="site-footer"');
  });

  it('is told what is wrong with its options, and what to write', async () => {
    const named = await site(`{ components: { Foter: './src/Own.astro' } }`);
    expect((await named.build()).stderr).toContain('没有这个组件。是不是“Footer”？');
    const missing = await site(`{ components: { Footer: './src/None.astro' } }`);
    expect((await missing.build()).stderr).toContain('文件不存在');
    const unknown = await site(`{ contnet: 'content' }`);
    const { code, stderr } = await unknown.build();
    expect(code).toBe(1);
    expect(stderr).toContain('duizhao() 的选项 contnet 写错了：可以写的选项有 content, audience');
  });

  it('is told where there is no config, or one without Duizhao', async () => {
    const { folder, build } = await site('', { 'astro.config.mjs': 'export default {};' });
    expect((await build()).stderr).toContain('没有用到 duizhao()');
    await writeFile(join(folder, 'inner.txt'), '');
    const inner = join(folder, 'content');
    const { code, stderr } = await duizhaoIn(inner, 'build', '--content', '.');
    expect(code).toBe(1);
    expect(stderr).toContain('没有 astro.config.mjs');
  });

  it('builds two contents at once, each of its own', async () => {
    const { folder, build } = await site('');
    const other = join(folder, 'other');
    await writeContent(other, new Map([['p01.mdx', entryFile('title: 另一处的问题')]]));
    const outs = ['one', 'two'];
    const built = await Promise.all([
      build('--out', 'one'),
      build('--content', other, '--out', 'two'),
    ]);
    expect(built.map(({ code }) => code)).toEqual([0, 0]);
    const [one, two] = await Promise.all(
      outs.map((out) => readFile(join(folder, out, 'problems', 'index.html'), 'utf8')),
    );
    expect(one).not.toContain('另一处的问题');
    expect(two).toContain('另一处的问题');
    expect(built.map(({ stderr }) => stderr).join('')).not.toContain('等待');
  });
});
