import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { bundledNotices } from './bundled-notices.ts';
import { appendNotices, packageFolder, packageNotice } from './notices.ts';

const folder = temporaryFolder();

/** A package with a licence that says whose it is. */
function writePackage(name: string, code: string, more: Record<string, string> = {}): string {
  const files = {
    'package.json': JSON.stringify({ name, version: '1.2.3', type: 'module', main: 'index.js' }),
    'index.js': code,
    LICENSE: `Copyright ${name}`,
    ...more,
  };
  for (const [file, text] of Object.entries(files)) {
    folder.write(join('node_modules', name, file), text);
  }
  return join(folder.path, 'node_modules', name);
}

describe('the notice of a package', () => {
  it('has its name, its version and all that it wants passed on', async () => {
    const path = writePackage('one', '', {
      NOTICE: 'notice of one\r\nin two lines',
      'LICENSES/Apache-2.0.txt': 'Apache',
      'THIRD_PARTY_LICENSES.md': 'data of two',
      'README.md': 'no licence',
      'lib/LICENSE': 'of another file',
    });
    expect(await packageNotice(path)).toBe(
      'one 1.2.3\n=========\n\nCopyright one\n\nApache\n\nnotice of one\nin two lines\n\ndata of two\n\n',
    );
  });

  it('has to be there', async () => {
    folder.write('node_modules/none/package.json', '{"name": "none", "version": "1.0.0"}');
    await expect(packageNotice(join(folder.path, 'node_modules', 'none'))).rejects.toThrow('none');
    await expect(appendNotices(join(folder.path, 'x'), ['@duizhao/none'])).rejects.toThrow('none');
  });
});

describe('the package of a module', () => {
  it.each([
    ['/x/node_modules/lit-html/lit-html.js', '/x/node_modules/lit-html'],
    ['/x/node_modules/@a/b/c/d.js?query', '/x/node_modules/@a/b'],
    ['/x/node_modules/a/node_modules/b/c.js', '/x/node_modules/a/node_modules/b'],
    ['C:\\x\\node_modules\\a\\b.js', 'C:/x/node_modules/a'],
    ['\0vite/preload-helper.js', undefined],
    ['/x/src/page.ts', undefined],
  ])('is the innermost that it lies in: %s', (module, expected) => {
    expect(packageFolder(module)).toBe(expected);
  });
});

describe('the notices of what is bundled', () => {
  it('are those of all packages of which something is left, in scripts, workers and style sheets', async () => {
    writePackage('in-page', 'export const a = () => console.log("in page");');
    writePackage('in-worker', 'export const b = () => postMessage("in worker");');
    writePackage('@scope/loaded-later', 'export const c = () => console.log("later");');
    writePackage('in-style', '', { 'index.css': '.in-style { color: red }' });
    writePackage('left-out', 'export const d = () => console.log("left out");');
    writePackage('unused', 'export const e = 1;');
    folder.write('worker.js', 'import { b } from "in-worker"; b();');
    folder.write(
      'page.js',
      `import { a } from 'in-page';
import { d } from 'left-out';
import 'in-style/index.css';
a();
new Worker(new URL('./worker.js', import.meta.url), { type: 'module' });
void import('@scope/loaded-later').then(({ c }) => c());`,
    );
    const notices = bundledNotices('licences.txt');
    await build({
      configFile: false,
      logLevel: 'silent',
      root: folder.path,
      plugins: [notices.pages],
      worker: { format: 'es', plugins: () => [notices.workers] },
      build: { outDir: 'out', rolldownOptions: { input: join(folder.path, 'page.js') } },
    });
    const written = await readFile(join(folder.path, 'out', 'licences.txt'), 'utf8');
    expect(written.match(/^Copyright .*$/gmu)).toEqual([
      'Copyright @scope/loaded-later',
      'Copyright in-page',
      'Copyright in-style',
      'Copyright in-worker',
    ]);
  });
});
