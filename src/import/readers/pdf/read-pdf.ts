import { UserError } from '../../../i18n/user-error.ts';
import { layOut, type SourceDocument, type SourceLine } from '../../source-document.ts';
import { Tally } from '../tally.ts';
import { furnitureOf } from './furniture.ts';
import { linesOf } from './lines.ts';
import { paragraphsOf } from './paragraphs.ts';
import type { PageText } from './pages.ts';
import { picturesIn } from './pictures.ts';
import { readPages } from './read-pages.ts';

/**
 * Reads the text layer of a PDF: its paragraphs, without what is on the pages beside the text.
 * @throws UserError `pdf-scan` when it has pictures of pages and no text, or when it cannot be read
 */
export async function readPdf(name: string, bytes: Uint8Array): Promise<SourceDocument> {
  const texts = await readPages(name, bytes);
  const pages = texts.map(linesOf);
  const furniture = furnitureOf(pages);
  const bodies = pages.map((lines) => lines.filter((line) => !furniture.has(line)));
  if (bodies.every((lines) => lines.length === 0)) {
    throw new UserError('pdf-scan', { file: name, pages: pages.length });
  }
  const turned = texts
    .flatMap((page) => page.turned)
    .reduce((sum, text) => sum + text.trim().length, 0);
  const empty = bodies.flatMap((lines, page) => (lines.length === 0 ? [page + 1] : []));
  const lines = paragraphsOf(bodies);
  const tally = new Tally();
  tellTables(lines, tally);
  const sum = (of: (page: PageText) => number) => texts.reduce((all, page) => all + of(page), 0);
  tally.count('picture', picturesIn(bytes), '');
  tally.count(
    'form-field',
    sum(({ fields }) => fields),
    '',
  );
  tally.count(
    'comment',
    sum(({ comments }) => comments),
    '',
  );
  tally.count('turned', turned, '');
  for (const page of empty) tally.count('page', 1, String(page));
  tally.beside([...furniture].map(({ text }) => text));
  // What is drawn across a page may be set character by character.
  const across = texts.flatMap(({ turned }) => [...turned, turned.join('')]);
  const margins = [...new Set([...[...furniture].map(({ text }) => text), ...across])];
  return { name, format: 'pdf', ...layOut(lines), margins, leftOut: tally.leftOut() };
}

/** Counts the tables, whose lines say in which cell they stand. */
function tellTables(lines: readonly SourceLine[], tally: Tally): void {
  let open: number | undefined;
  for (const { text, cell } of lines) {
    if (cell && cell.table !== open) tally.count('table');
    open = cell?.table;
    tally.read(text);
    tally.endLine();
  }
}
