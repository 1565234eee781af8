import type { Profile } from '../../model/profile.ts';
import { enumeratorAt } from '../../text/enumerators.ts';
import { PAGE_NUMBERS } from '../../text/zh/pages.ts';

/** A line longer than this is text, whatever it begins with. */
const LONGEST = 80;
/** So many headings in a row that all come again are a list of contents. */
const SHORTEST_CONTENTS = 3;

/** Whether a line is a page number, or what a web page or program put around a text. */
function isFurniture(line: string, { furniture }: Profile): boolean {
  if (line.length > LONGEST) return false;
  const text = line.normalize('NFKC').trim();
  if (PAGE_NUMBERS.some((pattern) => pattern.test(text))) return true;
  return furniture.open.some((word) => line.startsWith(word)) && !/[。；]/u.test(line);
}

/**
 * Which lines of a document are no part of its text: page numbers, what a web page adds, and a list of
 * contents, whose lines all come again.
 */
export function furnitureOf(lines: readonly string[], profile: Profile): boolean[] {
  const found = lines.map((line) => isFurniture(line, profile));
  const forms = [...profile.numbering.section, ...profile.numbering.aspect];
  const heads = lines.map((line) => (enumeratorAt(line, 0, forms) ? contentsKey(line) : ''));
  const last = new Map<string, number>();
  lines.forEach((line, index) => {
    if ((heads[index] ?? '') !== '') last.set(contentsKey(firstSentence(line)), index);
  });
  const comesAgain = (index: number) => {
    const head = heads[index] ?? '';
    return head !== '' && (last.get(head) ?? -1) > index;
  };
  for (let index = 0; index < lines.length; index += 1) {
    const announced = profile.furniture.contents.includes((lines[index] ?? '').replace(/\s/gu, ''));
    let end = announced ? index + 1 : index;
    while (end < lines.length && (comesAgain(end) || found[end] === true)) end += 1;
    const length = end - index;
    if (announced ? length > 1 : length >= SHORTEST_CONTENTS && comesAgain(index)) {
      found.fill(true, index, end);
    }
    if (length > 0) index = end - 1;
  }
  return found;
}

/** A heading without leaders, page number and white space. */
function contentsKey(line: string): string {
  return line.replace(/[.…·．\s\t]*[（(]?\d*[)）]?\s*$/u, '').replace(/[。：:；，,\s]+/gu, '');
}

function firstSentence(line: string): string {
  return /^[^。：:；]*/u.exec(line)?.[0] ?? line;
}
