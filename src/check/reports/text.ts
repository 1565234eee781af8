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
  return [...Map.groupBy(sorted, likeness).values()]
    .flatMap((group) => (group.length < MANY ? group.map((each) => [each]) : [group]))
    .map((group) => lineOf(group, locale))
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

/** What comes first: errors, what withholds publication, what is to be confirmed, warnings, notes; then what is ignored. */
function rankOf({ level, rule, withholds, suppressed }: Diagnostic): number {
  if (suppressed !== undefined) return 5;
  if (level === 'error') return 0;
  if (withholds === true) return 1;
  if (rule === 'to-confirm') return 2;
  return level === 'warning' ? 3 : 4;
}

/**
 * The same for all that is told in one line when it is many: what an error says, and what a doubt says but for the words
 * that it quotes, in one review, or else in one file.
 */
function likeness(diagnostic: Diagnostic): string {
  const { file, rule, message: text, level, suppressed } = diagnostic;
  const [, name = file, ...deeper] = file.split('/');
  const where = deeper.length > 0 ? name : name.replace(/\.mdx$/u, '');
  const said = level === 'error' ? text : text.replaceAll(/“[^”]*”|"[^"]*"/gu, '“”');
  return JSON.stringify([rankOf(diagnostic), where, rule, said, suppressed]);
}
