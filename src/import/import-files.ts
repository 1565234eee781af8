import type { Outcome } from './outcome.ts';
import { createHash } from 'node:crypto';
import { withoutWhiteSpace } from '../model/document.ts';
import { caseless } from '../model/names.ts';
import type { Profile } from '../model/profile.ts';
import type { Locale } from '../model/site.ts';
import type { EntryKind } from '../model/kinds.ts';
import { chosenProfile } from '../content/profiles.ts';
import { readContent } from '../content/read.ts';
import { UserError } from '../i18n/user-error.ts';
import type { ImportContext } from './entries/entries.ts';
import { EarlierReviews } from './entries/earlier-reviews.ts';
import { type LastImport, readLastImport } from './writer/last-import.ts';
import { isRefusal } from './outline/genre.ts';
import { ContentFile } from '../content/content-file.ts';
import { idIn, kindAt } from '../content/content-path.ts';
import { type Known, planImport } from './plan-import.ts';
import type { ImportPlan } from './plan.ts';
import { planPlainText } from './plan-plain-text.ts';
import { readDocument } from './read-document.ts';
import { withSensitiveTold } from './sensitive.ts';
import type { SourceDocument } from './source-document.ts';
import { organisationIn, starterFiles } from './writer/starter.ts';
import { compareWithFolder, writePlan, type WriteResult } from './writer/write-plan.ts';
import { type ReviewYear, yearOf } from './year/year-of.ts';

/** What an import is asked to do. */
export interface ImportRequest {
  /** The content folder. */
  content: string;
  /** The id of the review, when it is not the year. */
  review?: string | undefined;
  /** The year that the document reviews, when it is not to be read from it. */
  year?: number | undefined;
  /** The profile, when it is not the site's. */
  profile?: string | undefined;
  /** Whether nothing is to be written. */
  dryRun: boolean;
  /** Whether a review that is there is imported again, and a document that is none as plain text. */
  force: boolean;
}

/** All that came of an import. */
export interface ImportRun {
  profile: Profile;
  locale: Locale;
  /** In the order in which the files were named. */
  outcomes: Outcome[];
}

/** What is told of an import under way, and what ends it. */
export interface ImportProgress {
  /** Told each file before it is read. */
  reading?: (file: string) => void;
  /** Told each review once it is written. */
  imported?: (review: string) => void;
  /** Asks it to stop. */
  signal?: AbortSignal;
}

/** The beginning of ids, and the year, as long as a dry run does not know them. */
export const UNKNOWN_REVIEW = { review: 'new', year: 1900 };

/**
 * Imports files, each of them as a whole or not at all: one that is refused does not keep the others from being
 * imported. Reviews are taken in the order of their years, so that each finds the one before it.
 * @throws Interrupted when the signal says so: between two files, or once the present one is taken back
 */
