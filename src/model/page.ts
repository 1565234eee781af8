import { z } from 'astro/zod';

/** The front matter of a free page (content/pages). */
export const pageSchema = z.strictObject({
  /**
   * The title of the page.
   * @example '关于本站'
   */
  title: z.string().min(1),
  /**
   * One sentence about it, for lists and search engines.
   * @example '本站收录哪些报告，怎样查找'
   */
  description: z.string().optional(),
});

/** The front matter of a free page. */
export type PageData = z.output<typeof pageSchema>;
