import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a server compresses. */
const TEXT = /\.(?:css|html|js|json|svg|xml)$/u;

/** Puts the compressed form beside each text, where the server looks for it. */
export async function compress(folder: string): Promise<void> {
  for (const item of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!item.isFile() || !TEXT.test(item.name)) continue;
    const path = join(item.parentPath, item.name);
    await writeFile(`${path}.gz`, gzipSync(await readFile(path)));
  }
}
