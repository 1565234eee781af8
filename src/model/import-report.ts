import { z } from 'astro/zod';
import { LINK_FIELDS } from './schemas.ts';
import { CHECKS } from './checked.ts';
import { ENTRY_KINDS } from './kinds.ts';
import { entryId, reviewId } from './ids.ts';
import { leftOutSchema } from './left-out.ts';
import { figureFields } from './figure.ts';
import { sourceFindingSchema } from './source-finding.ts';
import { totalsSchema } from './totals.ts';

/**
 * Where a document says, or lets conclude, which year it reviews. `mention`: a year or day that its opening names
 * in passing; `page`: the day on which a web page says it was put there.
 */
export const YEAR_PLACES = [
  'title',
  'period',
  'file',
  'signed',
  'heading',
  'page',
  'mention',
] as const;

/** Place of a heading or entry in `outline`, from 0. */
const place = z.number().int().nonnegative();

/** The words of a document in which something was found. */
const quote = z.string();

const figure = {
  ...figureFields,
  /** The heading or entry of the outline that says it; null where none does. */
  item: place.nullable(),
  quote,
};

/** What a heading or entry can be: a kind of entry, what comes before them all, or something else. */
export const REPORT_KINDS = ['intro', ...ENTRY_KINDS, 'other'] as const;

/** What an import understands of one document, as `import --dry-run --json` prints it. */
export const importReportSchema = z.strictObject({
  /** The document itself. */
  document: z.strictObject({
    /** The file, as it was named. */
    file: z.string(),
    /**
     * Its format, which its content decides; null when it is none that can be read.
     * @example 'docx'
     */
    format: z.string().nullable(),
    /**
     * The encoding of a text.
     * @example 'gb18030'
     */
    encoding: z.string().optional(),
    /** Whether it can be imported: false with the reason among the warnings. */
    accepted: z.boolean(),
    /** The id that its review gets; null as long as the year is not known. */
    review: reviewId.nullable(),
    /** The title that its review gets. */
    title: z.string().nullable(),
    /** The year that it reviews; null when neither document nor command name it. */
    year: z.number().int().nullable(),
    /** What speaks for a year, the weightiest first. */
    yearEvidence: z.array(
      z.strictObject({
        /**
         * Where it stands; `signed` is the day of the signature, `page` that on which a web page says it was put
         * there, `mention` a year or day that the opening names in passing.
         */
        place: z.enum(YEAR_PLACES),
        quote,
        /** The year that it speaks for. */
        year: z.number().int(),
        /** Whether it can go together with the year that was taken. */
        agrees: z.boolean(),
      }),
    ),
    /** How many characters of text it holds, without white space. */
    characters: z.number().int().nonnegative(),
  }),
  /** What of it is not in its text as it was; the text itself is proved equal. */
  leftOut: z.array(leftOutSchema.required()),
  /** Its headings and entries, in the order of the document. */
  outline: z.array(
    z.strictObject({
      /** A numbered part, a heading inside one, or an item: an entry, or a part of an entry. */
      level: z.enum(['section', 'aspect', 'item']),
      /**
       * The number as printed; empty where there is none.
       * @example '（一）'
       */
      marker: z.string(),
      /** The whole heading or claim, without its marker. */
      label: z.string(),
      /** What it is; for a section or aspect, what it holds. */
      kind: z.enum(REPORT_KINDS),
      /** How deep it stands, from 1. */
      depth: z.number().int().positive(),
      /** The place in this list of what it stands in; null at the top. */
      parent: place.nullable(),
      /** How sure the importer is that this is a heading or item of this kind: 1 is certain. */
      confidence: z.number().min(0).max(1),
      /** The entry that it becomes. */
      id: entryId.optional(),
    }),
  ),
  /** The examples that problems give. */
  evidence: z.array(z.strictObject({ item: place, quote })),
  /** What problems are said to show, and problems that were found by somebody else. */
  findings: z.array(
    z.strictObject({
      item: place,
      quote,
      /** Who found it, when it came from outside. */
      source: sourceFindingSchema.optional(),
    }),
  ),
  /** The figures that measures promise. */
  targets: z.array(
    z.strictObject({
      ...figure,
      /** The time over which it is counted, as printed; null where none is named. */
      period: z.string().nullable(),
    }),
  ),
  /** The figures that are reported as reached. */
  actuals: z.array(
    z.strictObject({
      ...figure,
      /** The target of an earlier review that it surely answers. */
      target: entryId.optional(),
    }),
  ),
  /** What the document states about itself; null when it states nothing. */
  totals: totalsSchema.nullable(),
  /** Links between entries: those that are written, and those that are only suggested. */
  links: z.array(
    z.strictObject({
      /** The entry that the link would be written in. */
      from: entryId,
      /** The field that would hold it. */
      field: z.enum(LINK_FIELDS),
      /** The entry or target that it leads to. */
      to: entryId,
      /** Whether the importer is sure and writes it; else it is a suggestion. */
      sure: z.boolean(),
      /** Why, in the words of both. */
      reason: z.string(),
    }),
  ),
  /** What of the review that is there has to be looked through again, because importing it changes that. */
  unchecked: z.array(z.enum(CHECKS)),
  /** What the writer has to know or decide. */
  warnings: z.array(
    z.strictObject({
      /**
       * Name of the message, the same in every language.
       * @example 'confirm-heading'
       */
      id: z.string(),
      /** What it says, in the language of the site. */
      message: z.string(),
      /** The heading or entry that it is about. */
      item: place.optional(),
    }),
  ),
});

/** What an import understands of one document. */
export type ImportReport = z.output<typeof importReportSchema>;
