import { join } from 'node:path';
import { readContent } from '../../src/content/read.ts';
import { requireValid } from '../../src/content/require-valid.ts';
import { publish } from '../../src/publish/audience.ts';
import { buildSite } from '../../src/integration/build-site.ts';
import { requireReleased } from '../../src/publish/require-released.ts';
import { requireNoLeaks } from '../../src/publish/scan/require-no-leaks.ts';
import { ownProject } from '../project.ts';
import type { Work } from '../entry.ts';

/** The CPU that something takes, in milliseconds. */
async function cpuOf(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Builds a site, then does once more what the build does to withhold, and tells its share. */
export const work: Work = async ({ content: folder, entries, scratch }) => {
  const read = async () => requireValid(await readContent(folder), folder);
  const content = await read();
  if (entries === 0) return undefined;
  const project = await ownProject();
  const out = join(scratch, 'site');
  const build = await cpuOf(() => buildSite({ project, folder, content, reread: read, out }));
  const gate = await cpuOf(() => publish(content));
  const published = publish(content);
  const sensitive = await cpuOf(() => {
    requireReleased(content, published, []);
  });
  const scan = await cpuOf(() => requireNoLeaks({ folder, out }));
  const share = (100 * (gate + sensitive + scan)) / build;
  const whole = { build, gate, sensitive, scan };
  return {
    ...Object.fromEntries(Object.entries(whole).map(([name, value]) => [name, Math.round(value)])),
    share: Number(share.toFixed(1)),
  };
};
