/**
 * Runs in a thread of its own: a PDF that never ends, or takes all memory, is stopped with the thread, and
 * what PDF.js adds to the globals stays in it.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { openPdf } from '../../../formats/open-pdf.ts';

/** What the thread says: a text of the document, a file in it, or that it has read all. */
export type PdfPart = { text: string } | { file: Uint8Array; name: string } | { end: true };

const tell = (part: PdfPart): void => parentPort?.postMessage(part);

async function read(bytes: Uint8Array): Promise<void> {
  const pdf = await openPdf(bytes);
  const { info, metadata } = await pdf.getMetadata();
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- null where a PDF has none
  for (const text of wordsIn([info, metadata?.getRaw()])) tell({ text });
  for (const text of wordsIn([await pdf.getOutline(), await pdf.getPageLabels()])) tell({ text });
  const files = (await pdf.getAttachments()) as Record<string, { content?: Uint8Array }> | null;
  for (const [name, { content }] of Object.entries(files ?? {})) {
    if (content) tell({ name, file: Uint8Array.from(content) });
  }
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    tell({ text: items.map((item) => ('str' in item ? item.str : '')).join('') });
    for (const text of wordsIn([await page.getAnnotations(), await page.getStructTree()]))
      tell({ text });
    page.cleanup();
  }
}

/** All texts in what PDF.js gives, whose objects may hold themselves. */
function wordsIn(value: unknown, seen = new Set<unknown>()): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value) || seen.has(value))
    return [];
  seen.add(value);
  return Object.values(value).flatMap((inner) => wordsIn(inner, seen));
}

await read(workerData as Uint8Array);
tell({ end: true });
