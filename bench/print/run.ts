import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { readValidContent } from '../../src/check/valid-content.ts';
import { fullAddress } from '../../src/model/addresses.ts';
import { pageCount } from '../../src/print/finish-pdf.ts';
import type { PrintOptions } from '../../src/print/print-documents.ts';
import { reviewDocuments } from '../../src/print/review-documents.ts';
import { buildSite } from '../../src/integration/build-site.ts';
import { ownProject } from '../project.ts';
import { writeCorpus } from '../../corpora/content.ts';
import { type Distribution, distribution } from '../statistics.ts';
import { inWorkingFolder } from '../../src/publish/working-folder.ts';
import { TELLS_TREES, treeMemory } from './tree-memory.ts';

/** How many reports are printed, unless fewer are wanted. */
export const REPORTS = 120;
/** So many entries make a report of nine pages, as long as those of offices. */
const ENTRIES = 14;
/** Between two looks at the memory, in milliseconds. */
const INTERVAL = 100;

const PRINT_REPORTS = join(import.meta.dirname, 'print-reports.ts');

/** What was found out about printing. */
export interface PrintFigures {
  reports: number;
  /** Pages of a report. */
  pages: Distribution;
  /** Bytes of a report. */
  bytes: Distribution;
  /** Seconds for all reports, the start of the browser among them. */
  seconds: number;
  /** The same when nothing has changed. */
  secondsAgain: number;
  /** The most memory that node and the browser have held at once, in bytes; only Linux tells. */
  memory: number | undefined;
}

/** Prints reports of seeded content. The build of their pages is not counted. */
export function runPrint(
  reports: number,
  onStep: (step: 'content' | 'print' | 'again') => void,
): Promise<PrintFigures> {
  return inWorkingFolder(async (folder) => {
    onStep('content');
    const [contentFolder, siteFolder] = [join(folder, 'content'), join(folder, 'site')];
    await writeCorpus(contentFolder, { entries: reports * ENTRIES, perReview: ENTRIES });
    const read = () => readValidContent(contentFolder, () => undefined);
    const { content, published } = await buildSite({
      project: await ownProject(),
      folder: contentFolder,
      content: await read(),
      reread: read,
      out: siteFolder,
    });
    const ids = published.reviews.map(({ id }) => id);
    const addresses = ids.map(fullAddress);
    const documents = reviewDocuments(published, ids).filter(({ address }) =>
      addresses.includes(address),
    );
    const { base, url } = content.site;
    const out = join(folder, 'out');
    const task = { site: { folder: siteFolder, base, url }, documents, out };
    onStep('print');
    const { seconds, memory } = await printApart(task);
    onStep('again');
    const { seconds: secondsAgain } = await printApart(task);
    const files = await Promise.all(documents.map(({ name }) => readFile(join(out, name))));
    const pages: number[] = [];
    for (const file of files) pages.push(await pageCount(file));
    return {
      reports: files.length,
      pages: distribution(pages),
      bytes: distribution(files.map(({ length }) => length)),
      seconds,
      secondsAgain,
      memory,
    };
  });
}

type Task = Pick<PrintOptions, 'site' | 'documents' | 'out'>;

/** Prints in a process of its own, which is looked at meanwhile. */
async function printApart(task: Task): Promise<{ seconds: number; memory: number | undefined }> {
  const child = fork(PRINT_REPORTS, [JSON.stringify(task)], { execArgv: [] });
  const ended = once(child, 'exit');
  let seconds: number | undefined;
  child.once('message', (message) => {
    seconds = message as number;
  });
  let memory = TELLS_TREES ? 0 : undefined;
  while (child.exitCode === null && child.signalCode === null) {
    if (memory !== undefined) memory = Math.max(memory, await treeMemory(child.pid ?? 0));
    await Promise.race([ended, setTimeout(INTERVAL)]);
  }
  await ended;
  if (seconds === undefined) throw new Error('The reports could not be printed.');
  return { seconds, memory };
}
