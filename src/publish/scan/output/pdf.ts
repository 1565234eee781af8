import { Worker } from 'node:worker_threads';
import type { PdfPart } from './pdf-worker.ts';

/** What a PDF may take, as for those that are imported. */
const SECONDS = 120;
const HEAP_MB = 512;

/** A PDF could not be read: nobody knows what is in it. */
export class UnreadablePdf extends Error {
  override name = 'UnreadablePdf';
}

/**
 * The texts of a PDF: its pages one by one, its properties, contents, comments and the words for those who
 * cannot see; and the files in it.
 * @throws UnreadablePdf when it is damaged, encrypted, or takes more than any report
 */
export async function readPdf(bytes: Uint8Array): Promise<PdfPart[]> {
  const parts: PdfPart[] = [];
  const worker = new Worker(new URL('./pdf-worker.ts', import.meta.url), {
    workerData: Uint8Array.from(bytes),
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
    stdout: true,
    stderr: true,
  });
  try {
    await new Promise<void>((resolve, reject) => {
      const late = setTimeout(() => {
        reject(new UnreadablePdf());
      }, SECONDS * 1000);
      const end = (error?: unknown): void => {
        clearTimeout(late);
        if (error === undefined) resolve();
        else reject(new UnreadablePdf(undefined, { cause: error }));
      };
      worker.on('message', (part: PdfPart) => {
        if ('end' in part) end();
        else parts.push(part);
      });
      worker.on('error', end);
      worker.on('exit', () => {
        end('exit');
      });
    });
  } finally {
    await worker.terminate();
  }
  return parts;
}
