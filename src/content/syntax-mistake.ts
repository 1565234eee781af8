import { type ErrorCode, Lexer, type YAMLError } from 'yaml';
import type { YamlMistake } from './yaml-mistake.ts';

/** What the lexer tells beside the tokens of the source. */
const DOCUMENT = '\u0002';
const BROKEN_FLOW = '\u0018';
const SCALAR = '\u001F';

/**
 * What a person has mistyped where YAML cannot be read and no single line says why.
 * @param error the parser's first error; those that follow come of it
 */
export function syntaxMistake(yaml: string, error: YAMLError): YamlMistake {
  return bracketMistake(yaml) ?? FINDERS[error.code]?.(yaml, error.pos[0]) ?? unknown(error.pos[0]);
}

const unknown = (offset: number): YamlMistake => ({ id: 'yaml-syntax', offset });

const PARTNERS: Readonly<Record<string, string>> = { '[': ']', '{': '}', ']': '[', '}': '{' };

const unpaired = (bracket: string, offset: number): YamlMistake => ({
  id: 'yaml-bracket',
  offset,
  details: { bracket, partner: PARTNERS[bracket] ?? '' },
});

/** A bracket without its partner; undefined when all are in pairs. */
function bracketMistake(yaml: string): YamlMistake | undefined {
  const open: { bracket: string; offset: number }[] = [];
  let offset = 0;
  let previous = '';
  for (const token of new Lexer().lex(yaml)) {
    if (token === DOCUMENT) continue;
    if (token === BROKEN_FLOW) break;
    if (previous !== SCALAR) {
      if (token === '[' || token === '{') open.push({ bracket: token, offset });
      const isEnd = token === ']' || token === '}';
      if (isEnd && open.pop()?.bracket !== PARTNERS[token]) return unpaired(token, offset);
    }
    if (token !== SCALAR) offset += token.length;
    previous = token;
  }
  const last = open.at(-1);
  return last && unpaired(last.bracket, last.offset);
}

type Finder = (yaml: string, offset: number) => YamlMistake;

/** The line in which an offset stands, and the first below it that is not blank. */
function linesAt(yaml: string, offset: number) {
  const start = yaml.lastIndexOf('\n', offset - 1) + 1;
  const [line = '', ...below] = yaml.slice(start).split('\n');
  let next = start + line.length + 1;
  for (const text of below) {
    if (text.trim() !== '') return { line, start, next: { text, start: next } };
    next += text.length + 1;
  }
  return { line, start, next: undefined };
}

const indentOf = (line: string): number => line.search(/\S|$/u);

/** A line that has another indentation than its neighbours. */
const indented = (offset: number): YamlMistake => ({ id: 'yaml-indent', offset });

/** A value with fields below it: the next line stands too deep, or the value has a colon of its own. */
const nested: Finder = (yaml, offset) => {
  const { line, start, next } = linesAt(yaml, offset);
  if (/:\s.*:(?:\s|$)/u.test(line)) return { id: 'yaml-colon-inside', offset };
  if (next && indentOf(next.text) > indentOf(line)) {
    return indented(next.start + indentOf(next.text));
  }
  return indented(start + indentOf(line));
};

/** A line that is no field. */
const noField: Finder = (yaml, offset) => {
  const { line, start } = linesAt(yaml, offset);
  const at = start + indentOf(line);
  if (/^\s*-\s/u.test(line) || /:(?:\s|$)/u.test(line)) return indented(at);
  return { id: 'yaml-no-field', offset: at };
};

/** A sign that begins a value and means something else to YAML. */
const mark: Finder = (yaml, offset) => {
  const { line, start } = linesAt(yaml, offset);
  const value = /^\s*(?:-\s+)*(?:[^\s:][^:]*:\s+)?[[{|>]/u.exec(line);
  if (!value) return noField(yaml, offset);
  const at = start + value[0].length - 1;
  return { id: 'yaml-mark', offset: at, details: { mark: yaml.charAt(at) } };
};

/** What each error of the parser comes of; what is not listed is refused before, or means nothing to people. */
const FINDERS: Partial<Record<ErrorCode, Finder>> = {
  BAD_DQ_ESCAPE: (_, offset) => ({ id: 'yaml-escape', offset }),
  BAD_INDENT: (yaml, offset) => {
    const { line, start } = linesAt(yaml, offset);
    return indented(start + indentOf(line));
  },
  BAD_SCALAR_START: (yaml, offset) => ({
    id: 'yaml-mark',
    offset,
    details: { mark: yaml.charAt(offset) },
  }),
  BLOCK_AS_IMPLICIT_KEY: nested,
  BLOCK_IN_FLOW: (_, offset) => ({ id: 'yaml-comma', offset }),
  MISSING_CHAR: noField,
  MULTILINE_IMPLICIT_KEY: noField,
  MULTIPLE_DOCS: (_, offset) => ({ id: 'yaml-documents', offset }),
  TAB_AS_INDENT: (_, offset) => ({ id: 'yaml-tab', offset }),
  UNEXPECTED_TOKEN: mark,
};
