import { message } from '../../i18n/messages.ts';
import { UserError } from '../../i18n/user-error.ts';
import type { Locale } from '../../model/site.ts';
import { printable } from '../../text/printable.ts';
import type { Undecided } from './evidence.ts';
import { type Leak, type LeakReport, scanForLeaks, type ScanOptions } from './scan.ts';

/** How many leaks and warnings are listed one by one. */
const LISTED = 10;

/** How much of a passage is shown. */
const SHOWN = 40;

/**
 * Refuses an output that holds what its readers may not see.
 * @returns the report, whose warnings are to be told
 * @throws UserError `leak-found` with the file, the entry and the passage of each leak
 */
export async function requireNoLeaks(options: ScanOptions): Promise<LeakReport> {
  return refuseLeaks(await scanForLeaks(options));
}

/**
 * Refuses what a scan found.
 * @throws UserError `leak-found`
 */
export function refuseLeaks(report: LeakReport): LeakReport {
  const { leaks } = report;
  if (leaks.length === 0) return report;
  const list = leaks.slice(0, LISTED).map(line).join('\n');
  const more = leaks.length > LISTED ? '\n…' : '';
  throw new UserError('leak-found', { count: leaks.length, list: `${list}${more}` });
}

function line({ output, entry, file, line, passage, piece }: Leak): string {
  const found = piece !== '' && passage.length > SHOWN ? `  [${printable(piece)}]` : '';
  return `${printable(output)}  <-  ${entry} (${file}:${line})  “${excerpt(passage)}”${found}`;
}

const excerpt = (text: string): string =>
  printable(text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);

/** What a scan could not decide, as warnings; of many the first ones and how many more there are. */
export function scanWarnings(report: LeakReport, locale: Locale): string[] {
  const all = [
    ...report.undecided.map((each) => undecidedText(each, locale)),
    ...report.unreadable.map((file) =>
      message(locale, 'leak-unreadable', { file: printable(file) }),
    ),
  ];
  const more = all.length - LISTED;
  if (more <= 0) return all;
  return [...all.slice(0, LISTED), message(locale, 'leak-more-warnings', { count: more })];
}

const undecidedText = ({ mark, text, why }: Undecided, locale: Locale): string =>
  message(locale, why === 'short' ? 'leak-too-short' : 'leak-too-common', {
    place: `${mark.file}:${mark.line}`,
    passage: excerpt(text),
  });
