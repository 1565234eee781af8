import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { message, type MessageId } from '../../i18n/messages.ts';
import { UserError } from '../../i18n/user-error.ts';
import type { Locale } from '../../model/site.ts';
import { titleYear } from '../year/places.ts';
import { recordPath, reviewPath } from '../../content/import-record.ts';
import type { LastImport } from './last-import.ts';
import type { ContentFiles } from '../../content/content-file.ts';
import { SAME_REPORT, SAME_TEXT } from '../../text/likeness/thresholds.ts';
import { likeness } from '../../text/likeness/wording.ts';

/** What is imported is another report than the one that is there. */
export class AnotherReport extends UserError {
  readonly #origin: Told;
  readonly #reason: Told;

  constructor(details: Record<string, string | number>, origin: Told, reason: Told) {
    super('review-is-another', details);
    this.#origin = origin;
    this.#reason = reason;
  }

  override text(locale: Locale): string {
    const [origin, reason] = [this.#origin, this.#reason].map(({ id, details }) =>
      message(locale, id, details),
    );
    return message(locale, this.id, {
      ...this.details,
      origin: origin ?? '',
      reason: reason ?? '',
    });
  }
}

interface Told {
  id: MessageId;
  details: Record<string, string | number>;
}

/**
 * Sees to it that files are imported only over a review of the same report, whether that was imported or written
 * by hand.
 * @throws AnotherReport when their texts have little in common, or are of different years
 */
export async function requireSameReport(
  folder: string,
  review: string,
  files: ContentFiles,
  { existing, base, document }: LastImport,
): Promise<void> {
  if (existing.size === 0) return;
  const alike = likeness(textIn(existing), textIn(files));
  const [mine, theirs] = [factsIn(existing, review), factsIn(files, review)];
  const isOtherYear =
    mine.said !== undefined && theirs.said !== undefined && mine.said !== theirs.said;
  if (alike >= (isOtherYear ? SAME_REPORT : SAME_TEXT)) return;
  const origin: Told =
    base === undefined
      ? { id: 'written-by-hand', details: {} }
      : {
          id: 'imported-on',
          details: {
            file: document?.name ?? '',
            day: await dayOf(join(folder, recordPath(review))),
          },
        };
  const reason: Told =
    alike < SAME_TEXT
      ? { id: 'texts-differ', details: { percent: Math.round(alike * 100) } }
      : { id: 'years-differ', details: { mine: mine.said ?? '', theirs: theirs.said ?? '' } };
  const details = {
    ...{ folder, id: review, title: mine.title, year: mine.year, other: theirs.title },
    yearSaid: theirs.said === undefined || theirs.said === mine.year ? 'YYYY' : theirs.said,
  };
  throw new AnotherReport(details, origin, reason);
}

/** What a review says of itself in its front matter, and the year that its title says. */
function factsIn(files: ContentFiles, review: string) {
  const { title, year } = files.get(reviewPath(review))?.data ?? {};
  const name = typeof title === 'string' ? title : review;
  const [named] = titleYear(name);
  return {
    title: name,
    year: typeof year === 'number' ? year : '?',
    said: named?.isSure === true ? named.year : undefined,
  };
}

/** The words of a review: titles, headings, passages and bodies, without tags. */
function textIn(files: ContentFiles): string {
  return [...files.values()]
    .map(({ data, body, text }) => {
      if (!data) return text;
      const { title, outline } = data;
      const nodes: unknown[] = Array.isArray(outline) ? outline : [];
      const passages = nodes.flatMap((node) => {
        const { title: heading, text: passage } = Object(node) as Record<string, unknown>;
        return [heading, passage];
      });
      const words = [title, ...passages, body];
      return words.filter((each) => typeof each === 'string').join('\n');
    })
    .join('\n')
    .replaceAll(/<[^>]*>/gu, '');
}

/** The day on which a file was written, by this machine's clock: `YYYY-MM-DD`. */
async function dayOf(path: string): Promise<string> {
  const { mtime } = await stat(path);
  const [month, day] = [mtime.getMonth() + 1, mtime.getDate()];
  return [mtime.getFullYear(), ...[month, day].map((part) => String(part).padStart(2, '0'))].join(
    '-',
  );
}
