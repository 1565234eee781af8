import { isUtf8 } from 'node:buffer';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { woff2, Font } from 'fonteditor-core';
import { unzipSync } from 'fflate';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What stands in the files of a folder, by their paths: plainly read, with nothing of the program's own scan. */
export async function plainTexts(folder: string): Promise<Map<string, string>> {
  await woff2.init();
  const texts = new Map<string, string>();
  for (const item of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(item.parentPath, item.name);
    if (item.isFile()) texts.set(path, plain(path + (await textOf(path, readFileSync(path)))));
  }
  return texts;
}

async function textOf(path: string, bytes: Buffer): Promise<string> {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return textOf(path, gunzipSync(bytes));
  if (path.endsWith('.woff2')) {
    const characters = Object.keys(Font.create(bytes, { type: 'woff2' }).get().cmap);
    return String.fromCodePoint(...characters.map(Number));
  }
  if (bytes.toString('latin1', 0, 4) === '%PDF') return pdfText(bytes);
  if (bytes.toString('latin1', 0, 2) === 'PK') {
    const files = Object.entries(unzipSync(bytes));
    return files.map(([name, content]) => name + Buffer.from(content).toString('utf8')).join('');
  }
  // In programs any character may stand by chance.
  return isUtf8(bytes) ? bytes.toString('utf8') : '';
}

async function pdfText(bytes: Buffer): Promise<string> {
  const pdf = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  const { info } = await pdf.getMetadata();
  let text = JSON.stringify([info, await pdf.getOutline()]);
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    text += items.map((item) => ('str' in item ? item.str : '')).join('');
  }
  return text;
}

/** Without tags and white space, and with characters that are written by their number. */
function plain(text: string): string {
  return text
    .replace(/&#x([\da-f]+);|\\u([\da-f]{4})/giu, (_, a?: string, b?: string) =>
      String.fromCodePoint(Number.parseInt(a ?? b ?? '', 16)),
    )
    .replace(/(?:%[\da-f]{2})+/giu, (code) =>
      Buffer.from(code.replaceAll('%', ''), 'hex').toString(),
    )
    .replace(/<[^<>]*>|\s+/gu, '');
}
