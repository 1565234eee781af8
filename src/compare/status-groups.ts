import { type Standing, STANDINGS } from '../model/status.ts';

/**
 * Statuses that weigh the same in an overview, the best first. What is reported done is not verified, what somebody says
 * is to be done (`open`) is not given up (`not-done`), and of what nobody has recorded (`unrecorded`) nothing is known.
 */
export const STATUS_GROUPS = [
  'verified',
  'claimed',
  'under-way',
  'not-done',
  'open',
  'unrecorded',
  'dropped',
] as const;

export type StatusGroup = (typeof STATUS_GROUPS)[number];

const GROUP_OF: Record<Standing, StatusGroup> = {
  unrecorded: 'unrecorded',
  open: 'open',
  'in-progress': 'under-way',
  partial: 'under-way',
  'done-claimed': 'claimed',
  verified: 'verified',
  standing: 'under-way',
  deferred: 'not-done',
  'not-done': 'not-done',
  superseded: 'dropped',
  'not-applicable': 'dropped',
};

/** The group of a status. */
export const groupOf = (status: Standing): StatusGroup => GROUP_OF[status];

/** How many entries stand at each status, in the order of the groups; statuses that none has are left out. */
export function countByStatus(
  entries: readonly { status: Standing }[],
): { status: Standing; count: number }[] {
  const inOrder = STATUS_GROUPS.flatMap((group) =>
    STANDINGS.filter((status) => groupOf(status) === group),
  );
  return inOrder
    .map((status) => ({
      status,
      count: entries.filter((entry) => entry.status === status).length,
    }))
    .filter(({ count }) => count > 0);
}

/** How many entries stand in each group, all groups in their order. */
export function countByGroup(
  entries: readonly { status: Standing }[],
): { group: StatusGroup; count: number }[] {
  return STATUS_GROUPS.map((group) => ({
    group,
    count: entries.filter(({ status }) => groupOf(status) === group).length,
  }));
}
