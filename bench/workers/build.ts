import { join } from 'node:path';
import { readContent } from '../../src/content/read.ts';
import { requireValid } from '../../src/content/require-valid.ts';
import { buildSite } from '../../src/publish/build-site.ts';
import type { Work } from '../entry.ts';

export const work: Work = async ({ content: folder, scratch }) => {
  const read = async () => requireValid(await readContent(folder), folder);
  await buildSite({ folder, content: await read(), reread: read, out: join(scratch, 'site') });
};
