/** Stands where words are gone that bear Redact. */
export const GONE = '\u0001';

/** A content file: front matter, and the text below it. */
export const DIVIDED = /^\uFEFF?---[^\S\n]*\n(?<yaml>.*?)^---[^\S\n]*(?:\n|$)(?<body>.*)$/msu;

/** A part of a text, with its place in it. */
export interface TextPart {
  text: string;
  from: number;
}

/**
 * A tag of Redact, also as input methods, escapes and slips write it: whoever typed it meant the words to be
 * withheld.
 */
const TAG =
  /(?:[<＜〈《]|&lt;|\\<)\s*(?<slash>[/／]?)\s*redact\b(?<rest>[^<>＜＞〉》]*?)(?<single>[/／]?)\s*(?:[>＞〉》]|&gt;)/giu;
const NAME = /audience\s*[=＝]\s*["'“”‘’]?(?<name>[^"'“”‘’\s]+)/iu;

/**
 * Divides a text where marks begin and end.
 * @param mayUncover whether readers may see what a mark with that name withholds
 */
export function markedParts(
  text: string,
  mayUncover: (name: string | undefined) => boolean,
): (TextPart & { withheld: boolean })[] {
  const parts: (TextPart & { withheld: boolean })[] = [];
  const open: boolean[] = [];
  let from = 0;
  const end = (to: number): void => {
    if (to > from) parts.push({ text: text.slice(from, to), from, withheld: open.includes(true) });
  };
  for (const { 0: tag, index, groups = {} } of text.matchAll(TAG)) {
    end(index);
    from = index + tag.length;
    // Where nothing is between the tags, <Redact/> is meant for both of them.
    if (groups['slash'] !== '' || (groups['single'] !== '' && open.length > 0)) open.pop();
    else open.push(!mayUncover(NAME.exec(groups['rest'] ?? '')?.groups?.['name']));
  }
  end(text.length);
  return parts;
}

/** Where a text is set apart from what follows: empty lines, items of lists, cells, tags of components. */
const APART = /\n\s*\n|\||\n(?=\s*(?:[-*+>]|\d+[.)]|#+)\s)|<\/?[A-Z][^>]*>/gu;

/** What Markdown writes around words, and nobody sees. */
const LEADING = /^\s*(?:(?:[-*+>]|\d+[.)]|#+)\s+)*/u;
const ADDRESS = /\]\(\s*<?(?<address>[^\s)>]*)>?[^)]*\)/gu;
const ENTITY = /&(?:#x(?<hex>[\da-f]+)|#(?<decimal>\d+)|amp|lt|gt|quot|apos|nbsp);/giu;

/** The runs of words in a withheld text that stand together on a page, and the addresses of its links. */
export function runsOf(text: string): TextPart[] {
  const runs: TextPart[] = [];
  let from = 0;
  const end = (to: number): void => {
    const run = text.slice(from, to);
    const words = run.replace(LEADING, '').replace(ADDRESS, ']').replace(ENTITY, unescaped);
    const addresses = [...run.matchAll(ADDRESS)].map(({ groups }) => groups?.['address'] ?? '');
    for (const each of [words, ...addresses]) {
      if (/[\p{L}\p{N}]/u.test(each)) runs.push({ text: each.trim(), from });
    }
  };
  for (const { 0: gap, index } of text.matchAll(APART)) {
    end(index);
    from = index + gap.length;
  }
  end(text.length);
  return runs;
}

/** Only letters and digits matter: all else is left out when texts are compared. */
function unescaped(_: string, hex?: string, decimal?: string): string {
  const point = hex === undefined ? Number(decimal ?? 32) : Number.parseInt(hex, 16);
  return point <= 0x10ffff ? String.fromCodePoint(point) : ' ';
}

/**
 * Open words as they are written, and as pages join them: values without their keys, a heading with what
 * stands before it.
 */
export function asShown(text: string): string[] {
  const values = text
    .replace(/^\s*(?:-\s+)*(?:[\w-]+:(?=\s|$))?/gmu, '')
    .replace(/<\/?[A-Z][^>]*>/gu, '');
  const value = (key: string): string => new RegExp(`^${key}:(.*)$`, 'mu').exec(text)?.[1] ?? '';
  const body = DIVIDED.exec(text)?.groups?.['body'] ?? '';
  return [text, values, `${value('label')}${value('title')}${body}`];
}
