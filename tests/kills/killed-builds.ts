import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { putBack } from '../../src/publish/staging.ts';
import { randomOf } from '../../corpora/random.ts';
import { writeCorpus } from '../../corpora/content.ts';
import { runBuild, wholeVersion } from './build-run.ts';

/** What became of builds that were killed. */
export interface KilledBuilds {
  kills: number;
  /** How many had begun so many steps when they were killed. */
  bySteps: Record<number, number>;
  /** How often there was no whole site afterwards, neither the last nor the next. */
  lost: number;
  /** How often the next site stood there already. */
  replaced: number;
  /** What lay beside the site after the build that came last and was not killed. */
  left: string[];
}

const WORK = resolve(import.meta.dirname, '..', '..', '.astro');

/**
 * Kills builds at random moments, each of changed content, and looks for the last site every time.
 * @param folder an empty folder
 * @param onKill told of each kill
 */
export async function killBuilds(
  folder: string,
  kills: number,
  seed: number,
  onKill: (kill: number) => void = () => undefined,
): Promise<KilledBuilds> {
  const [content, site] = [join(folder, 'content'), join(folder, 'site')];
  await writeCorpus(content, { entries: 12, perReview: 6 });
  const name = await naming(content);
  await name('version 0');
  const { code, took, stderr } = await runBuild(content, site);
  if (code !== 0) throw new Error(stderr);
  const result: KilledBuilds = { kills, bySteps: {}, lost: 0, replaced: 0, left: [] };
  const random = randomOf(seed);
  let last = 'version 0';
  const left = new Set<string>();
  for (let kill = 1; kill <= kills; kill += 1) {
    onKill(kill);
    const next = `version ${kill}`;
    await name(next);
    const { steps } = await runBuild(content, site, random.between(0, Math.ceil(took * 1.05)));
    result.bySteps[steps] = (result.bySteps[steps] ?? 0) + 1;
    for (const each of await renderings()) left.add(each);
    await putBack(site);
    const found = await wholeVersion(site);
    if (found === next) result.replaced += 1;
    if (found !== next && found !== last) result.lost += 1;
    last = found ?? last;
  }
  await name('the end');
  const end = await runBuild(content, site);
  if (end.code !== 0) throw new Error(end.stderr);
  if ((await wholeVersion(site)) !== 'the end') result.lost += 1;
  // Of other builds there may be some that are alive, but none that was seen before.
  const stale = (await renderings()).filter((each) => left.has(each));
  const besides = (await readdir(folder)).filter((each) => !['content', 'site'].includes(each));
  result.left = [...besides, ...stale];
  return result;
}

/** Where builds render pages, or did. */
const renderings = async (): Promise<string[]> =>
  (await readdir(WORK)).filter((each) => each.startsWith('build-'));

/** Gives the site of a content folder another name, by which its versions are told apart. */
export async function naming(content: string): Promise<(name: string) => Promise<void>> {
  const file = join(content, 'site.yaml');
  const text = await readFile(file, 'utf8');
  return (name) => writeFile(file, text.replace(/^name:.*$/mu, `name: ${name}`));
}
