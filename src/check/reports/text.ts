import type { Diagnostic } from '../diagnostic.ts';
import type { Locale } from '../../model/site.ts';
import { message } from '../../i18n/messages.ts';
import { printable } from '../../text/printable.ts';

/** A line for each diagnostic: file:line:column, level, message, rule. Suppressed ones say why. */
export function textReport(diagnostics: readonly Diagnostic[], locale: Locale): string {
  return diagnostics
    .map(({ file, line, column, level, message: text, rule, suppressed }) => {
      const kind = message(
        locale,
        suppressed === undefined ? `level-${level}` : 'level-suppressed',
      );
      const reason =
        suppressed === undefined
          ? ''
          : message(locale, 'suppressed-because', { reason: suppressed });
      return `${printable(file)}:${line}:${column}  ${kind}  ${text}${reason}  [${rule}]`;
    })
    .join('\n');
}
