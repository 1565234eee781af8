import { z } from 'astro/zod';
import { actualSchema } from '../../model/actual.ts';
import { attachmentSchema } from '../../model/attachment.ts';
import { calendarDate } from '../../model/dates.ts';
import { entryKind } from '../../model/kinds.ts';
import { entryFileId, entryId, reviewId } from '../../model/ids.ts';
import { status } from '../../model/status.ts';

const STEP = String.raw`[\p{L}\p{N}][\p{L}\p{N}_.-]*`;
const PLACE = new RegExp(`^${STEP}(?:(?:/${STEP})+|#[1-9]\\d*)?$`, 'u');

/** The id of something, or a line of a review's outline. */
const place = z.string().regex(PLACE, { error: 'change-place-format' });

const words = z.string().min(1);

const named = {
  /**
   * What is changed: the id of a review, an entry, a section or an aspect; or a line of a review's outline, as in
   * `2024#7`: the seventh, from 1. `npm run change -- --outline 2024` lists them.
   * @example '2024/p03'
   */
  at: place,
};

const corrected = {
  /**
   * `keep`: the document stays as it is, and the same words are divided otherwise. `change`: the document itself is
   * corrected.
   * @example 'change'
   */
  document: z.enum(['keep', 'change']).default('keep'),
};

const linked = {
  /**
   * What writes the link: an entry or a review.
   * @example '2024/f03'
   */
  from: place,
  /**
   * What it leads to.
   * @example '2023/p02'
   */
  to: words,
  /**
   * The field that holds it; it can be left out where only one can.
   * @example 'about'
   */
  field: z.string().optional(),
};

const suggested = {
  /**
   * The entry that would hold the link.
   * @example '2024/f03'
   */
  from: entryFileId,
  /**
   * The field that would hold it.
   * @example 'about'
   */
  field: z.string(),
  /**
   * The entry or target that it would lead to.
   * @example '2023/p02'
   */
  to: entryId,
};

/** An operation on content, by its name. The text of the document stays the same unless it says otherwise. */
export const operationSchema = z.discriminatedUnion('op', [
  z.strictObject({
    /** An entry becomes another kind, or a heading with all entries below it. Ids stay; fields of the old kind alone go. */
    op: z.literal('set-kind'),
    ...named,
    /** The kind that it becomes. */
    kind: entryKind,
  }),
  z.strictObject({
    /** A heading, an entry or a passage becomes another of these. */
    op: z.literal('set-level'),
    ...named,
    /** What it becomes. */
    level: z.enum(['section', 'aspect', 'entry', 'text']),
    /** The kind of an entry or heading that was none; that of the heading above when absent. */
    kind: entryKind.optional(),
  }),
  z.strictObject({
    /** Another title. One that the document does not have is shown on cards alone. */
    op: z.literal('set-title'),
    ...named,
    /**
     * The title, without its number.
     * @example '走访企业不够'
     */
    title: words,
    ...corrected,
  }),
  z.strictObject({
    /** Another number before the title. */
    op: z.literal('set-marker'),
    ...named,
    /**
     * The number as printed; nothing where there is none.
     * @example '一是'
     */
    marker: z.string(),
    ...corrected,
  }),
  z.strictObject({
    /** What begins with some words of an entry, a passage or a review's introduction becomes one of its own. */
    op: z.literal('split'),
    ...named,
    /**
     * The words with which the new one begins.
     * @example '比如'
     */
    before: words,
    /** Which of several such places, from 1. */
    occurrence: z.int().positive().optional(),
    /** The kind of the new entry; that of the old one when absent. */
    kind: entryKind.optional(),
    /** The title of the new entry; its first sentence when absent. */
    title: words.optional(),
  }),
  z.strictObject({
    /** An entry or passage becomes part of the one before it, which gets its links and lists. */
    op: z.literal('merge'),
    ...named,
  }),
  z.strictObject({
    /** An entry, a passage, or a heading with all below it stands elsewhere. The document loses no character. */
    op: z.literal('move'),
    ...named,
    /** On which side of the other it is to stand. */
    to: z.enum(['before', 'after']),
    /**
     * The other, by its id or line.
     * @example '2024/p05'
     */
    of: place,
  }),
  z.strictObject({
    /** A link is written. */
    op: z.literal('link'),
    ...linked,
  }),
  z.strictObject({
    /** A link is taken away. */
    op: z.literal('unlink'),
    ...linked,
  }),
  z.strictObject({
    /** A field that is no part of the document gets another value. */
    op: z.literal('set-field'),
    ...named,
    /**
     * Its name; with stops what is inside of it, items of lists from 0.
     * @example 'targets.0.value'
     */
    field: words,
    /** Its value; null takes it away. */
    value: z.unknown(),
  }),
  z.strictObject({
    /** Words are marked that not everybody may read, wherever they stand in an entry, a line or a whole review. */
    op: z.literal('redact'),
    ...named,
    /**
     * The words.
     * @example '张某'
     */
    words,
    /** Who may read them, and those after them; all but the widest audience when absent. */
    audience: z.string().optional(),
  }),
  z.strictObject({
    /** What was done since is recorded. It is later than the report, which stays as it is. */
    op: z.literal('add-follow-up'),
    /**
     * The review with which it is kept.
     * @example '2024'
     */
    review: reviewId,
    /** What was done, in a few words. */
    title: words,
    /** The day on which it stood so. */
    date: calendarDate,
    /** What it reports on: problems, measures and targets. */
    about: z.array(entryId).default([]),
    /** Where it stands. */
    status: status.optional(),
    /** The figures that it reports. */
    actuals: z.array(actualSchema).default([]),
    /** Who confirmed it. */
    verifiedBy: z.string().optional(),
    /** Who may read it, and those after them; everybody when absent. */
    audience: z.string().optional(),
    /** Its text, a paragraph each. */
    text: z.array(words).default([]),
  }),
  z.strictObject({
    /** A file is added to an entry. */
    op: z.literal('add-attachment'),
    /**
     * The entry.
     * @example '2024/f03'
     */
    at: entryFileId,
    /**
     * The path of the file, from the folder in which the list of operations lies.
     * @example '照片/现场.jpg'
     */
    source: words,
    ...attachmentSchema.omit({ file: true }).shape,
  }),
  z.strictObject({
    /** A suggested link is right, and is written. */
    op: z.literal('accept-suggestion'),
    ...suggested,
  }),
  z.strictObject({
    /** A suggested link is wrong: answers.yaml keeps that, and it is never suggested again. */
    op: z.literal('decline-suggestion'),
    ...suggested,
  }),
]);

/** Operations that are applied one after the other: all of them or none. */
export const operationsSchema = z.array(operationSchema).min(1);

export type Operation = z.output<typeof operationSchema>;
export type OperationName = Operation['op'];
export type OperationOf<N extends OperationName> = Extract<Operation, { op: N }>;
