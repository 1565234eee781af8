import { z } from 'astro/zod';
import { entryKind } from './entry.ts';
import { PARTS } from './part.ts';
import { ruleId, severity } from './rule-id.ts';
import { status } from './status.ts';

const words = z.array(z.string().min(1)).min(1);

/** The forms of number that a heading or item can begin with; the names are read as Chinese prints them. */
export const ENUMERATORS = ['一、', '（一）', '一是', '第一，', '1.', '（1）'] as const;

const enumerators = z.array(z.enum(ENUMERATORS));

/** A genre of report as data: its words, its numbering, and how its sentences begin. */
export const profileSchema = z.strictObject({
  /** Name of the file without its extension. */
  id: z.string(),
  /** What the site calls things of this genre, by language. */
  terms: z.record(
    z.enum(['zh-CN', 'en']),
    z.strictObject({
      review: z.string(),
      aspect: z.string(),
      entries: z.record(entryKind, z.string()),
      /** What each status is called on the site. */
      statuses: z.record(status, z.string()),
    }),
  ),
  /** Which numbers stand before sections, aspects and items. */
  numbering: z.strictObject({ section: enumerators, aspect: enumerators, item: enumerators }),
  /** Words of a heading that tell what its part holds; the word that ends last decides. */
  headings: z.record(entryKind, words),
  /** How a heading ends that names a subject and claims nothing. */
  topicEndings: words,
  /** How the first clause of a follow-up begins; it ends with a topic ending. */
  topicOpenings: words,
  /** How sentences begin that open a part of a problem, and what else they must contain. */
  parts: z.array(
    z.strictObject({
      part: z.enum(PARTS),
      open: words,
      contain: z.array(z.string()).default([]),
    }),
  ),
  /** Statements that there is nothing of the sort. */
  nil: z.strictObject({
    /** How they begin. */
    open: words,
    /** How their first clause, or the whole of them, ends. */
    close: words,
    /** Words that make it a shortcoming after all ("没有真正解决…问题"). */
    unless: words,
    /** Words by which a later clause of it tells of a shortcoming after all ("…，存在应付的现象"). */
    claims: words,
    /** Words by which a numbered item goes on from such a statement to a problem. */
    but: words,
  }),
  /** Words inside an entry that state where it stands. */
  statusWords: z.array(z.strictObject({ status, words })),
  /** How a report states its totals. */
  totals: z.strictObject({
    aspects: words,
    problems: words,
    done: words,
    partial: words,
    open: words,
    /** Words by which all of the problems are put right. */
    allDone: words,
  }),
  /** Words that name the time over which a target is counted. */
  periods: words,
  /** How much the findings of a review check weigh in this genre; a warning where none is given. */
  severities: z.partialRecord(ruleId, severity).default({}),
});

export type Profile = z.output<typeof profileSchema>;
