/** The fields of figures, tasks and quotations whose words are taken from the text. */
const WORDS = ['quote', 'metric', 'text'] as const;

/** The lists and groups of front matter that are read from the text. */
const READ_FROM_TEXT = ['tasks', 'targets', 'actuals', 'totals'];

/**
 * Leaves out the figures, tasks, totals and quotations whose words stand in redacted passages alone.
 * @param isLost whether words stand in the text and no more in what is shown of it
 * @returns the front matter without them, and whether any were left out
 */
export function withoutLost<T extends object>(
  data: T,
  isLost: (words: string) => boolean,
): { data: T; lacks: boolean } {
  const holdsLost = (value: unknown): boolean =>
    typeof value === 'object' &&
    value !== null &&
    [...WORDS.map((key): unknown => Reflect.get(value, key)), figureOf(value)].some(
      (words) => typeof words === 'string' && isLost(words),
    );
  let lacks = false;
  const kept = Object.entries(data).flatMap(([key, value]: [string, unknown]) => {
    if (key === 'source' && holdsLost(value)) {
      return [[key, { ...(value as object), quote: undefined }]];
    }
    if (!READ_FROM_TEXT.includes(key)) return [[key, value]];
    if (Array.isArray(value)) {
      const items = value.filter((each) => !holdsLost(each));
      lacks ||= items.length < value.length;
      return [[key, items]];
    }
    lacks ||= holdsLost(value);
    return holdsLost(value) ? [] : [[key, value]];
  });
  return { data: Object.fromEntries(kept) as T, lacks };
}

/** A figure as a text would print it; nothing for what is no figure. */
function figureOf(value: object): string {
  if (!('value' in value && 'unit' in value)) return '';
  return `${String(value.value)}${String(value.unit)}`;
}
