import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, inject, it } from 'vitest';
import { INDEX_FOLDER } from '../src/search/files.ts';

/** Everything in the search index of the sample site, unpacked, without Pagefind's program. */
async function indexedText(): Promise<string> {
  const folder = join(inject('dist'), INDEX_FOLDER);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !/^wasm|\.js$/u.test(entry.name));
  const texts = await Promise.all(
    files.map(async ({ parentPath, name }) => {
      const bytes = await readFile(join(parentPath, name));
      return (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString();
    }),
  );
  return texts.join('\n');
}

it('the search index holds nothing that its readers may not see', async () => {
  const text = await indexedText();
  // Of what every reader may see there are the text, the pairs of characters, and the id.
  for (const shown of ['零星采购的程序执行走样', '零星', '2024/f11']) expect(text).toContain(shown);
  // An internal follow-up, and a passage in <Redact>.
  for (const withheld of ['分次采购一事', '谈话记录', '2024/f10', '高某']) {
    expect(text).not.toContain(withheld);
  }
});