export async function importFiles(
  files: readonly string[],
  request: ImportRequest,
  { reading, imported, signal }: ImportProgress = {},
): Promise<ImportRun> {
  const content = await readContent(request.content);
  const name = request.profile ?? content.site?.profile ?? 'self-review';
  const profile = await chosenProfile(name, content.profiles);
  const outcomes = new Map<string, Outcome>();
  const read: { file: string; document: SourceDocument; found: ReviewYear | undefined }[] = [];
  const texts = new Map<string, string>();
  for (const file of files) {
    signal?.throwIfAborted();
    reading?.(file);
    try {
      const document = await readDocument(file);
      const digest = createHash('sha256').update(withoutWhiteSpace(document.text)).digest('hex');
      const as = texts.get(digest);
      if (as === undefined) {
        read.push({ file, document, found: yearOf(document, profile, request.year) });
      } else outcomes.set(file, { file, document, result: 'same', as });
      texts.set(digest, as ?? file);
    } catch (error) {
      outcomes.set(file, { file, result: 'refused', error: userError(error) });
    }
  }
  const locale = content.site?.locale ?? languageOf(read[0]?.document);
  const earlier = new EarlierReviews(content);
  const known = new Map(
    [...content.reviews, ...content.entries].map(({ file, yaml, data, body }) => [
      file.path,
      new ContentFile(file, { yaml, data, body }),
    ]),
  );
  const importedAs = new Map<string, string>();
  const reviews = content.reviews.map(({ id }) => id);
  const byYear = read.toSorted((a, b) => (a.found?.year ?? 0) - (b.found?.year ?? 0));
  for (const { file, document: source, found } of byYear) {
    const document = withSensitiveTold(source, content.names, locale);
    const year = found?.year;
    let damaged: string | undefined;
    signal?.throwIfAborted();
    try {
      const review = request.review ?? (year === undefined ? UNKNOWN_REVIEW.review : String(year));
      const context: ImportContext = {
        ...{ review, year: year ?? UNKNOWN_REVIEW.year, profile, locale },
        found,
      };
      requireOwnName(review, reviews);
      const last = await readLastImport(request.content, review, locale, known);
      damaged = last.damaged;
      const { plan, isPlain } = planOf(document, context, request, {
        last,
        earlier: year === undefined ? undefined : earlier.before(year),
        declined: content.answers.declined,
      });
      // Asked for after planning: what is no such report needs no year, and no id of its own.
      if (year === undefined && !request.dryRun) throw new UserError('year-missing', { file });
      const other = year === undefined ? undefined : importedAs.get(review);
      if (other !== undefined) throw new UserError('review-taken', { file, other, id: review });
      const { exists, changes, isKept } = request.dryRun
        ? { ...(await compareWithFolder(request.content, plan, last)), isKept: true }
        : await write(plan, last, request, context, signal);
      if (!request.dryRun) imported?.(review);
      importedAs.set(review, file);
      if (year !== undefined) earlier.add(plan.files, review);
      const outcome = { plan, year: found, isPlain, exists, changes, isKept };
      outcomes.set(file, { file, document, damaged, result: 'imported', ...outcome });
    } catch (error) {
      const refusal = { result: 'refused', error: userError(error) } as const;
      outcomes.set(file, { file, document, damaged, ...refusal });
    }
  }
  return { profile, locale, outcomes: files.flatMap((file) => outcomes.get(file) ?? []) };
}

/** On Windows and macOS, the files of two such reviews would be the same. */
function requireOwnName(review: string, reviews: readonly string[]): void {
  const other = reviews.find((id) => id !== review && caseless(id) === caseless(review));
  if (other !== undefined) throw new UserError('review-differs-by-case', { id: review, other });
}

/** A refusal is an outcome; everything else ends the run. */
function userError(error: unknown): UserError {
  if (error instanceof UserError) return error as UserError;
  throw error;
}

function planOf(
  document: SourceDocument,
  context: ImportContext,
  { force }: ImportRequest,
  known: Known,
): { plan: ImportPlan; isPlain: boolean } {
  try {
    return { plan: planImport(document, context, known), isPlain: false };
  } catch (error) {
    if (!force || !isRefusal(error)) throw error;
    return { plan: planPlainText(document, context, known), isPlain: true };
  }
}

async function write(
  plan: ImportPlan,
  last: LastImport,
  { content, force }: ImportRequest,
  { locale, profile }: ImportContext,
  signal: AbortSignal | undefined,
): Promise<WriteResult> {
  const firstOf = (kind: EntryKind): string | undefined => {
    const path = [...plan.files.keys()].find((each) => kindAt(each) === kind);
    return path === undefined ? undefined : idIn(path);
  };
  const starter = await starterFiles(content, locale, profile, {
    problem: firstOf('problem'),
    measure: firstOf('measure'),
    organisation: organisationIn(plan.fields),
  });
  return writePlan(content, plan, last, { force, ...(signal && { signal }) }, starter);
}

/** A new site speaks the language of its first document, whatever the machine speaks. */
function languageOf(document: SourceDocument | undefined): Locale {
  return /\p{Script=Han}/u.test(document?.text ?? '') ? 'zh-CN' : 'en';
}
