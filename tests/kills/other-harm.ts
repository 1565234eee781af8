import { execFile } from 'node:child_process';
import { mkdir, readdir, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { writeCorpus } from '../../corpora/content.ts';
import { runBuild, wholeVersion } from './build-run.ts';
import { naming } from './killed-builds.ts';

const run = promisify(execFile);

/** What became of builds that could not be written, or of two at once. */
export interface Harmed {
  builds: number;
  /** How many ended in a sentence about the disk. */
  told: number;
  /** How many succeeded. */
  succeeded: number;
  /** How often the last site, or the new one, was not there as a whole. */
  lost: number;
  /** What lay beside the site afterwards. */
  left: string[];
}

/** The words of the sentences, in both languages. */
const SENTENCE = /磁盘已满|是只读的|disk is full|disk is read-only/u;

const MEGABYTE = 1024 * 1024;

/**
 * Fills a small disk to another degree for each build, and makes it read-only for the last.
 * @param folder an empty folder
 * @returns undefined where no disk may be mounted
 */
export async function fillDisk(folder: string, builds: number): Promise<Harmed | undefined> {
  const [content, disk] = [join(folder, 'content'), join(folder, 'disk')];
  await mkdir(disk, { recursive: true });
  const mounted = await run('mount', ['-t', 'tmpfs', '-o', 'size=64m', 'tmpfs', disk]).then(
    () => true,
    () => false,
  );
  if (!mounted) return undefined;
  const remount = (options: string) => run('mount', ['-o', `remount,${options}`, disk]);
  try {
    await writeCorpus(content, { entries: 12, perReview: 6 });
    const name = await naming(content);
    const site = join(disk, 'site');
    await name('version 0');
    const first = await runBuild(content, site);
    if (first.code !== 0) throw new Error(first.stderr);
    const { blocks, bfree, bsize } = await statfs(disk);
    const used = (blocks - bfree) * bsize;
    const result: Harmed = { builds, told: 0, succeeded: 0, lost: 0, left: [] };
    let last = 'version 0';
    for (let build = 1; build <= builds; build += 1) {
      const next = `version ${build}`;
      await name(next);
      const room = Math.ceil(used + (1.5 * used * (build - 1)) / (builds - 1));
      await remount(build === builds ? `ro,size=${64 * MEGABYTE}` : `rw,size=${room}`);
      const { code, stderr } = await runBuild(content, site);
      const expected = code === 0 ? next : last;
      if (code === 0) result.succeeded += 1;
      else if (SENTENCE.test(stderr.trimEnd().split('\n').at(-1) ?? '')) result.told += 1;
      if ((await wholeVersion(site)) !== expected) result.lost += 1;
      last = expected;
      result.left.push(...(await readdir(disk)).filter((each) => each !== 'site'));
    }
    return result;
  } finally {
    await run('umount', [disk]);
  }
}

/** Builds one site twice at the same time, again and again. */
export async function buildTwice(folder: string, rounds: number): Promise<Harmed> {
  const [content, site] = [join(folder, 'content'), join(folder, 'site')];
  await writeCorpus(content, { entries: 12, perReview: 6 });
  const name = await naming(content);
  const result: Harmed = { builds: 2 * rounds, told: 0, succeeded: 0, lost: 0, left: [] };
  for (let round = 1; round <= rounds; round += 1) {
    await name(`version ${round}`);
    const both = await Promise.all([runBuild(content, site), runBuild(content, site)]);
    result.succeeded += both.filter(({ code }) => code === 0).length;
    if ((await wholeVersion(site)) !== `version ${round}`) result.lost += 1;
  }
  result.left = (await readdir(folder)).filter((each) => !['content', 'site'].includes(each));
  return result;
}
