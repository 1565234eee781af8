import { close, createIndex } from 'pagefind';
import { escapeHtml } from '../text/escape-html.ts';
import { bigrams, fold } from './fold.ts';
import type { SearchRecord } from './records.ts';

/** The folder of the index in the site. */
export const INDEX_FOLDER = 'pagefind';

/**
 * Writes the search index: a page for each record that only Pagefind sees, with the bigrams of its title
 * and text. The language `und` keeps Pagefind from segmenting them again.
 * @param folder where the index goes
 * @throws Error when Pagefind cannot write it
 */
export async function writeSearchIndex(
  records: readonly SearchRecord[],
  folder: string,
): Promise<void> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(errors.join('\n'));
  try {
    for (const record of records) {
      const added = await index.addHTMLFile({ url: record.url, content: recordPage(record) });
      if (added.errors.length > 0) throw new Error(added.errors.join('\n'));
    }
    const written = await index.writeFiles({ outputPath: folder });
    if (written.errors.length > 0) throw new Error(written.errors.join('\n'));
  } finally {
    await close();
  }
}

/**
 * The tokens of a record. A lone 。 keeps phrases from running over from one field into the next; the
 * single characters at the end let a query of one character find what bigrams cannot.
 */
function recordPage({ id, kind, year, title, text }: SearchRecord): string {
  const folded = { title: fold(title), text: fold(text) };
  const characters = [...new Set(folded.title + folded.text)].join(' 。 ');
  return `<html lang="und"><body>
<h1 data-pagefind-weight="7">${bigrams(folded.title).join(' ')}</h1><p>。</p>
<p>${bigrams(folded.text).join(' ')}</p><p>。</p><p>${characters}</p>
<span data-pagefind-filter="kind" data-pagefind-meta="kind">${kind}</span>
<span data-pagefind-filter="year" data-pagefind-meta="year">${year}</span>
<span data-pagefind-meta="title">${escapeHtml(title)}</span>
<span data-pagefind-meta="id">${escapeHtml(id)}</span>
<span data-pagefind-meta="text">${escapeHtml(text)}</span>
</body></html>`;
}
