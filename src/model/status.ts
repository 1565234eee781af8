import { z } from 'astro/zod';

/**
 * The stored status words, in the order in which work advances.
 * `verified` is given by somebody else than the one who did the work: done is not verified (GAO's
 * "closed - implemented", 销号). Overdue, recurring and new/unchanged/absent are derived, never stored.
 */
export const STATUSES = [
  'open',
  'in-progress',
  'partial',
  'done-claimed',
  'verified',
  'standing',
  'deferred',
  'not-done',
  'superseded',
  'not-applicable',
] as const;

export const status = z.enum(STATUSES, { error: 'unknown-status' });

export type Status = z.output<typeof status>;

/**
 * Where a problem or measure stands: what was recorded last, or that nobody has recorded anything, which says nothing
 * of what was done. The latter is derived, never stored.
 */
export const STANDINGS = ['unrecorded', ...STATUSES] as const;

export type Standing = (typeof STANDINGS)[number];

/** Whether somebody says that it is done, those who did it or others: nothing is left to do. */
export function isDone(status: Standing | undefined): boolean {
  return status === 'done-claimed' || status === 'verified';
}
