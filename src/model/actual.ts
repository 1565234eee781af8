import { z } from 'astro/zod';
import { figureFields } from './figure.ts';
import { entryId } from './ids.ts';
import { linkBoth, words } from './meaning.ts';

/** A figure that a follow-up reports as reached: the value of an indicator (WHO SPAR). */
export const actualSchema = z.strictObject({
  /**
   * The target that the figure answers, when it is known.
   * @example '2021/m01/t2'
   */
  target: linkBoth(entryId, ['target'], { as: 'about', back: 'followUps' }).optional(),
  ...figureFields,
  /**
   * The words of the follow-up that the figure was read from.
   * @example '截至5月底，走访企业34次'
   */
  quote: words(z.string()).optional(),
});

export type Actual = z.output<typeof actualSchema>;
