import { resolve } from 'node:path';
import { z } from 'astro/zod';
import { wordsOf } from '../../../src/i18n/languages.ts';
import { isMessageId, message } from '../../../src/i18n/messages.ts';
import { UserError } from '../../../src/i18n/user-error.ts';
import { changeLines } from '../../../src/import/writer/change-lines.ts';
import { findDocuments } from '../../../src/import/find-documents.ts';
import { importFiles, type ImportRun } from '../../../src/import/import-files.ts';
import { Interrupted, interruptible } from '../../../src/content/write/interrupt.ts';
import { leftOutIn, notesOn } from '../../../src/import/report/notes-on.ts';
import { outlineTree } from '../../../src/import/report/outline-tree.ts';
import { EXTENSIONS } from '../../../src/import/read-document.ts';
import { reportOfOutcome } from '../../../src/import/report/report-outcome.ts';
import { summaryLines } from '../../../src/import/report/summary-lines.ts';
import { summaryTable } from '../../../src/import/report/summary-table.ts';
import { reviewId } from '../../../src/model/ids.ts';
import type { Locale } from '../../../src/model/site.ts';
import { type Console, UsageError, type Run } from '../../command.ts';
import type { command } from './command.ts';
import { putRight } from '../../put-right.ts';
import { tellKept } from '../../tell-kept.ts';

export const run: Run<typeof command> = async ({ values, positionals, console }) => {
  const {
    import: words,
    commands: { import: commands },
  } = wordsOf(console.locale);
  if (positionals.length === 0) throw new UsageError(commands.noFile);
  const { files, several } = await findDocuments(positionals);
  const [review, year] = [
    valid(console.locale, 'review', values.review),
    valid(console.locale, 'year', values.year),
  ];
  if (several && (review ?? year) !== undefined) throw new UsageError(commands.oneFile);
  if (files.length === 0) {
    const details = { folder: positionals.join(', '), formats: [...EXTENSIONS].join(' ') };
    throw new UserError('no-documents', details);
  }
  const { content, profile, force, json } = values;
  const dryRun = values['dry-run'];
  if (!dryRun) await putRight(content, console);
  const done: string[] = [];
  try {
    let place = 0;
    const reading = (file: string): void => {
      place += 1;
      if (several) console.note(words.progress(place, files.length, file));
    };
    const request = {
      ...{ content, review, profile, dryRun, force },
      year: year === undefined ? undefined : Number(year),
    };
    const run = await interruptible((signal) =>
      importFiles(files, request, { reading, imported: (id) => done.push(id), signal }),
    );
    tell(run, { several, dryRun, json, content }, console);
    return run.outcomes.some(({ result }) => result === 'refused') ? 1 : undefined;
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    console.note(words.interrupted(done));
    return error.exitCode;
  }
};

const YEAR = z.string().regex(/^(?:19|2\d)\d{2}$/u, { error: 'year-format' });

interface Telling {
  several: boolean;
  dryRun: boolean;
  json: boolean;
  content: string;
}

/** Says what came of it: results on stdout, what has to be known besides on stderr. */
function tell(run: ImportRun, { several, dryRun, json, content }: Telling, console: Console): void {
  const { locale } = console;
  const { outcomes, profile } = run;
  const words = wordsOf(locale).import;
  const width = process.stdout.columns || 80;
  for (const outcome of outcomes) {
    if (several && !json) continue;
    if (outcome.result === 'imported') tellKept(outcome.isKept, content, console);
    // A dry run has them in its tree.
    if (!dryRun || json) {
      const name = several ? `${outcome.file}: ` : '';
      notesOn(outcome, locale).forEach((note) => console.note(`${name}${note}`));
    }
    if (outcome.result === 'refused') console.note(outcome.error.text(locale));
  }
  if (json) {
    const reports = outcomes.map((outcome) => reportOfOutcome(outcome, locale));
    console.print(JSON.stringify(several ? reports : reports[0], null, 2));
    return;
  }
  for (const outcome of outcomes) {
    if (outcome.result !== 'imported') continue;
    const { plan, exists, changes } = outcome;
    if (dryRun) {
      const report = reportOfOutcome(outcome, locale);
      outlineTree(report, profile, locale, width).forEach(console.print);
    } else if (!several) {
      summaryLines(plan.summary, profile, locale).forEach(console.print);
    }
    if (changes.length > 0) {
      [words.changes, ...changeLines(changes, locale)].forEach(console.print);
    } else if (exists && !several) {
      console.print(words.noChanges);
    }
    if (several && dryRun) console.print('');
  }
  if (several) summaryTable(outcomes, locale, dryRun, width).forEach(console.print);
  const isImported = outcomes.some(({ result }) => result === 'imported');
  if (isImported && !dryRun) proven(outcomes, content, several, console);
  else if (isImported && !several) console.print(words.notWritten);
}

/** Says what was proved, and, below it, what could not be: of several documents that stands in their table. */
function proven(
  outcomes: ImportRun['outcomes'],
  content: string,
  several: boolean,
  { locale, print }: Console,
): void {
  const words = wordsOf(locale).import;
  const [outcome] = outcomes;
  if (several || outcome?.result !== 'imported') {
    print(words.written(resolve(content)));
    return;
  }
  print(words.written(resolve(content), outcome.plan.report.document.characters));
  const leftOut = leftOutIn(outcome, locale);
  for (const line of leftOut.length > 0 ? leftOut : [words.textAlone]) print(line);
}

function valid(locale: Locale, option: 'year' | 'review', value: string | undefined) {
  if (value === undefined) return undefined;
  const schema = option === 'year' ? YEAR : reviewId;
  const [issue] = schema.safeParse(value).error?.issues ?? [];
  if (!issue) return value;
  const text = isMessageId(issue.message) ? message(locale, issue.message) : issue.message;
  throw new UsageError(`--${option} ${value}: ${text}`);
}
