import { z } from 'astro/zod';
import { actualSchema } from '../../model/actual.ts';
import { attachmentSchema } from '../../model/attachment.ts';
import { calendarDate } from '../../model/dates.ts';
import { entryKind } from '../../model/entry.ts';
import { entryFileId, entryId, reviewId } from '../../model/ids.ts';
import { status } from '../../model/status.ts';

/**
 * What is changed: the id of a review, an entry, a section or an aspect, or a line of a review's outline, as in `2024#7`:
 * the seventh, counted from 1.
 * @example '2024/p03'
 */
const at = z
  .string()
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}_.-]*(?:(?:\/[\p{L}\p{N}][\p{L}\p{N}_.-]*)+|#[1-9]\d*)?$/u, {
    error: 'change-place-format',
  });

/**
 * Whether the document stays as it is and is only divided otherwise (`keep`), or is corrected itself (`change`).
 * @example 'keep'
 */
const document = z.enum(['keep', 'change']).default('keep');

const words = z.string().min(1);
const answer = { from: entryFileId, field: z.string(), to: entryId };

/** An operation on content, by its name. Each says what it changes; the document's text stays the same unless it says otherwise. */
export const operationSchema = z.discriminatedUnion('op', [
  /** An entry, or a heading with all entries below it, becomes another kind. Ids stay. */
  z.strictObject({ op: z.literal('set-kind'), at, kind: entryKind }),
  /** A heading, an entry or a passage becomes another of these. `kind` is that of a new entry or heading. */
  z.strictObject({
    op: z.literal('set-level'),
    at,
    level: z.enum(['section', 'aspect', 'entry', 'text']),
    kind: entryKind.optional(),
  }),
  /** Another title: of the same words divided otherwise, for cards alone, or corrected. */
  z.strictObject({ op: z.literal('set-title'), at, title: words, document }),
  /** Another number before the title. */
  z.strictObject({ op: z.literal('set-marker'), at, marker: z.string(), document }),
  /** What begins with these words of an entry or passage becomes one of its own. */
  z.strictObject({
    op: z.literal('split'),
    at,
    before: words,
    /** Which of several such places, from 1. */
    occurrence: z.int().positive().optional(),
    kind: entryKind.optional(),
    title: words.optional(),
  }),
  /** An entry or passage becomes part of the one before it. */
  z.strictObject({ op: z.literal('merge'), at }),
  /** An entry, a passage, or a heading with all below it stands elsewhere in the document. */
  z.strictObject({ op: z.literal('move'), at, to: z.enum(['before', 'after']), of: at }),
  /** A link. `field` can be left out where only one can hold it. */
  z.strictObject({ op: z.literal('link'), from: at, to: z.string(), field: z.string().optional() }),
  z.strictObject({
    op: z.literal('unlink'),
    from: at,
    to: z.string(),
    field: z.string().optional(),
  }),
  /** A field that is no part of the document, as in `due` or `targets.0.value`; null takes it away. */
  z.strictObject({ op: z.literal('set-field'), at, field: words, value: z.unknown() }),
  /** Words that not everybody may read, wherever they stand in an entry, a line of the outline or a whole review. */
  z.strictObject({
    op: z.literal('redact'),
    at,
    words,
    audience: z.string().optional(),
  }),
  /** What was done since, recorded after the report. */
  z.strictObject({
    op: z.literal('add-follow-up'),
    /** The review whose problems, measures and targets it reports on, or a later one. */
    review: reviewId,
    title: words,
    date: calendarDate,
    about: z.array(entryId).default([]),
    status: status.optional(),
    actuals: z.array(actualSchema).default([]),
    verifiedBy: z.string().optional(),
    audience: z.string().optional(),
    /** Its text, a paragraph each. */
    text: z.array(words).default([]),
  }),
  /** A file for an entry; `source` is its path beside the list of operations. */
  z.strictObject({
    op: z.literal('add-attachment'),
    at: entryFileId,
    source: words,
    ...attachmentSchema.omit({ file: true }).shape,
  }),
  /** A suggested link is right: it is written. */
  z.strictObject({ op: z.literal('accept-suggestion'), ...answer }),
  /** A suggested link is wrong: it is never suggested again. */
  z.strictObject({ op: z.literal('decline-suggestion'), ...answer }),
]);

/** Operations that are applied one after the other. */
export const operationsSchema = z.array(operationSchema).min(1);

export type Operation = z.output<typeof operationSchema>;
export type OperationName = Operation['op'];
export type OperationOf<N extends OperationName> = Extract<Operation, { op: N }>;
