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
