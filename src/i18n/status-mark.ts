import type { StatusGroup } from '../compare/status-groups.ts';
import type { Standing } from '../model/status.ts';

/**
 * The sign of each status: its shape alone tells them apart, and what is merely reported as done looks
 * unlike what somebody else has verified.
 */
export const STATUS_MARKS: Record<Standing, string> = {
  unrecorded: '·',
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

/** The sign of each group: that of its most telling status. */
export const GROUP_MARKS: Record<StatusGroup, string> = {
  verified: STATUS_MARKS.verified,
  claimed: STATUS_MARKS['done-claimed'],
  'under-way': STATUS_MARKS['in-progress'],
  'not-done': STATUS_MARKS['not-done'],
  open: STATUS_MARKS.open,
  unrecorded: STATUS_MARKS.unrecorded,
  dropped: STATUS_MARKS['not-applicable'],
};
