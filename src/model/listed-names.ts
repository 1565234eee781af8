import { z } from 'astro/zod';

/**
 * names.yaml: the names of persons who are to be named to the public only by a decision, `release` of the review.
 * The list itself is shown to nobody.
 */
export const namesSchema = z.array(z.string().min(2));
