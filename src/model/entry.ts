import { z } from 'astro/zod';
import { calendarDate } from './dates.ts';
import { entryId } from './ids.ts';
import { suppression } from './rule-id.ts';
import { status } from './status.ts';

/** The kinds of entry, in the order in which a report holds them; each is a collection of its own. */
export const ENTRY_KINDS = ['follow-up', 'problem', 'cause', 'measure'] as const;

export const entryKind = z.enum(ENTRY_KINDS);

export type EntryKind = z.output<typeof entryKind>;

/** The front matter that entries of every kind share. */
export const entryFields = {
  /** The claim or heading. Stands in the document too, unless the outline says `titled: false`. */
  title: z.string().min(1),
  /**
   * The number as printed.
   * @example '一是'
   */
  label: z.string().optional(),
  /** Place among the entries of the same kind in one review, from 1. */
  order: z.number().int().positive().optional(),
  /**
   * The aspect of the review's outline that the entry answers to.
   * @example '2021/a5'
   */
  aspect: entryId.optional(),
  /** The theme (themes.yaml) that makes it comparable over the years. */
  theme: z.string().optional(),
  /** The status as the document states it; what follow-ups say later goes before it. */
  status: status.optional(),
  /** The day that the entry speaks of. */
  date: calendarDate.optional(),
  /** The audience (site.yaml) that may read it; everybody when absent. */
  audience: z.string().optional(),
  /** Free words to find it by. */
  tags: z.array(z.string()).default([]),
  /** Why somebody should look at this entry: the importer was unsure. Removed once it is confirmed. */
  confirm: z.string().optional(),
  /** The review checks that are not to be told for this entry. */
  ignore: z.array(suppression).default([]),
};

/** Ids of other entries; the link is written on one side, the graph gives it to both. */
export const links = z.array(entryId).default([]);
