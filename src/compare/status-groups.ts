import { STATUSES, type Status } from '../model/status.ts';

/** Statuses that weigh the same in an overview, the best first. What is reported done is not verified. */
export const STATUS_GROUPS = ['verified', 'claimed', 'under-way', 'open', 'dropped'] as const;

export type StatusGroup = (typeof STATUS_GROUPS)[number];

const GROUP_OF: Record<Status, StatusGroup> = {
  open: 'open',
  'in-progress': 'under-way',
  partial: 'under-way',
  'done-claimed': 'claimed',
  verified: 'verified',
  standing: 'under-way',
  deferred: 'open',
  'not-done': 'open',
  superseded: 'dropped',
  'not-applicable': 'dropped',
};

/** The group of a status. */
export const groupOf = (status: Status): StatusGroup => GROUP_OF[status];

/** How many entries stand at each status; statuses that none has are left out. */
export function countByStatus(
  entries: readonly { status: Status }[],
): { status: Status; count: number }[] {
  return STATUSES.map((status) => ({
    status,
    count: entries.filter((entry) => entry.status === status).length,
  })).filter(({ count }) => count > 0);
}

/** How many entries stand in each group, all groups in their order. */
export function countByGroup(
  entries: readonly { status: Status }[],
): { group: StatusGroup; count: number }[] {
  return STATUS_GROUPS.map((group) => ({
    group,
    count: entries.filter(({ status }) => groupOf(status) === group).length,
  }));
}
