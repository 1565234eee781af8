import { endOfQuoted, isQuote } from './quotes.ts';

/** A line of YAML that stands in no text of several lines. */
export interface OpenLine {
  text: string;
  /** Where it begins. */
  offset: number;
  /** Where in it a value begins with a quote that neither it nor a deeper line ends. */
  openQuote?: number | undefined;
}

/** A field whose text of several lines follows, each as it stands (`|`, `>`). */
const BLOCK = /(?:^|[\s:-])[|>][-+\d]*(?:\s+#.*)?\s*$/u;
const DASHES = /^\s*(?:-\s+)*/u;
const NAME = /^[^\s"'[\]{}#,:][^"'[\]{}#,:]{0,40}:\s+/u;

/** The column at which the value of a line begins, behind marks of lists and a name. */
export function valueStart(line: string): number {
  const start = DASHES.exec(line)?.[0].length ?? 0;
  return start + (NAME.exec(line.slice(start))?.[0].length ?? 0);
}

const indentOf = (line: string): number => line.search(/\S|$/u);

/** The lines of YAML that can be looked at one by one; comments, and the texts of several lines, are left out. */
export function* openLines(yaml: string): Generator<OpenLine> {
  const lines = yaml.split('\n');
  let offset = 0;
  /** Lines that are deeper than this belong to the text of a line above. */
  let within: number | undefined;
  let skipped = 0;
  for (const [index, text] of lines.entries()) {
    const line = { text, offset };
    offset += text.length + 1;
    const isDeeper = within !== undefined && indentOf(text) > within;
    if (skipped > 0) {
      skipped -= 1;
      continue;
    }
    if (text.trim() === '' || isDeeper || /^\s*#/u.test(text)) continue;
    within = BLOCK.test(text) ? indentOf(text) : undefined;
    const quote = quoteIn(lines, index);
    skipped = quote?.lines ?? 0;
    yield { ...line, openQuote: quote?.lines === undefined ? quote?.column : undefined };
  }
}

/** A quote that begins the value of a line and does not end in it; `lines` says how many more it takes to end it. */
function quoteIn(
  lines: readonly string[],
  index: number,
): { column: number; lines?: number } | undefined {
  const line = lines[index] ?? '';
  const column = valueStart(line);
  if (!isQuote(line.charAt(column)) || endOfQuoted(line, column) !== undefined) return undefined;
  const isDeeper = (next: string): boolean => next.trim() === '' || indentOf(next) > indentOf(line);
  let next = index + 1;
  while (next < lines.length && isDeeper(lines[next] ?? '')) next += 1;
  const text = lines.slice(index, next).join('\n');
  const end = endOfQuoted(text, column);
  return end === undefined
    ? { column }
    : { column, lines: text.slice(0, end).split('\n').length - 1 };
}
