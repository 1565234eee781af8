import type { Quantity } from '../model/quantity.ts';
import type { Locale } from '../model/site.ts';
import type { Target } from '../model/target.ts';
import { interfaceOf } from './interface.ts';

/** A figure in words: 不少于20次, at least 20 visits. At most none is none. */
export function quantityText(locale: Locale, { op, value, unit }: Quantity): string {
  const { atLeast, atMost, about } = interfaceOf(locale).operators;
  const bound = { '>=': atLeast, '<=': value === 0 ? '' : atMost, '~': about, '=': '' }[op];
  return `${bound}${joined(String(value), unit)}`;
}

/** What a target counts, with the time over which it is counted: 全年走访企业. */
export function metricText({ period = '', metric }: Pick<Target, 'period' | 'metric'>): string {
  return joined(period, metric);
}

/** Two texts in one; words of an alphabet have a space between them. */
function joined(first: string, second: string): string {
  const needsSpace = /[\p{Script=Latin}\p{Nd}]$/u.test(first) && /^\p{Script=Latin}/u.test(second);
  return needsSpace ? `${first} ${second}` : first + second;
}
