import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { serve } from '../../scripts/serve.ts';
import { INDEX_FOLDER } from '../search/files.ts';
import { writeSearchIndex } from '../search/index/write-index.ts';
import { openIndex, type Pagefind, type SearchIndex } from '../search/query/open-index.ts';
import type { SearchRecord } from '../search/record.ts';

/** A record of which a test says only what it is about. */
export function searchRecord(id: string, given: Partial<SearchRecord> = {}): SearchRecord {
  const year = id.slice(0, 4);
  return {
    id,
    url: `/reviews/${year}/#${id.replace('/', '-')}`,
    title: id,
    texts: [],
    date: year,
    facets: { kind: { value: 'problem', label: '问题' }, year: { value: year, label: year } },
    ...given,
  };
}

/** An index of a site that holds nothing else. */
export interface ServedIndex {
  index: SearchIndex;
  /** The folder of the site. */
  folder: string;
  close(): Promise<void>;
}

/** Writes an index into a folder of its own and opens it as a browser would, over the loopback. */
export async function serveIndex(records: readonly SearchRecord[]): Promise<ServedIndex> {
  const folder = await mkdtemp(join(tmpdir(), 'duizhao-'));
  const files = join(folder, INDEX_FOLDER);
  await writeSearchIndex(records, files);
  const served = await serve(folder, '/', 0);
  const program = pathToFileURL(join(files, 'pagefind.js')).href;
  const index = await openIndex(served.url, () => import(program) as Promise<Pagefind>);
  return {
    index,
    folder,
    close: async () => {
      await served.close();
      await rm(folder, { recursive: true });
    },
  };
}
