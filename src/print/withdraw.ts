import { join } from 'node:path';
import { keyOf } from './print-documents.ts';
import { documentNames } from './review-documents.ts';

/** What became of PDFs of reviews that their readers may not see any more. */
export interface Withdrawn {
  /** Deleted: they were as they had been printed. */
  deleted: string[];
  /** Still there: somebody has changed them. */
  kept: string[];
}

/**
 * Takes away the PDFs of reviews that are withheld now, or gone. What was not printed here stays.
 * @param out the folder of the PDFs
 * @param recorded the names that the folder's manifest holds
 * @param published ids of the reviews that the readers may see
 * @param known ids of all reviews: folders of earlier versions have no manifest
 * @param remove takes a file away
 */
export async function withdraw(
  out: string,
  recorded: readonly string[],
  published: readonly string[],
  known: readonly string[],
  remove: (name: string) => Promise<void>,
): Promise<Withdrawn> {
  const shown = new Set(published.flatMap(documentNames));
  const candidates = new Set([...recorded, ...known.flatMap(documentNames)]);
  const withdrawn: Withdrawn = { deleted: [], kept: [] };
  for (const name of candidates) {
    if (shown.has(name) || !name.endsWith('.pdf')) continue;
    if ((await keyOf(join(out, name))) !== undefined) {
      await remove(name);
      withdrawn.deleted.push(name);
    } else if (recorded.includes(name)) {
      withdrawn.kept.push(name);
    }
  }
  return withdrawn;
}
