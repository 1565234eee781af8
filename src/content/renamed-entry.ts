import { reviewOf } from '../model/ids.ts';
import { nearest } from '../text/likeness/nearest.ts';
import { keptLines } from '../text/likeness/lines.ts';
import { SAME_FILE } from '../text/likeness/thresholds.ts';
import type { ReadEntry } from './content.ts';
import { isGiven, originalOf } from './entry-names.ts';
import type { MissingEntry } from './missing-entries.ts';

/**
 * The file that a missing entry was renamed or moved to: the one with its text, or nearly its name.
 * @param free the entries that have no place in any outline
 * @param isOnly whether no other one of its kind is missing in the review
 * @param reviews the ids of the reviews that there are
 */
export function renamedEntry(
  { id, kind, path, record }: MissingEntry,
  free: ReadonlySet<ReadEntry>,
  isOnly: boolean,
  reviews: ReadonlySet<string>,
): ReadEntry | undefined {
  const imported = record?.files[path];
  if (imported !== undefined) {
    const same = [...free].find(({ file }) => keptLines(imported, String(file.value)) >= SAME_FILE);
    if (same) return same;
  }
  const inRenamedFolder = [...free].find(
    (entry) =>
      entry.kind === kind && nameOf(entry.id) === nameOf(id) && !reviews.has(reviewOf(entry.id)),
  );
  if (inRenamedFolder) return inRenamedFolder;
  const own = [...free].filter(
    (entry) => entry.kind === kind && reviewOf(entry.id) === reviewOf(id),
  );
  const named = own.find((entry) => {
    const isCopy = originalOf(nameOf(entry.id), [nameOf(id)]) !== undefined;
    return isCopy || nearest(entry.id, [id]) !== undefined;
  });
  if (named || imported !== undefined) return named;
  // What was written by hand has no earlier text: of one that is gone and one under a title, the one became the other.
  const [titled, ...others] = own.filter((entry) => !isGiven(nameOf(entry.id)));
  return isOnly && others.length === 0 ? titled : undefined;
}

const nameOf = (id: string): string => id.slice(id.lastIndexOf('/') + 1);
