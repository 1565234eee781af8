import { z } from 'astro/zod';

/**
 * What of a review is withheld, so that nothing can be said that would count it or find it missing:
 * - `problem`, `heading`: some of its problems, or of its sections and aspects
 * - `follow-up`: some of the follow-ups that stand in its document, or figures in them
 * - `answer`: follow-ups, of whatever review, that report on its measures or targets
 * - `baseline`: a review that it answers; `successor`: one that answers it
 */
export const LACKS = [
  'problem',
  'heading',
  'follow-up',
  'answer',
  'baseline',
  'successor',
] as const;

export const lack = z.enum(LACKS);

export type Lack = z.output<typeof lack>;

/** What is withheld of each review of which something is, by its id. */
export type Lacks = Readonly<Record<string, readonly Lack[]>>;
