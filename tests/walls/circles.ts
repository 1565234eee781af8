/**
 * One shortest circle through each group of things that reach one another, `[a, b, a]`, where `next` says what a
 * thing leads to. None when all ways end.
 */
export function circlesIn(next: ReadonlyMap<string, ReadonlySet<string>>): string[][] {
  const found: string[][] = [];
  const known = new Set<string>();
  for (const start of next.keys()) {
    if (known.has(start)) continue;
    const circle = shortestBack(start, next);
    if (!circle) continue;
    found.push(circle);
    for (const thing of reachableFrom(start, next)) {
      if (reachableFrom(thing, next).has(start)) known.add(thing);
    }
  }
  return found;
}

/** All that a thing leads to, over any number of steps; itself only where it stands in a circle. */
export function reachableFrom(
  start: string,
  next: ReadonlyMap<string, ReadonlySet<string>>,
): Set<string> {
  const reached = new Set<string>();
  const waiting = [start];
  for (let thing = waiting.pop(); thing !== undefined; thing = waiting.pop()) {
    for (const after of next.get(thing) ?? []) {
      if (reached.has(after)) continue;
      reached.add(after);
      waiting.push(after);
    }
  }
  return reached;
}

function shortestBack(
  start: string,
  next: ReadonlyMap<string, ReadonlySet<string>>,
): string[] | undefined {
  const ways = [[start]];
  const seen = new Set<string>();
  for (let way = ways.shift(); way; way = ways.shift()) {
    for (const after of next.get(way.at(-1) ?? start) ?? []) {
      if (after === start) return [...way, start];
      if (seen.has(after)) continue;
      seen.add(after);
      ways.push([...way, after]);
    }
  }
  return undefined;
}
