/**
 * What is wrong with the quotes of a value that YAML takes as it stands; each is the id of a message:
 * - `yaml-quotes`: it stands in quotes that are none to YAML and would be printed (“甲”, ”1.”)
 * - `yaml-quote-lone`: it ends with a quote that nothing begins
 */
export type QuoteTrouble = 'yaml-quotes' | 'yaml-quote-lone';

/** Quotes of Chinese typists around all of it: of whatever direction, for input methods turn them. */
const ENCLOSED = /^(?:[“”＂][^“”＂"]*[“”＂"]|[‘’＇][^‘’＇']*[‘’＇'])$/u;
/** No text begins with a closing quote. */
const TURNED = /^”/u;

/** What is wrong with the quotes of a plain value; undefined where they can be words. */
export function quoteTrouble(plain: string): QuoteTrouble | undefined {
  if (TURNED.test(plain) || ENCLOSED.test(plain)) return 'yaml-quotes';
  const isLone = plain.endsWith('"') && (plain.match(/"/gu)?.length ?? 0) % 2 === 1;
  return isLone ? 'yaml-quote-lone' : undefined;
}

/** Whether a sign begins a text in quotes. */
export const isQuote = (sign: string): boolean => sign === '"' || sign === "'";

/**
 * Where a text in quotes ends, behind its last quote; undefined when it does not.
 * @param start where its first quote stands
 */
export function endOfQuoted(text: string, start: number): number | undefined {
  const quote = text.charAt(start);
  // A pattern would exhaust the stack where there are millions of characters.
  for (let at = start + 1; at < text.length; at += 1) {
    const sign = text.charAt(at);
    const isEscape =
      quote === '"' ? sign === '\\' : sign === quote && text.charAt(at + 1) === quote;
    if (isEscape) at += 1;
    else if (sign === quote) return at + 1;
  }
  return undefined;
}
