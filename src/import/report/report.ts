import { z } from 'astro/zod';
import { ENTRY_KINDS } from '../../model/entry.ts';
import { entryId, reviewId } from '../../model/ids.ts';
import { quantityFields } from '../../model/quantity.ts';
import { sourceFindingSchema } from '../../model/source-finding.ts';
import { totalsSchema } from '../../model/totals.ts';
import type { Profile } from '../../model/profile.ts';
import type { SourceFinding } from '../../model/source-finding.ts';
import type { Target } from '../../model/target.ts';
import type { Actual } from '../../model/actual.ts';
import { withoutWhiteSpace } from '../../model/document.ts';
import { message } from '../../i18n/messages.ts';
import type { EntryDraft, ImportContext, ReviewDraft } from '../entries/entries.ts';
import { actualsIn } from '../entries/figures.ts';
import { listedIn } from '../outline/listed.ts';
import type { ParsedDocument, ParsedEntry, ParsedLevel, ParsedNode } from '../outline/parsed.ts';
import { isTopic, takeHeading } from '../outline/headings.ts';
import type { SourceDocument } from '../source-document.ts';

/** Place of a heading or entry in `outline`, from 0. */
const place = z.number().int().nonnegative();

/** The words of a document in which something was found. */
const quote = z.string();

const figure = {
  /**
   * What is counted, as printed.
   * @example '开展调研'
   */
  metric: z.string(),
  ...quantityFields,
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
    /** How many characters of text it holds, without white space. */
    characters: z.number().int().nonnegative(),
  }),
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
      field: z.enum(['about', 'problems', 'causes', 'continues']),
      /** The entry or target that it leads to. */
      to: entryId,
      /** Whether the importer is sure and writes it; else it is a suggestion. */
      sure: z.boolean(),
      /** Why, in the words of both. */
      reason: z.string(),
    }),
  ),
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

type OutlineItem = ImportReport['outline'][number];

/**
 * What an import understands of a document, for people and programs to look at before it is written.
 * @param draft the entries, in the order of the parsed document
 */
export function reportOf(
  document: SourceDocument,
  context: ImportContext,
  parsed: ParsedDocument,
  draft: ReviewDraft,
  links: ImportReport['links'],
): ImportReport {
  const { profile, locale } = context;
  const { outline, places } = outlineOf(parsed, draft, profile);
  const entries = draft.entries.map((entry, index) => ({ entry, item: places[index] ?? 0 }));
  const parts = (part: 'evidence' | 'finding') =>
    entries.flatMap(({ entry, item }) =>
      entry.paragraphs
        .flat()
        .filter((each) => each.part === part)
        .map(({ text }) => ({ item, quote: text })),
    );
  const outside = entries.flatMap(({ entry, item }) => {
    const source = entry.data['source'] as SourceFinding | undefined;
    return source ? [{ item, quote: source.quote ?? '', source }] : [];
  });
  const stated = draft.totals ? actualsOf(parsed, profile) : [];
  const { name, format, encoding, text, warnings = [] } = document;
  return {
    document: {
      file: name,
      format,
      ...(encoding === undefined ? {} : { encoding }),
      accepted: true,
      review: context.review,
      title: String(draft.review.data['title']),
      year: context.year,
      characters: withoutWhiteSpace(text).length,
    },
    outline,
    evidence: parts('evidence'),
    findings: [...outside, ...parts('finding')].sort((a, b) => a.item - b.item),
    targets: entries.flatMap(({ entry, item }) =>
      figures<Target>(entry, 'targets').map(({ metric, op, value, unit, period, quote = '' }) => ({
        ...{ metric, op, value, unit, item, quote, period: period ?? null },
      })),
    ),
    actuals: [
      ...stated,
      ...entries.flatMap(({ entry, item }) =>
        figures<Actual>(entry, 'actuals').map(
          ({ metric, op, value, unit, target, quote = '' }) => ({
            ...{ metric, op, value, unit, item, quote },
            ...(target === undefined ? {} : { target }),
          }),
        ),
      ),
    ],
    totals: draft.totals ?? null,
    links,
    warnings: [
      ...warnings.map(({ id, details }) => ({ id, message: message(locale, id, details) })),
      ...confirmations([draft.review]),
      ...entries.flatMap(({ entry, item }) => confirmations([entry], item)),
    ],
  };
}

function figures<T>({ data }: EntryDraft, key: 'targets' | 'actuals'): T[] {
  return (data[key] ?? []) as T[];
}

/** The figures of the preamble, which some reports give there instead of in a part of their own. */
function actualsOf({ preamble }: ParsedDocument, profile: Profile): ImportReport['actuals'] {
  return preamble
    .flatMap((text) => actualsIn(text, profile))
    .map(({ metric, op, value, unit, quote = '' }) => ({
      ...{ metric, op, value, unit, item: null, quote },
    }));
}

function confirmations(
  drafts: readonly { data: Record<string, unknown> }[],
  item?: number,
): ImportReport['warnings'] {
  return drafts.flatMap(({ data }) =>
    typeof data['confirm'] === 'string'
      ? [{ id: 'confirm', message: data['confirm'], ...(item === undefined ? {} : { item }) }]
      : [],
  );
}

/** The outline, and the place in it of each entry. */
function outlineOf(
  { nodes }: ParsedDocument,
  { entries }: ReviewDraft,
  profile: Profile,
): { outline: OutlineItem[]; places: number[] } {
  const outline: OutlineItem[] = [];
  const places: number[] = [];
  const at = new Map<ParsedLevel | ParsedEntry, number>();
  const firstEntry = nodes.findIndex((node) => node.type !== 'text' && node.kind !== undefined);
  const add = (item: Omit<OutlineItem, 'depth' | 'parent'>, parent: number | undefined): number => {
    const depth = parent === undefined ? 1 : (outline[parent]?.depth ?? 0) + 1;
    outline.push({ ...item, depth, parent: parent ?? null });
    return outline.length - 1;
  };
  nodes.forEach((node, index) => {
    const other = index < firstEntry ? ('intro' as const) : ('other' as const);
    if (node.type === 'text') {
      if (!node.item) return;
      const { marker, parent } = node.item;
      const label = takeHeading(profile, node.text.slice(marker.length)).title;
      const place = parent && at.get(parent);
      if (label !== '') add({ level: 'item', marker, label, kind: other, confidence: 0.9 }, place);
      return;
    }
    const parent = node.parent && at.get(node.parent);
    const { marker, confidence } = node;
    if (node.type !== 'entry') {
      const { type: level, title: label, kind = other } = node;
      at.set(node, add({ level, marker, label, kind, confidence }, parent));
      return;
    }
    const entry = entries[places.length];
    const label = labelOf(node, entry);
    const { kind } = node;
    const level = 'item' as const;
    const isProse = kind === 'follow-up' && marker === '' && !isTopic(profile, node.title);
    if (isProse) {
      places.push(parent ?? 0);
      return;
    }
    const place = add(
      { level, marker, label, kind, confidence, ...(entry && { id: entry.id }) },
      parent,
    );
    at.set(node, place);
    places.push(place);
    const below: number[] = [place];
    for (const listed of listedIn(node.body, kind, profile)) {
      const { depth, ...item } = listed;
      below[depth] = add({ level, ...item, confidence: confidence * 0.95 }, below[depth - 1]);
    }
  });
  return { outline, places };
}

/** The whole claim; of a text without a heading, its first sentence. */
function labelOf(
  node: Extract<ParsedNode, { type: 'entry' }>,
  entry: EntryDraft | undefined,
): string {
  return node.titled ? node.title : String(entry?.data['title'] ?? '');
}
