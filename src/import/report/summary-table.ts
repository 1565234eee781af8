import { sep } from 'node:path';
import { wordsOf } from '../../i18n/languages.ts';
import type { Locale } from '../../model/site.ts';
import { displayWidth, padToWidth, wrapToWidth } from '../../text/display-width.ts';
import { printable } from '../../text/printable.ts';
import type { Outcome } from '../outcome.ts';
import { leftOutIn, notesOn } from './notes-on.ts';

/** Between two columns. */
const GAP = '  ';

/**
 * What became of several files as a table: each with its review, its entries and how many of them are to be
 * confirmed; below it what has to be known of it, or the reason why it was not imported.
 * @param width how many columns a line may have
 */
export function summaryTable(
  outcomes: readonly Outcome[],
  locale: Locale,
  dryRun: boolean,
  width = 80,
): string[] {
  const words = wordsOf(locale).import;
  const nameOf = namesIn(commonFolder(outcomes.map(({ file }) => file)));
  const rows = outcomes.map((outcome) => ({
    ...cellsOf(outcome, nameOf, locale, dryRun),
    outcome,
  }));
  const heads = [words.file, words.result, words.review, words.entries, words.uncertain];
  const cells = [heads, ...rows.map((row) => row.cells)];
  const widths = heads.map((_, column) =>
    Math.max(...cells.map((row) => displayWidth(row[column] ?? ''))),
  );
  const others = widths.slice(1).reduce((sum, each) => sum + each + GAP.length, 0);
  const [first = 0, ...rest] = widths;
  const columns = [Math.min(first, Math.max(12, width - others)), ...rest];
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => {
        const columnWidth = columns[column] ?? 0;
        const shown = column === 0 ? shortenInMiddle(cell, columnWidth) : cell;
        // Numbers stand at the right of their column.
        return column > 2
          ? ' '.repeat(Math.max(0, columnWidth - displayWidth(shown))) + shown
          : padToWidth(shown, columnWidth);
      })
      .join(GAP)
      .trimEnd();
  const count = (result: Outcome['result']) =>
    rows.filter(({ outcome }) => outcome.result === result).length;
  const counts = {
    imported: count('imported'),
    uncertain: rows.reduce((sum, { uncertain }) => sum + uncertain, 0),
    same: count('same'),
    refused: count('refused'),
  };
  return [
    line(heads),
    ...rows.flatMap((row) => [
      line(row.cells),
      ...row.notes.flatMap((note) => wrapToWidth(note, width - 4).map((part) => `    ${part}`)),
    ]),
    ...wrapToWidth(dryRun ? words.sumDry(counts) : words.sum(counts), width),
  ];
}

interface Row {
  cells: string[];
  /** What stands below the row. */
  notes: string[];
  uncertain: number;
}

function cellsOf(
  outcome: Outcome,
  nameOf: (file: string) => string,
  locale: Locale,
  dryRun: boolean,
): Row {
  const words = wordsOf(locale).import;
  const file = nameOf(outcome.file);
  switch (outcome.result) {
    case 'imported': {
      const { review, summary } = outcome.plan;
      const entries = Object.values(summary.entries).reduce((sum, each) => sum + each, 0);
      const uncertain = summary.confirm.length;
      const result = dryRun ? words.importable : words.imported;
      const shown = outcome.year === undefined ? '?' : review;
      return {
        cells: [file, result, shown, String(entries), String(uncertain)],
        // A dry run has them in its tree.
        notes: dryRun
          ? []
          : [...leftOutIn(outcome, locale), ...notesOn(outcome, locale)].map(printable),
        uncertain,
      };
    }
    case 'same':
      return {
        cells: [file, words.same],
        notes: [words.sameAs(nameOf(outcome.as))],
        uncertain: 0,
      };
    case 'refused':
      return {
        cells: [file, words.refused],
        notes: [...notesOn(outcome, locale), ...outcome.error.text(locale).split('\n')].map(
          printable,
        ),
        uncertain: 0,
      };
  }
}

/** How files are called that stand in one folder. */
function namesIn(folder: string): (file: string) => string {
  return (file) => printable(file.slice(folder.length));
}

/** The folder that all files stand in, with the separator that ends it; empty when they have none in common. */
function commonFolder(files: readonly string[]): string {
  const folders = files.map((file) => file.split(sep).slice(0, -1));
  const [first = []] = folders;
  const differs = first.findIndex((step, depth) => folders.some((steps) => steps[depth] !== step));
  const common = differs === -1 ? first : first.slice(0, differs);
  return common.map((step) => step + sep).join('');
}

/** A path that fits: its end, with the file's name, matters more than what it begins with. */
function shortenInMiddle(path: string, width: number): string {
  if (displayWidth(path) <= width) return path;
  let end = '';
  for (const character of [...path].reverse()) {
    if (displayWidth(`…${character}${end}`) > width) break;
    end = character + end;
  }
  return `…${end}`;
}
