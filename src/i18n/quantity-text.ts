import type { Operator } from '../model/quantity.ts';
import type { Locale } from '../model/site.ts';
import { interfaceOf } from './interface.ts';

/** A figure as the model holds it. */
export interface Quantity {
  op: Operator;
  value: number;
  unit: string;
}

/** A figure in words: 不少于20次. */
export function quantityText(locale: Locale, { op, value, unit }: Quantity): string {
  const { atLeast, atMost, about } = interfaceOf(locale).operators;
  const bound = { '>=': atLeast, '<=': atMost, '~': about, '=': '' }[op];
  return `${bound}${value}${unit}`;
}
