/**
 * Runs in a thread of its own: a PDF that never ends, or takes all memory, is stopped with the thread, and
 * what PDF.js adds to the globals stays in it.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { PasswordException, Util } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { openPdf } from '../../../formats/open-pdf.ts';
import type { PageText, PdfMessage, PdfTask, Piece } from './pages.ts';

const tell = (message: PdfMessage): void => parentPort?.postMessage(message);

async function read({ bytes, limits }: PdfTask): Promise<void> {
  const pdf = await openPdf(bytes);
  if (pdf.numPages > limits.pages) return tell({ type: 'end', how: 'too-large' });
  let characters = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { transform, height } = page.getViewport({ scale: 1 });
    const kinds = ((await page.getAnnotations()) as { subtype?: string }[]).map(
      ({ subtype = '' }) => subtype,
    );
    const text: PageText = {
      ...{ height, pieces: [], turned: [] },
      fields: kinds.filter((kind) => kind === 'Widget').length,
      comments: kinds.filter((kind) => COMMENTS.has(kind)).length,
    };
    const reader = page.streamTextContent().getReader();
    for (;;) {
      const { done, value } = (await reader.read()) as ReadableStreamReadResult<Content>;
      if (done) break;
      for (const item of value.items) {
        if (item.str === undefined || item.str === '') continue;
        characters += item.str.length;
        if (characters > limits.characters) return tell({ type: 'end', how: 'too-large' });
        const piece = pieceOf(item, transform);
        if (piece) text.pieces.push(piece);
        else text.turned.push(item.str);
      }
    }
    tell({ type: 'page', page: text });
    page.cleanup();
  }
  tell({ type: 'end', how: 'read' });
}

/** Annotations by which readers say something; links and fields are others (ISO 32000-1, 12.5.6). */
const COMMENTS = new Set(
  'Text FreeText Highlight Underline Squiggly StrikeOut Caret Ink Stamp'.split(' '),
);

/** What is used of what PDF.js gives; marks of content have no `str`. */
interface Content {
  items: Item[];
}
interface Item {
  str?: string;
  transform: number[];
  width: number;
  fontName: string;
}

/** Undefined for text that is turned. */
function pieceOf(item: Item, page: number[]): Piece | undefined {
  const [a = 0, b = 0, , d = 0, x = 0, y = 0] = Util.transform(page, item.transform) as number[];
  if (a <= 0 || Math.abs(b) > a / 10) return undefined;
  const { str = '', width, fontName } = item;
  return { text: str, x, y, width, size: Math.abs(d), font: fontName };
}

try {
  await read(workerData as PdfTask);
} catch (error) {
  tell({ type: 'end', how: error instanceof PasswordException ? 'encrypted' : 'damaged' });
}
