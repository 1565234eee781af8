import { z } from 'astro/zod';
import { words } from './meaning.ts';

/** How a figure bounds its value. 余 ("30余次") is `>=`; 约, 近 and 左右 are `~`. */
export const OPERATORS = ['>=', '<=', '=', '~'] as const;

export const operator = z.enum(OPERATORS);

export type Operator = z.output<typeof operator>;

/** The fields of a value with its bound and unit. */
export const quantityFields = {
  /**
   * How the value is bounded: `>=` at least, `<=` at most, `=` exactly, `~` about. Always in quotes.
   * @example '>='
   */
  op: operator.default('='),
  /**
   * The number, as a number: 二十 is 20, 0 is a value, and 90% is 90 with the unit %.
   * @example 20
   */
  value: z.number(),
  /**
   * The unit as printed.
   * @example '次'
   */
  unit: words(z.string()).default(''),
};

/** A value with its bound and unit. */
export type Quantity = z.output<z.ZodObject<typeof quantityFields>>;
