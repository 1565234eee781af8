/**
 * How alike two short names are, from 0 to 1: twice their longest common subsequence of characters over
 * their lengths together. 集体学习 and 集中学习 are alike to 0.75.
 */
export function similarity(a: string, b: string): number {
  const [first, second] = [[...a], [...b]];
  if (first.length + second.length === 0) return 1;
  let previous = new Array<number>(second.length + 1).fill(0);
  for (const character of first) {
    const row = [0];
    second.forEach((other, index) => {
      const kept = Math.max(previous[index + 1] ?? 0, row[index] ?? 0);
      row.push(character === other ? (previous[index] ?? 0) + 1 : kept);
    });
    previous = row;
  }
  return (2 * (previous.at(-1) ?? 0)) / (first.length + second.length);
}
