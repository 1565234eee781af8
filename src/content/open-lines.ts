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
/** What stands before the value of a line: marks of lists, and a name. */
export const BEFORE_VALUE = String.raw`^\s*(?:-\s+)*(?:[^\s"'[\]{}#,:][^"'[\]{}#,:]*:\s+)?`;
/** A text in quotes, whole. */
export const QUOTED = String.raw`(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'(?!'))`;

const BEFORE_QUOTE = new RegExp(`${BEFORE_VALUE}(?=["'])`, 'u');
const WHOLE = new RegExp(`^${QUOTED}`, 'su');

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
    const quote = quoteIn(text, lines.slice(index + 1));
    skipped = quote?.lines ?? 0;
    yield { ...line, openQuote: quote?.lines === undefined ? quote?.column : undefined };
  }
}

/** A quote that begins the value of a line and does not end in it; `lines` says how many more it takes to end it. */
function quoteIn(
  line: string,
  following: readonly string[],
): { column: number; lines?: number } | undefined {
  const column = BEFORE_QUOTE.exec(line)?.[0].length;
  if (column === undefined || WHOLE.test(line.slice(column))) return undefined;
  const end = following.findIndex((next) => next.trim() !== '' && indentOf(next) <= indentOf(line));
  const deeper = end === -1 ? following : following.slice(0, end);
  const whole = WHOLE.exec([line.slice(column), ...deeper].join('\n'));
  return whole ? { column, lines: whole[0].split('\n').length - 1 } : { column };
}
