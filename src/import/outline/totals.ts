import type { Profile } from '../../model/profile.ts';
import type { Totals } from '../../model/totals.ts';
import { type FoundQuantity, quantities } from '../../text/quantities.ts';
import { simplifyInPlace } from '../../text/scripts.ts';
import { BEFORE_COUNTED, BEFORE_RATE } from '../../text/zh/headings.ts';

/** The word that says what a figure counts stands within so many characters of it. */
const BESIDE = 30;
const COUNTED = ['aspects', 'problems', 'done', 'partial', 'open'] as const;

/**
 * What a report states about itself: 围绕12个方面，共查摆问题26条，现已全部整改完毕. Each number is
 * taken from beside its own word: totals nest, and are never added.
 */
export function totalsIn(text: string, profile: Profile): Totals | undefined {
  const totals: Totals = {};
  const read = simplifyInPlace(text);
  const figures = quantities(read);
  const counted = figures.flatMap((found) => {
    const by = countedBy(read, found, profile);
    return by && Number.isSafeInteger(found.value) ? [{ by, ...found }] : [];
  });
  // What is done of the problems is counted as they are: 完成12处 is done of something else.
  const unit = counted.find(({ by }) => by === 'problems')?.unit;
  for (const found of counted) {
    const isState = found.by !== 'aspects' && found.by !== 'problems';
    if (!isState || unit === undefined || found.unit === unit) totals[found.by] ??= found.value;
  }
  if (totals.aspects === undefined && totals.problems === undefined) return undefined;
  const rate = rateIn(read, figures, profile);
  if (rate !== undefined) totals.rate = rate;
  const all = profile.totals.allDone.some((word) => read.includes(word));
  if (all && totals.problems !== undefined) totals.done = totals.problems;
  return { ...totals, quote: text };
}

/** The share that is put right, in per cent: 整改完成率92.3%, 整改率百分之百. */
function rateIn(
  text: string,
  figures: readonly FoundQuantity[],
  { totals }: Profile,
): number | undefined {
  return figures.find(({ start, unit, value }) => {
    const before = text.slice(Math.max(0, start - BESIDE), start).replace(BEFORE_RATE, '');
    return unit === '%' && value <= 100 && totals.rate.some((word) => before.endsWith(word));
  })?.value;
}

/**
 * What the word beside a figure says that it counts, the longest where there are several: the noun right
 * after it (3个问题), else the word right before it (问题3个), else the one after it (3条完成).
 */
function countedBy(text: string, { start, end }: FoundQuantity, profile: Profile) {
  const before = text.slice(Math.max(0, start - BESIDE), start).trimEnd();
  const after = text.slice(end, end + BESIDE).replace(BEFORE_COUNTED, '');
  const beside = (kinds: readonly (typeof COUNTED)[number][], touches: (word: string) => boolean) =>
    kinds
      .flatMap((counted) =>
        profile.totals[counted].filter(touches).map((word) => ({ counted, length: word.length })),
      )
      .sort((a, b) => b.length - a.length)[0]?.counted;
  return (
    beside(['aspects', 'problems'], (word) => after.startsWith(word)) ??
    beside(COUNTED, (word) => before.endsWith(word)) ??
    beside(COUNTED, (word) => after.startsWith(word))
  );
}
