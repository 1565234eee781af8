import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './command.ts';

const LISTER = pathToFileURL(join(import.meta.dirname, 'list-loaded.mjs')).href;
const PROGRAM = join(ROOT, 'scripts', 'duizhao.ts');
const IN_PACKAGE = /.*\/node_modules\/(?<name>(?:@[^/]+\/)?[^/]+)/u;

/** What a command has loaded. */
export interface Loaded {
  code: number;
  /** Files of the project, from its root, with forward slashes. */
  files: string[];
  /** Names of packages. */
  packages: Set<string>;
}

/** Runs a command, and tells which modules were loaded for it. */
export async function loadedBy(...args: string[]): Promise<Loaded> {
  const folder = await mkdtemp(join(tmpdir(), 'loaded-'));
  try {
    const list = join(folder, 'list.txt');
    const code = await codeOf(['--import', LISTER, PROGRAM, ...args], list);
    const root = pathToFileURL(join(ROOT, '/')).href;
    const urls = (await readFile(list, 'utf8')).split('\n');
    const files = urls.filter((url) => url.startsWith(root) && !IN_PACKAGE.test(url));
    return {
      code,
      files: files.map((url) => decodeURI(url.slice(root.length))),
      packages: new Set(urls.flatMap((url) => IN_PACKAGE.exec(url)?.groups?.['name'] ?? [])),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function codeOf(args: string[], list: string): Promise<number> {
  const env = { ...process.env, DUIZHAO_TEST_LOADED: list };
  return new Promise((resolve) => {
    const child = execFile(process.execPath, args, { cwd: ROOT, env }, () => {
      resolve(child.exitCode ?? 1);
    });
  });
}
