import { z } from 'astro/zod';
import { asFileName } from './ids.ts';
import { caseless } from './names.ts';

/** A stable subject that makes aspects and problems comparable across years. */
export const themeSchema = z.strictObject({
  /**
   * Id of the theme, used by entries and in addresses.
   * @example 'enterprise-services'
   */
  id: z
    .string()
    .regex(/^[\p{L}\p{N}][\p{L}\p{N}_-]*$/u, { error: 'theme-id-format', abort: true })
    .superRefine(asFileName),
  /**
   * Its name.
   * @example '企业服务'
   */
  title: z.string().min(1),
  /**
   * What belongs to it, in one sentence.
   * @example '走访企业、受理诉求和窗口办理'
   */
  description: z.string().optional(),
});

/** themes.yaml: the themes in the order in which they are listed. */
export const themesSchema = z.array(themeSchema).superRefine((themes, context) => {
  const times = Map.groupBy(themes, ({ id }) => caseless(id));
  for (const [index, { id }] of themes.entries()) {
    if ((times.get(caseless(id)) ?? []).length < 2) continue;
    context.addIssue({ code: 'custom', path: [index, 'id'], message: 'duplicate-theme' });
  }
});

export type Theme = z.output<typeof themeSchema>;
