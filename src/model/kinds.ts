import { z } from 'astro/zod';

/**
 * The kinds of entry, in the order in which a report holds them: the folder of their files, the list of them in the
 * graph and Astro's collections, the letter that their ids begin with.
 */
export const KINDS = {
  'follow-up': { folder: 'follow-ups', list: 'followUps', letter: 'f' },
  problem: { folder: 'problems', list: 'problems', letter: 'p' },
  cause: { folder: 'causes', list: 'causes', letter: 'c' },
  measure: { folder: 'measures', list: 'measures', letter: 'm' },
} as const;

export type EntryKind = keyof typeof KINDS;

export const ENTRY_KINDS = Object.keys(KINDS) as EntryKind[];

/** Something for each kind of entry. */
export function byKind<T>(of: (kind: EntryKind) => T): Record<EntryKind, T> {
  return Object.fromEntries(ENTRY_KINDS.map((kind) => [kind, of(kind)])) as Record<EntryKind, T>;
}

/** Whether something tells what was done since an earlier review. */
export function isFollowUp<T extends { kind: string }>(
  thing: T,
): thing is Extract<T, { kind: 'follow-up' }> {
  return thing.kind === 'follow-up';
}

export const entryKind = z.enum(ENTRY_KINDS);
