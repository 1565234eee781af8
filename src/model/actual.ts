import { z } from 'astro/zod';
import { entryId } from './ids.ts';
import { linkBoth, words } from './meaning.ts';
import { quantityFields } from './quantity.ts';

/** A figure that a follow-up reports as reached: the value of an indicator (WHO SPAR). */
export const actualSchema = z.strictObject({
  /**
   * The target that the figure answers, when it is known.
   * @example '2021/m01/t2'
   */
  target: linkBoth(entryId, ['target'], { as: 'about', back: 'followUps' }).optional(),
  /**
   * What was counted, as printed.
   * @example '外出招商'
   */
  metric: words(z.string().min(1)),
  ...quantityFields,
  /**
   * The words of the follow-up that the figure was read from.
   * @example '截至5月底，走访企业34次'
   */
  quote: words(z.string()).optional(),
});

export type Actual = z.output<typeof actualSchema>;
