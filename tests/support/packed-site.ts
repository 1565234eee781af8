import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll } from 'vitest';
import { ROOT } from './command.ts';

const run = promisify(execFile);

/** A site that uses the package as npm would install it. */
export interface PackedSite {
  /** Its folder, while tests run. */
  readonly folder: string;
  /** The folder of the package in it. */
  readonly installed: string;
  /** Runs a program of the package, or Astro's, in the folder. */
  run(
    program: 'duizhao' | 'astro',
    ...args: string[]
  ): Promise<{ code: number; stdout: string; stderr: string }>;
}

const PROGRAMS = {
  duizhao: ['duizhao', 'lib', 'scripts', 'bin.js'],
  astro: ['astro', 'bin', 'astro.mjs'],
} as const;

/**
 * Packs the project once for a test file, and installs it into a folder that holds these files. What the package depends on
 * is linked from the project's own packages: no test asks the network.
 * @param files of the site, by their paths
 */
export function usePackedSite(files: Readonly<Record<string, string>>): PackedSite {
  let folder = '';
  const packages = () => join(folder, 'node_modules');
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'duizhao-packed-'));
    await mkdir(packages());
    for (const name of await packageNames()) {
      await mkdir(dirname(join(packages(), name)), { recursive: true });
      await symlink(join(ROOT, 'node_modules', name), join(packages(), name), 'junction');
    }
    await unpack(folder, join(packages(), 'duizhao'));
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return {
    get folder() {
      return folder;
    },
    get installed() {
      return join(packages(), 'duizhao');
    },
    async run(program, ...args) {
      const path = join(packages(), ...PROGRAMS[program]);
      const env = { ...process.env, NODE_ENV: 'production', DUIZHAO_LANG: 'en' };
      const options = { cwd: folder, env, maxBuffer: 2 ** 26 };
      try {
        return { code: 0, ...(await run(process.execPath, [path, ...args], options)) };
      } catch (error) {
        const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
        return { code, stdout, stderr };
      }
    },
  };
}

/** The packages at the top of the project's node_modules, those of scopes one by one. */
async function packageNames(): Promise<string[]> {
  const top = join(ROOT, 'node_modules');
  const names = (await readdir(top)).filter((name) => !name.startsWith('.'));
  const lists = await Promise.all(
    names.map(async (name) =>
      name.startsWith('@')
        ? (await readdir(join(top, name))).map((each) => `${name}/${each}`)
        : [name],
    ),
  );
  return lists.flat();
}

/** Packs the project as npm does, and puts what the package holds into a folder. */
async function unpack(work: string, to: string): Promise<void> {
  const npm = process.env['npm_execpath'];
  const args = ['pack', '--pack-destination', work, '--loglevel=error'];
  const isScript = npm !== undefined && /npm-cli\.[cm]?js$/u.test(npm);
  await (isScript
    ? run(process.execPath, [npm, ...args], { cwd: ROOT })
    : run('npm', args, { cwd: ROOT, shell: process.platform === 'win32' }));
  const [packed = ''] = (await readdir(work)).filter((name) => name.endsWith('.tgz'));
  await run('tar', ['-xzf', packed], { cwd: work });
  await rename(join(work, 'package'), to);
}
