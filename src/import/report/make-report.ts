import { figureOf } from '../../model/figure.ts';
import type { Profile } from '../../model/profile.ts';
import { withoutWhiteSpace } from '../../model/document.ts';
import { leftOutNote } from '../../i18n/left-out-text.ts';
import { message } from '../../i18n/messages.ts';
import {
  actualsOf,
  type Draft,
  type EntryDraft,
  type ReviewDraft,
  targetsOf,
} from '../entries/draft.ts';
import type { ImportContext } from '../entries/entries.ts';
import { actualsIn } from '../entries/figures.ts';
import { listedIn } from '../outline/listed.ts';
import type { ParsedDocument, ParsedEntry, ParsedLevel, ParsedNode } from '../outline/parsed.ts';
import { isTopic, takeHeading } from '../outline/headings.ts';
import { speaksAgainst } from '../year/year-of.ts';
import type { SourceDocument } from '../source-document.ts';
import type { ImportReport } from '../../model/import-report.ts';

/** How sure it is that a number inside an entry is a claim of its own, in hundredths of the entry itself. */
const LISTED = 95;

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
    const source = entry.kind === 'problem' ? entry.data.source : undefined;
    return source ? [{ item, quote: source.quote ?? '', source }] : [];
  });
  const stated = draft.totals ? statedIn(parsed, profile) : [];
  const { name, format, encoding, text, warnings = [], leftOut = [] } = document;
  return {
    document: {
      file: name,
      format,
      ...(encoding === undefined ? {} : { encoding }),
      accepted: true,
      review: context.review,
      title: draft.review.data.title,
      year: context.year,
      yearEvidence: (context.found?.evidence ?? []).map((each) => {
        const { place, quote, year } = each;
        return { place, quote, year, agrees: !speaksAgainst(each, context.year) };
      }),
      characters: withoutWhiteSpace(text).length,
    },
    leftOut,
    outline,
    evidence: parts('evidence'),
    findings: [...outside, ...parts('finding')].sort((a, b) => a.item - b.item),
    targets: entries.flatMap(({ entry, item }) =>
      targetsOf(entry).map(({ period = null, quote = '', ...target }) => ({
        ...figureOf(target),
        ...{ period, quote, item },
      })),
    ),
    actuals: [
      ...stated,
      ...entries.flatMap(({ entry, item }) =>
        actualsOf(entry).map(({ target, quote = '', ...actual }) => ({
          ...figureOf(actual),
          ...{ quote, item },
          ...(target === undefined ? {} : { target }),
        })),
      ),
    ],
    totals: draft.totals ?? null,
    links,
    unchecked: [],
    warnings: [
      ...(leftOut.length > 0
        ? [{ id: 'import-left-out', message: leftOutNote(locale, leftOut) }]
        : []),
      ...warnings.map(({ id, details }) => ({ id, message: message(locale, id, details) })),
      ...confirmations([draft.review]),
      ...entries.flatMap(({ entry, item }) => confirmations([entry], item)),
    ],
  };
}

/** The figures of the preamble, which some reports give there instead of in a part of their own. */
function statedIn({ preamble }: ParsedDocument, profile: Profile): ImportReport['actuals'] {
  return preamble
    .flatMap((text) => actualsIn(text, profile))
    .map(({ quote = '', ...actual }) => ({ ...figureOf(actual), quote, item: null }));
}

function confirmations(drafts: readonly Draft[], item?: number): ImportReport['warnings'] {
  return drafts.flatMap(({ data }) =>
    data.confirm === undefined
      ? []
      : [{ id: 'confirm', message: data.confirm, ...(item === undefined ? {} : { item }) }],
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
    const { level, marker, label, kind, confidence, ...id } = item;
    outline.push({ level, marker, label, kind, depth, parent: parent ?? null, confidence, ...id });
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
      below[depth] = add(
        { level, ...item, confidence: Math.round(confidence * LISTED) / 100 },
        below[depth - 1],
      );
    }
  });
  return { outline, places };
}

/** The whole claim; of a text without a heading, its first sentence. */
function labelOf(
  node: Extract<ParsedNode, { type: 'entry' }>,
  entry: EntryDraft | undefined,
): string {
  return node.titled ? node.title : (entry?.data.title ?? '');
}
