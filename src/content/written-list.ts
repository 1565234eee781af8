/** What divides the items of a list, as people write it. */
export const LIST_MARKS = /[，、；]/u;

const BETWEEN = /[，、；,;]/u;
const BRACKETS = /^[[［【〔(（]|[\]］】〕)）]$/gu;

/** A text that is meant as a list, as YAML has it. */
export function listOf(text: string): string {
  const items = text
    .replaceAll(BRACKETS, '')
    .split(BETWEEN)
    .map((item) => item.trim().replace(/^[-－•·]\s*/u, ''))
    .filter((item) => item !== '');
  return `[${items.join(', ')}]`;
}
