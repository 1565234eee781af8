import { z } from 'astro/zod';

/** The front matter of a free page (content/pages). */
export const pageSchema = z.strictObject({
  /** The title of the page. */
  title: z.string().min(1),
  /** One sentence about it, for lists and search engines. */
  description: z.string().optional(),
});
