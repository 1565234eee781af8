import { UserError } from '../../../i18n/user-error.ts';
import { layOut, type SourceDocument, type SourceWarning } from '../../source-document.ts';
import { furnitureOf } from './furniture.ts';
import { linesOf } from './lines.ts';
import { paragraphsOf } from './paragraphs.ts';
import { readPages } from './read-pages.ts';

/** How many lines that were left out a warning quotes. */
const QUOTED = 5;

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
  const warnings: SourceWarning[] = [];
  if (furniture.size > 0) {
    const lines = [...new Set([...furniture].map(({ text }) => text))];
    const quoted = lines.slice(0, QUOTED).join(' | ') + (lines.length > QUOTED ? ' | …' : '');
    warnings.push({ id: 'pdf-left-out', details: { count: furniture.size, lines: quoted } });
  }
  if (turned > 0) warnings.push({ id: 'pdf-turned', details: { count: turned } });
  if (empty.length > 0) {
    warnings.push({ id: 'pdf-pages-without-text', details: { pages: empty.join(', ') } });
  }
  // What is drawn across a page may be set character by character.
  const across = texts.flatMap(({ turned }) => [...turned, turned.join('')]);
  const margins = [...new Set([...[...furniture].map(({ text }) => text), ...across])];
  return { name, format: 'pdf', ...layOut(paragraphsOf(bodies)), margins, warnings };
}
