import { UserError } from '../../i18n/user-error.ts';
import { checkAttachments } from '../attachments.ts';
import { checkMarks } from '../check-marks.ts';
import { checkUnplaced } from '../check-unplaced.ts';
import type { Content } from '../content.ts';
import { ContentFile } from '../content-file.ts';
import { placesIn } from '../missing-entries.ts';
import { type ContentState, itemsOf } from './state.ts';

/**
 * Holds what is about to be written to what a build would refuse and no operation sees by itself: audiences that there are
 * not, marks that would withhold nothing, attachments that no site can hold, entries without a place.
 * @param content the content as it was read, before the operations
 * @throws UserError `change-invalid`, with every error of the first file that has one
 */
export function requireContent(content: Content, state: ContentState): void {
  // Read anew: what is told of a file is recorded in it, and the state may still be used.
  const files = [...state.files].map(([path, { text }]) =>
    ContentFile.of(path, text, state.locale),
  );
  const { reviews, entries } = itemsOf(files);
  const sizes = new Map(content.attachments.sizes);
  for (const [path, bytes] of state.attachments) if (bytes) sizes.set(path, bytes.byteLength);
  const attachments = { ...content.attachments, sizes };
  const after: Content = { ...content, reviews, entries, attachments };
  checkMarks(after);
  checkAttachments(after);
  const placed = new Set(reviews.flatMap((review) => placesIn(review).map(({ id }) => id)));
  checkUnplaced(after, new Set(entries.filter(({ id }) => !placed.has(id))));
  const known = new Set(content.invalid.map(({ path }) => path));
  const broken = files.find(({ path, source }) => source.isBroken && !known.has(path));
  if (!broken) return;
  const { path, messages } = broken.source;
  const errors = messages.filter(({ fatal }) => fatal).map(({ reason }) => reason);
  throw new UserError('change-invalid', { path, errors: errors.join('\n  ') });
}
