import { wordsOf } from '../../i18n/languages.ts';
import type { ImportWords } from '../../i18n/words.ts';
import type { Locale } from '../../model/site.ts';
import { displayWidth, padToWidth, shortenToWidth } from '../../text/display-width.ts';
import { printable } from '../../text/printable.ts';
import { beside, clashLines, fieldName, SHOWN } from '../../content/write/clash-lines.ts';
import type { Change } from './reimport.ts';

/** What importing again changes, a line for each file and each of its fields. */
export function changeLines(changes: readonly Change[], locale: Locale): string[] {
  const words = wordsOf(locale).import;
  const width = Math.max(...Object.values(words.change).map(displayWidth));
  return changes.flatMap((change) => {
    const [rest, ...lines] = linesOf(change, words);
    const head = `  ${padToWidth(words.change[change.change], width)}  ${change.path}`;
    return [rest === '' ? head : `${head}  ${rest}`, ...lines.map((line) => `      ${line}`)];
  });
}

/** What stands beside the path, then the lines below it. */
function linesOf(change: Change, words: ImportWords): [string, ...string[]] {
  switch (change.change) {
    case 'new':
    case 'gone':
      return [shortenToWidth(printable(change.title), SHOWN)];
    case 'kept':
      return [words.keptBecause];
    case 'kept-out':
      return [words.keptOutBecause];
    case 'unchecked':
      return [words.unchecked(change.checks)];
    case 'conflict':
      return ['', ...clashLines(change.clashes, words)];
    default:
      return [
        '',
        ...change.fields.map(
          ({ field, now, then }) =>
            `${fieldName(field, words)}: ${words.becomes(...beside(now, then, words))}`,
        ),
      ];
  }
}
