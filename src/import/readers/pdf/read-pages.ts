import { Worker } from 'node:worker_threads';
import { hasCode } from '../../../files/errors.ts';
import { UserError } from '../../../i18n/user-error.ts';
import { type PageText, PDF_LIMITS, type PdfMessage, type PdfTask } from './pages.ts';

/** How often memory is looked at, in milliseconds. */
const WATCH = 50;

/**
 * The texts of a PDF, page by page, as they are placed on it.
 * @throws UserError `file-encrypted` when it needs a password, `file-damaged` when it cannot be read,
 * `pdf-too-large` when it asks for more than the limits
 */
export async function readPages(
  file: string,
  bytes: Uint8Array,
  limits: typeof PDF_LIMITS = PDF_LIMITS,
): Promise<PageText[]> {
  const pages: PageText[] = [];
  const task: PdfTask = { bytes: Uint8Array.from(bytes), limits };
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    workerData: task,
    transferList: [task.bytes.buffer as ArrayBuffer],
    resourceLimits: { maxOldGenerationSizeMb: limits.heap / 1024 / 1024 },
    // What the library says of a damaged file is for its developers.
    stdout: true,
    stderr: true,
  });
  const end = await endOf(worker, pages, limits).finally(() => worker.terminate());
  if (end === 'encrypted') throw new UserError('file-encrypted', { file });
  if (end === 'damaged') throw new UserError('file-damaged', { file, part: 'PDF' });
  if (end === 'too-large') {
    throw new UserError('pdf-too-large', {
      file,
      pages: limits.pages,
      memory: limits.memory / 1024 / 1024,
    });
  }
  return pages;
}

type End = Extract<PdfMessage, { type: 'end' }>['how'];

function endOf(worker: Worker, pages: PageText[], limits: typeof PDF_LIMITS): Promise<End> {
  const before = process.memoryUsage.rss();
  const started = performance.now();
  let latest = started;
  return new Promise((resolve) => {
    const watch = setInterval(() => {
      const now = performance.now();
      const isLarge = process.memoryUsage.rss() - before > limits.memory;
      const isLate =
        now - latest > limits.secondsForPage * 1000 || now - started > limits.seconds * 1000;
      if (isLarge || isLate) done('too-large');
    }, WATCH);
    const done = (how: End) => {
      clearInterval(watch);
      resolve(how);
    };
    worker.on('message', (message: PdfMessage) => {
      latest = performance.now();
      if (message.type === 'page') pages.push(message.page);
      else done(message.how);
    });
    worker.on('error', (error) =>
      done(hasCode(error, 'ERR_WORKER_OUT_OF_MEMORY') ? 'too-large' : 'damaged'),
    );
    worker.on('exit', () => done('damaged'));
  });
}
