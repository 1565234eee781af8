import { Lexer } from 'yaml';
import { MOST_LEVELS } from './limits.ts';
import type { Place, SourceFile } from './source-file.ts';

/** What the lexer tells beside the tokens of the source. */
const DOCUMENT = '\u0002';
const BROKEN_FLOW = '\u0018';
const SCALAR = '\u001F';

const WIDEST_INDENT = 100;

/**
 * Refuses what front matter has no use for, before it is parsed: tags, anchors, aliases and directives,
 * by which a value becomes another than the one written, and more levels than the parser's stack holds.
 * @returns whether it can be parsed
 */
export function isPlainYaml(
  file: SourceFile,
  text: string,
  placeAt: (offset: number) => Place,
): boolean {
  let isPlain = true;
  let offset = 0;
  let flow = 0;
  let indicators = 0;
  let previous = '\n';
  for (const token of new Lexer().lex(text)) {
    if (token === DOCUMENT || token === BROKEN_FLOW) continue;
    if (previous !== SCALAR) {
      if (token === '[' || token === '{') flow += 1;
      if (token === ']' || token === '}') flow -= 1;
      if (token === '-' || token === '?') indicators += 1;
      const indent = previous.endsWith('\n') && token.trim() === '' ? token.length : 0;
      if (Math.max(flow, indicators) > MOST_LEVELS || indent > WIDEST_INDENT) {
        file.error('too-deep', placeAt(offset), { most: MOST_LEVELS });
        return false;
      }
      if (/^[!&%]/u.test(token)) {
        file.error('yaml-mark', placeAt(offset), { mark: token.charAt(0) });
        isPlain = false;
      } else if (token.startsWith('*')) {
        file.error('yaml-alias', placeAt(offset));
        isPlain = false;
      }
      if (token.includes('\n')) indicators = 0;
    }
    if (token !== SCALAR) offset += token.length;
    previous = token;
  }
  return isPlain;
}
