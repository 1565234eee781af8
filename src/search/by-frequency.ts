/** Stand before the characters that are about as frequent, A for the rarest: folded texts have no capital letters. */
const LEVELS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** It is enough to know within a factor of two how frequent something is. */
const levelOf = (frequency: number): number =>
  Math.min(LEVELS.length - 1, Math.floor(Math.log2(Math.max(1, frequency))));

/**
 * Writes characters by how frequent each is, the most frequent first (C的B不一: 的 four times or more, 不 and 一
 * twice or three times): a dictionary of them is as short as possible.
 */
export function writeByFrequency(frequencies: ReadonlyMap<string, number>): string {
  const levels = new Map<number, string[]>();
  for (const [character, frequency] of frequencies) {
    const level = levelOf(frequency);
    const list = levels.get(level);
    if (list) list.push(character);
    else levels.set(level, [character]);
  }
  return [...levels]
    .sort(([a], [b]) => b - a)
    .map(([level, characters]) => `${LEVELS.charAt(level)}${characters.sort().join('')}`)
    .join('');
}

/** Reads characters and the level of each, as `writeByFrequency` wrote them. */
export function readByFrequency(written: string): Map<string, number> {
  const levels = new Map<string, number>();
  let level = 0;
  for (const character of written) {
    const found = LEVELS.indexOf(character);
    if (found === -1) levels.set(character, level);
    else level = found;
  }
  return levels;
}
