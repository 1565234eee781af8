/**
 * Harms builds in every way that offices do, and looks for the last site: `node tests/kills/run.ts [KILLS]`.
 * Takes minutes; a short sample is among the tests.
 */
import { join } from 'node:path';
import { inWorkingFolder } from '../../src/publish/working-folder.ts';
import { killBuilds } from './killed-builds.ts';
import { buildTwice, fillDisk } from './other-harm.ts';

const kills = Number(process.argv[2] ?? 50);
const note = (text: string): void => void process.stderr.write(`${text}\n`);

await inWorkingFolder(async (folder) => {
  const killed = await killBuilds(join(folder, 'kills'), kills, 7, (kill) => {
    note(`kill ${kill}/${kills}`);
  });
  note('full and read-only disk');
  const full = (await fillDisk(join(folder, 'disk'), 12)) ?? 'no disk may be mounted here';
  note('two at once');
  const twice = await buildTwice(join(folder, 'twice'), 3);
  process.stdout.write(`${JSON.stringify({ killed, full, twice }, null, 2)}\n`);
});
