import type { Locale } from '../../model/site.ts';
import { message } from '../../i18n/messages.ts';
import { printable } from '../../text/printable.ts';
import type { Diagnostic } from '../diagnostic.ts';

/** From how many on what is the same is told in one line. */
const MANY = 3;

/**
 * A line for each diagnostic: file:line:column, level, message, rule; what matters most comes first. What is said many
 * times in a review is one line with all its places. Suppressed ones say why.
 */
export function textReport(diagnostics: readonly Diagnostic[], locale: Locale): string {
  const sorted = diagnostics.toSorted((a, b) => rankOf(a) - rankOf(b));
  const groups = Map.groupBy(sorted, likeness);
  return sorted
    .flatMap((each): string[] => {
      const group = groups.get(likeness(each)) ?? [];
      if (group.length < MANY) return [lineOf([each], locale)];
      return group[0] === each ? [lineOf(group, locale)] : [];
    })
    .join('\n');
}

function lineOf([first, ...others]: readonly Diagnostic[], locale: Locale): string {
  if (!first) return '';
  const { level, message: text, rule, suppressed } = first;
  const kind = message(locale, suppressed === undefined ? `level-${level}` : 'level-suppressed');
  const reason =
    suppressed === undefined ? '' : message(locale, 'suppressed-because', { reason: suppressed });
  const line = `${placeOf(first)}  ${kind}  ${text}${reason}  [${rule}]`;
  if (others.length === 0) return line;
  const places = others.map(placeOf).join(' ');
  return `${line}  ${message(locale, 'said-again', { count: others.length, places })}`;
}

const placeOf = ({ file, line, column }: Diagnostic): string =>
  `${printable(file)}:${line}:${column}`;

/** What comes first: errors, what keeps a site from the public, what is to be confirmed, doubts, what is ignored. */
const RANKS = { error: 0, withholds: 1, asked: 2, warning: 3, note: 4, ignored: 5 } as const;

function rankOf({ level, rule, withholds, suppressed }: Diagnostic): number {
  if (suppressed !== undefined) return RANKS.ignored;
  if (level === 'error') return RANKS.error;
  if (withholds === true) return RANKS.withholds;
  if (rule === 'to-confirm') return RANKS.asked;
  return RANKS[level];
}

/**
 * The same for all that is told in one line when it is many, in one review, or else in one file: what is said, and of a
 * doubt what is said but for the names in it. Words that are withheld, or that an importer asks about, are no names.
 */
function likeness(diagnostic: Diagnostic): string {
  const { file, rule, message: text, suppressed } = diagnostic;
  const [, name = file, ...deeper] = file.split('/');
  const where = deeper.length > 0 ? name : name.replace(/\.mdx$/u, '');
  const rank = rankOf(diagnostic);
  const said =
    rank < RANKS.warning ? text : text.replaceAll(file, '').replaceAll(/“[^”]*”|"[^"]*"/gu, '');
  return JSON.stringify([rank, where, rule, said, suppressed]);
}
