import { join } from 'node:path';
import { readContent } from '../../src/content/read.ts';
import { requireValid } from '../../src/content/require-valid.ts';
import { buildSite } from '../../src/integration/build-site.ts';
import { ownProject } from '../project.ts';
import type { Work } from '../entry.ts';

export const work: Work = async ({ content: folder, scratch }) => {
  const read = async () => requireValid(await readContent(folder), folder);
  const [project, content] = [await ownProject(), await read()];
  await buildSite({ project, folder, content, reread: read, out: join(scratch, 'site') });
};
