import { z } from 'astro/zod';
import { words } from './meaning.ts';
import { quantityFields } from './quantity.ts';

/** The fields that every figure has, promised or reported; targets and actuals add what else is known of it. */
export const figureFields = {
  /**
   * What is counted, as printed.
   * @example '开展调研'
   */
  metric: words(z.string().min(1)),
  ...quantityFields,
};

/** A quantity of something. */
export type Figure = z.output<z.ZodObject<typeof figureFields>>;

/** The figure alone, without what else is known of it. */
export function figureOf({ metric, op, value, unit }: Figure): Figure {
  return { metric, op, value, unit };
}
