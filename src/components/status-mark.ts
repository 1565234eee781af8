import type { Status } from '../model/status.ts';

/**
 * The sign of each status: its shape alone tells them apart, and what is merely reported as done looks
 * unlike what somebody else has verified.
 */
export const STATUS_MARKS: Record<Status, string> = {
  open: '○',
  'in-progress': '◐',
  partial: '◑',
  'done-claimed': '●',
  verified: '✔',
  standing: '∞',
  deferred: '‖',
  'not-done': '✕',
  superseded: '→',
  'not-applicable': '–',
};
