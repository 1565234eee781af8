import { COUNTERS } from './zh/measures.ts';
import { quantities } from './quantities.ts';

/** How many things a heading says that stand below it; undefined where it says none, or more than one number. */
export function announcedIn(title: string): number | undefined {
  const counts = quantities(title).filter(
    ({ unit, op, value, isExplicit }) =>
      isExplicit && COUNTERS.includes(unit) && op === '=' && Number.isInteger(value),
  );
  return counts.length === 1 ? counts[0]?.value : undefined;
}
