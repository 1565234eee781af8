import { z } from 'astro/zod';
import { nameTrouble } from './names.ts';

/** One step of an id: a letter or digit of any script first, so that no path trick (`..`, hidden files) fits. */
const STEP = String.raw`[\p{L}\p{N}][\p{L}\p{N}_.-]*`;

/** Refuses an id that names a file or folder which some systems cannot hold. */
export function asFileName(id: string, context: z.RefinementCtx): void {
  const message = id.split('/').map(nameTrouble).find(Boolean);
  if (message !== undefined) context.addIssue({ code: 'custom', message });
}

/**
 * Id of a review: the name of its file without the extension.
 * @example '2021'
 */
export const reviewId = z
  .string()
  .regex(new RegExp(`^${STEP}$`, 'u'), { error: 'review-id-format', abort: true })
  .superRefine(asFileName);

/**
 * Id of an entry, a section, an aspect or a target: its path below the collection, without the extension.
 * Given once and never changed; the printed number of an entry is only its `label`.
 * @example '2021/p03'
 */
export const entryId = z
  .string()
  .regex(new RegExp(`^${STEP}(/${STEP})+$`, 'u'), { error: 'entry-id-format', abort: true });

/** Id of an entry as its file gives it: those of sections, aspects and targets name no file. */
export const entryFileId = entryId.superRefine(asFileName);

/** The review that an entry, section, aspect or target belongs to: `2021/p03` belongs to `2021`. */
export function reviewOf(id: string): string {
  return id.split('/', 1)[0] ?? id;
}

/** The value of the HTML `id` attribute under which the thing with this id stands on a page. */
export function htmlId(id: string): string {
  return id.replaceAll('/', '-');
}

/** The id of a target, which is written in its measure under a short name of its own. */
export function targetId(measure: string, target: string): string {
  return `${measure}/${target}`;
}
