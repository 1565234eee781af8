import type { Interface } from '../i18n/interface.ts';
import type { Operator } from '../model/quantity.ts';

/** A figure in words: 不少于20次. */
export function quantityText(
  { op, value, unit }: { op: Operator; value: number; unit: string },
  words: Interface['operators'],
): string {
  const bound = { '>=': words.atLeast, '<=': words.atMost, '~': words.about, '=': '' }[op];
  return `${bound}${value}${unit}`;
}
