import { appendFile, readdir, readFile } from 'node:fs/promises';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';

/** The part of a path that leads to an npm package, the innermost one. */
const PACKAGE_FOLDER = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/u;

/** The names under which packages keep their licence and what it wants to be passed on with it. */
const NOTICE_FILE = /^(?:licen[cs]e|notice|copying|third[-_]?party)/iu;

/**
 * The folder of the npm package that a module belongs to.
 * @param module its path
 * @returns undefined for modules of no package: our own, and those that bundlers make up
 */
export function packageFolder(module: string): string | undefined {
  return PACKAGE_FOLDER.exec(module.replaceAll('\\', '/'))?.[0];
}

/**
 * Reads what a package wants to be passed on with it: its licence and its notices.
 * @param folder of the package
 * @returns its name, its version and the texts
 * @throws Error when the package has none: it may not be passed on
 */
export async function packageNotice(folder: string): Promise<string> {
  const { name, version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
  };
  const files = await noticeFiles(folder);
  if (files.length === 0) throw new Error(`${name} ${version}: no licence in its package`);
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  const body = texts.map((text) => text.replaceAll('\r\n', '\n').trim()).join('\n\n');
  const title = `${name} ${version}`;
  return `${title}\n${'='.repeat(title.length)}\n\n${body}\n\n`;
}

/** Some keep them in folders of such a name. */
async function noticeFiles(folder: string): Promise<string[]> {
  const items = await readdir(folder, { withFileTypes: true, recursive: true });
  return items
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name))
    .filter((path) => NOTICE_FILE.test(path.slice(folder.length + 1)))
    .sort();
}

/**
 * Adds the notices of packages to a file, for what comes into a site by another way than the bundler.
 * @param packages their names
 * @throws Error when one is not installed, or may not be passed on
 */
export async function appendNotices(file: string, packages: readonly string[]): Promise<void> {
  for (const name of packages) {
    const description = findPackageJSON(name, import.meta.url);
    if (description === undefined) throw new Error(`${name}: not installed`);
    await appendFile(file, await packageNotice(dirname(description)));
  }
}
