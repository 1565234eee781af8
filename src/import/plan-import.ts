import type { EntryKind } from '../model/entry.ts';
import type { Totals } from '../model/totals.ts';
import { FOLDERS, IMPORTS_FOLDER } from '../content/content.ts';
import { UserError } from '../i18n/user-error.ts';
import { type Draft, draftReview, type EntryDraft, type ImportContext } from './entries.ts';
import { contentFile } from './mdx.ts';
import { parseOutline } from './parse-outline.ts';
import { provePlan } from './prove.ts';
import type { SourceDocument } from './source-document.ts';

/** What an import found, for the summary. */
export interface ImportSummary {
  review: string;
  title: string;
  sections: number;
  aspects: number;
  entries: Record<EntryKind, number>;
  nilStatements: number;
  targets: number;
  actuals: number;
  totals: Totals | undefined;
  /** The files whose front matter asks to be looked at, with the reason. */
  confirm: { path: string; reason: string }[];
}

/** The files that an import writes, by their path below the content folder. */
export interface ImportPlan {
  review: string;
  files: Map<string, string>;
  summary: ImportSummary;
}

/**
 * Plans the import of a document: all files are made and proved to give back the document, character
 * for character, before anything is written.
 * @throws UserError `not-a-review` when it has no entries, `not-lossless` when the proof fails
 */
export function planImport(document: SourceDocument, context: ImportContext): ImportPlan {
  const parsed = parseOutline(document.blocks, context.profile);
  const draft = draftReview(parsed, context);
  const hasSections = parsed.nodes.some(
    (node) => node.type === 'section' || node.type === 'aspect',
  );
  if (!hasSections || draft.entries.length === 0) {
    throw new UserError('not-a-review', { file: document.name });
  }
  const drafts: (Draft & { path: string })[] = [
    { ...draft.review, path: `${FOLDERS.review}/${context.review}.mdx` },
    ...draft.entries.map((entry) => ({ ...entry, path: `${FOLDERS[entry.kind]}/${entry.id}.mdx` })),
  ];
  const files = new Map(
    drafts.map(({ path, data, paragraphs }) => [path, contentFile(data, paragraphs)]),
  );
  provePlan(document, context, files);
  const record = {
    document: { name: document.name, format: document.format, encoding: document.encoding },
    files: Object.fromEntries(files),
  };
  const summary: ImportSummary = {
    review: context.review,
    title: String(draft.review.data['title']),
    sections: parsed.nodes.filter((node) => node.type === 'section').length,
    aspects: parsed.nodes.filter((node) => node.type === 'aspect').length,
    entries: countKinds(draft.entries),
    nilStatements: parsed.nodes.filter((node) => node.type === 'text' && node.nil).length,
    targets: countFigures(draft.entries, 'targets'),
    actuals: countFigures(draft.entries, 'actuals'),
    totals: draft.totals,
    confirm: drafts.flatMap(({ path, data }) =>
      typeof data['confirm'] === 'string' ? [{ path, reason: data['confirm'] }] : [],
    ),
  };
  files.set(`${IMPORTS_FOLDER}/${context.review}.json`, `${JSON.stringify(record, null, 2)}\n`);
  return { review: context.review, files, summary };
}

function countKinds(entries: EntryDraft[]): Record<EntryKind, number> {
  const counts = { 'follow-up': 0, problem: 0, cause: 0, measure: 0 };
  for (const { kind } of entries) counts[kind] += 1;
  return counts;
}

function countFigures(entries: EntryDraft[], key: 'targets' | 'actuals'): number {
  return entries.reduce((sum, { data }) => {
    const figures = data[key];
    return sum + (Array.isArray(figures) ? figures.length : 0);
  }, 0);
}
