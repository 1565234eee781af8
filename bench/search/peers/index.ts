import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { SearchRecord } from '../../../src/search/record.ts';
import type { PackedPeer } from './peer.ts';

/** Gives the id of a record for what the engine calls it. */
export type IdOf = (key: string) => string | undefined;

/** Another search engine. */
export interface SearchPeer {
  name: string;
  /** Writes a site of one page that searches the records. */
  write(records: readonly SearchRecord[], folder: string): Promise<IdOf>;
}

/** The engines that ours is compared with. */
export const SEARCH_PEERS: readonly SearchPeer[] = [
  { name: 'pagefind', write: writePagefind },
  packed('minisearch'),
  packed('flexsearch'),
  packed('orama'),
  packed('scan'),
];

function packed(name: string): SearchPeer {
  const module = join(import.meta.dirname, `${name}.ts`);
  return {
    name,
    async write(records, folder) {
      const { pack } = (await import(module)) as PackedPeer<unknown>;
      await mkdir(folder, { recursive: true });
      await writeFile(join(folder, 'data.json'), JSON.stringify(await pack(records)));
      await writePage(module, 'async () => open(await load())', folder);
      return (key) => key;
    },
  };
}

/** Pagefind finds records as pages of its own language, with the options that it has by itself. */
async function writePagefind(records: readonly SearchRecord[], folder: string): Promise<IdOf> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(errors.join('\n'));
  for (const { id, title, texts } of records) {
    const body = texts.map((text) => `<p>${text}</p>`).join('');
    const content = `<html lang="zh-CN"><body><h1>${title}</h1>${body}</body></html>`;
    await index.addHTMLFile({ url: `/${id}/`, content });
  }
  const outputPath = join(folder, 'pagefind');
  await index.writeFiles({ outputPath });
  await close();
  await writePage(join(import.meta.dirname, 'pagefind.ts'), 'open', folder);

  const ids = new Map<string, string>();
  for (const name of await readdir(join(outputPath, 'fragment'))) {
    const fragment = gunzipSync(await readFile(join(outputPath, 'fragment', name)));
    const { url } = JSON.parse(fragment.toString().replace(/^pagefind_dcd/u, '')) as {
      url: string;
    };
    ids.set(name.replace(/\.\w+$/u, ''), url.slice(1, -1));
  }
  return (key) => ids.get(key);
}

/** The page of a peer: a field and a list. */
async function writePage(module: string, open: string, folder: string): Promise<void> {
  const entry = join(folder, 'entry.ts');
  const page = join(import.meta.dirname, 'page.ts');
  await writeFile(
    entry,
    `import { startPage, load } from ${JSON.stringify(page)};\n` +
      `import { open } from ${JSON.stringify(module)};\nstartPage(${open});\n`,
  );
  // Only when it is needed: every command loads this module.
  const { build } = await import('vite');
  await build({
    configFile: false,
    logLevel: 'silent',
    root: folder,
    build: {
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: { input: entry, output: { entryFileNames: 'page.js' } },
    },
  });
  await writeFile(
    join(folder, 'index.html'),
    '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>Search</title>' +
      '<main><input name="q"><ol id="results" data-search-state="idle"></ol></main>' +
      '<script type="module" src="page.js"></script></html>',
  );
}
