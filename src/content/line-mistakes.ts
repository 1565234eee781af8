import { FIELD_NAMES } from './fields.ts';
import { openLines, valueStart } from './open-lines.ts';
import { endOfQuoted, isQuote, quoteTrouble } from './quotes.ts';
import type { YamlMistake } from './yaml-mistake.ts';

/** What input methods write for a colon. */
const COLONS = '：﹕︰︓∶꞉';
/** A name (no field has a longer one) at the beginning of a line, with what is meant as its colon: another sign, or one without a blank behind it. */
const FIELD = new RegExp(
  String.raw`^(?<before>\s*(?:-\s+)*)(?<name>[\p{L}_][\p{L}\p{N}_-]{0,40})\s*(?:(?<wide>[${COLONS}])|:(?![ \t:]|$))`,
  'u',
);
/** The same among the fields of braces. */
const IN_BRACES = new RegExp(
  String.raw`(?<before>[{,]\s*)(?<name>[A-Za-z]{1,40})\s*(?:(?<wide>[${COLONS}])|:(?![ \t:,}]|$))`,
  'gu',
);
/** What is meant as the dash of a list: without a blank behind it, or of another kind. */
const DASH = /^\s*(?:-(?=[^\s-])(?!-?\d+(?:\.\d+)?\s*$)|[－•·])/u;
const LONG_DASH = /^\s*[—–]+/u;
/** What stands behind a quote that ends a value: nothing, a comment, or what brackets and names go on with. */
const AFTER_QUOTE = /^(?:\s*$|\s+#|\s*[:,\]}])/u;

/**
 * What is mistyped in single lines.
 * @param isBroken whether the YAML cannot be read: then a doubt is taken for the cause
 */
export function lineMistakes(yaml: string, isBroken: boolean): YamlMistake[] {
  const mistakes: YamlMistake[] = [];
  const indents = new Set<string>();
  for (const { text, offset, openQuote } of openLines(yaml)) {
    const indent = indentMistake(text, isBroken);
    // Whoever indents by tabs does so in every line: that is one mistake.
    if (indent !== undefined && !indents.has(indent)) mistakes.push({ id: indent, offset });
    if (indent !== undefined) indents.add(indent);
    const found: YamlMistake[] = [
      ...fieldMistakes(text, isBroken),
      ...(isBroken ? quoteMistakes(text, openQuote) : []),
      ...dashMistakes(text, isBroken),
    ];
    mistakes.push(...found.map((mistake) => ({ ...mistake, offset: mistake.offset + offset })));
  }
  return mistakes;
}

/** Whether a text, written without quotes, would be taken for mistyped. */
export function isMistakable(text: string): boolean {
  return quoteTrouble(text) !== undefined || lineMistakes(text, false).length > 0;
}

function indentMistake(line: string, isBroken: boolean): 'yaml-tab' | 'yaml-blank' | undefined {
  const [indent = ''] = /^\s*/u.exec(line) ?? [];
  if (isBroken && indent.includes('\t')) return 'yaml-tab';
  return /[^\t ]/u.test(indent) ? 'yaml-blank' : undefined;
}

function fieldMistakes(line: string, isBroken: boolean): YamlMistake[] {
  const own = FIELD.exec(line);
  const isAtStart = own?.index === 0 && own.groups?.['before'] === '';
  const inBraces = line.includes('{') ? withoutQuoted(line).matchAll(IN_BRACES) : [];
  return [...(own ? [own] : []), ...inBraces].flatMap((match): YamlMistake[] => {
    const { before = '', name = '', wide } = match.groups ?? {};
    // A word of a report may stand before such a colon, but not at the beginning of a line that is no text.
    const isField =
      FIELD_NAMES.has(name) ||
      (isAtStart && (wide !== undefined || isBroken)) ||
      (wide !== undefined && isBroken && /^\w+$/u.test(name));
    if (!isField) return [];
    const offset = match.index + before.length + name.length;
    const details = { name, colon: wide ?? '' };
    return [{ id: wide === undefined ? 'yaml-colon-blank' : 'yaml-colon', offset, details }];
  });
}

function quoteMistakes(line: string, openQuote: number | undefined): YamlMistake[] {
  if (openQuote !== undefined) {
    return [{ id: 'yaml-quote', offset: openQuote, details: { quote: line.charAt(openQuote) } }];
  }
  const start = valueStart(line);
  const end = isQuote(line.charAt(start)) ? endOfQuoted(line, start) : undefined;
  if (end === undefined || AFTER_QUOTE.test(line.slice(end))) return [];
  return [{ id: 'yaml-quote-inside', offset: start }];
}

/** A line with blanks in place of what stands in quotes, up to a quote that nothing ends. */
function withoutQuoted(line: string): string {
  const pieces: string[] = [];
  let start = 0;
  for (let at = 0; at < line.length; at += 1) {
    if (!isQuote(line.charAt(at))) continue;
    const end = endOfQuoted(line, at);
    if (end === undefined) break;
    pieces.push(line.slice(start, at), ' '.repeat(end - at));
    start = end;
    at = end - 1;
  }
  return pieces.join('') + line.slice(start);
}

function dashMistakes(line: string, isBroken: boolean): YamlMistake[] {
  const [dash] = DASH.exec(line) ?? (isBroken ? (LONG_DASH.exec(line) ?? []) : []);
  return dash === undefined ? [] : [{ id: 'yaml-dash', offset: dash.search(/\S/u) }];
}
