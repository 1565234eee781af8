import type { ImportPlan, ImportSummary } from './plan.ts';
import type { Answers } from '../model/answers.ts';
import { byKind, type EntryKind } from '../model/kinds.ts';
import type { Graph } from '../model/graph.ts';
import { MOST_LINES } from '../content/limits.ts';
import { UserError } from '../i18n/user-error.ts';
import { actualsOf, type OutlineDraft, type ReviewDraft, targetsOf } from './entries/draft.ts';
import { draftReview, type ImportContext } from './entries/entries.ts';
import { withDoubts } from './doubts/doubts.ts';
import { requireGenre } from './outline/genre.ts';
import { keepIds, type SettledDraft } from './writer/keep-ids.ts';
import { type ImportRecord, recordText, reviewPath } from '../content/import-record.ts';
import type { LastImport } from './writer/last-import.ts';
import { linkDraft } from './entries/links.ts';
import { contentPath } from '../content/content-path.ts';
import { newFileText } from '../content/write/file-text.ts';
import { sameOr } from '../content/content-file.ts';
import { parseOutline } from './outline/parse-outline.ts';
import { provePlan } from './writer/prove.ts';
import { reportOf } from './report/make-report.ts';
import { marksBeside } from './sensitive.ts';
import type { SourceDocument } from './source-document.ts';

/** What an import may ask of this machine. A report of an office has thousands of characters, and some dozen entries. */
export const LIMITS = { characters: 6_000_000, entries: 20_000, passages: 30_000 };

/** What is there before a document is imported. */
export interface Known {
  /** What was imported under the same id before, and what became of it: ids stay as they are. */
  last?: LastImport | undefined;
  /** The reviews that it can be linked to. */
  earlier?: Graph | undefined;
  /** Suggested links that a person has declined. */
  declined?: Answers['declined'] | undefined;
}

/**
 * Plans the import of a document: all files are made and proved to give back the document, character
 * for character, before anything is written.
 * @throws UserError `document-too-large`, `too-many-entries`, `too-many-passages` and
 * `entry-too-long` beyond the limits, a refusal
 * when it is of another genre (genre.ts), `not-lossless` when the proof fails
 */
export function planImport(
  document: SourceDocument,
  context: ImportContext,
  { last, earlier, declined }: Known = {},
): ImportPlan {
  const { name: file, text } = document;
  if (text.length > LIMITS.characters) {
    throw new UserError('document-too-large', { file, limit: LIMITS.characters / 1e6 });
  }
  const parsed = parseOutline(document.blocks, context.profile);
  const count = parsed.nodes.filter(({ type }) => type === 'entry').length;
  if (count > LIMITS.entries) {
    throw new UserError('too-many-entries', { file, count, limit: LIMITS.entries });
  }
  if (parsed.nodes.length > LIMITS.passages) {
    throw new UserError('too-many-passages', { file, limit: LIMITS.passages });
  }
  requireGenre(file, parsed, context.profile);
  const drafted = withDoubts(draftReview(parsed, context), parsed, document, context);
  const settled = keepIds(drafted, context.review, last);
  const { draft, links } = linkDraft(settled.draft, context, earlier, declined);
  const report = reportOf(document, context, parsed, draft, links);
  return { ...filesOf(document, context, { draft, given: settled.given }, last), report };
}

/** Writes the files of a review in the making, proves them, and sums them up. */
export function filesOf(
  document: SourceDocument,
  context: ImportContext,
  { draft, given }: SettledDraft,
  last: LastImport | undefined,
): Omit<ImportPlan, 'report'> {
  const { review, locale } = context;
  const drafts = [
    { ...withSecrecy(draft.review, document), path: reviewPath(review) },
    ...draft.entries.map((entry) => ({ ...entry, path: contentPath(entry.kind, entry.id) })),
  ];
  for (const { data, paragraphs } of drafts) {
    // Paragraphs are divided by an empty line each.
    if (paragraphs.length * 2 > MOST_LINES) {
      const details = { file: document.name, title: data.title, limit: MOST_LINES / 2 };
      throw new UserError('entry-too-long', details);
    }
  }
  const files = new Map(
    drafts.map(({ path, data, paragraphs }) => {
      const known = [last?.existing.get(path), last?.base?.get(path)];
      return [path, sameOr(path, newFileText(data, paragraphs), locale, ...known)];
    }),
  );
  provePlan(document, context, files);
  const { name, format, encoding, leftOut = [] } = document;
  const record: ImportRecord = {
    document: { name, format, encoding },
    leftOut,
    given,
    files: Object.fromEntries([...files].map(([path, { text }]) => [path, text])),
  };
  const { title, outline = [] } = draft.review.data;
  const count = (type: OutlineDraft['type']) => outline.filter((node) => node.type === type).length;
  const summary: ImportSummary = {
    review,
    title,
    isTitleProposed: outline.every((node) => node.type !== 'text' || node.role !== 'title'),
    sections: count('section'),
    aspects: count('aspect'),
    entries: countKinds(draft.entries),
    nilStatements: outline.filter((node) => node.type === 'text' && node.nil).length,
    targets: draft.entries.flatMap(targetsOf).length,
    actuals: draft.entries.flatMap(actualsOf).length,
    totals: draft.totals,
    confirm: drafts.flatMap(({ path, data }) =>
      data.confirm === undefined
        ? []
        : [{ path, line: files.get(path)?.lineOf('confirm') ?? 1, reason: data.confirm }],
    ),
  };
  return { review, files, record: recordText(record), fields: draft.review.data, summary };
}

/** A mark that stands on the pages beside the text would be lost with them. */
function withSecrecy(
  { data, paragraphs }: ReviewDraft['review'],
  document: SourceDocument,
): ReviewDraft['review'] {
  const secrecy = marksBeside(document);
  if (secrecy === undefined) return { data, paragraphs };
  const { outline, ...before } = data;
  return { data: { ...before, official: { secrecy }, outline }, paragraphs };
}

function countKinds(entries: ReviewDraft['entries']): Record<EntryKind, number> {
  const counts = byKind(() => 0);
  for (const { kind } of entries) counts[kind] += 1;
  return counts;
}
