import { groupOf, STATUS_GROUPS, type StatusGroup } from '../compare/status-groups.ts';
import type { Interface } from '../i18n/interface.ts';
import type { Profile } from '../model/profile.ts';
import type { Locale } from '../model/site.ts';
import { STANDINGS } from '../model/status.ts';

/** What the groups of statuses are called: by the statuses that they hold, in the words of the genre. */
export function groupWords(
  { statuses }: Pick<Profile['terms'][Locale], 'statuses'>,
  words: Pick<Interface, 'list'>,
): Record<StatusGroup, string> {
  const wordOf = (group: StatusGroup): string =>
    words.list(
      STANDINGS.filter((status) => groupOf(status) === group).map((status) => statuses[status]),
    );
  return Object.fromEntries(STATUS_GROUPS.map((group) => [group, wordOf(group)])) as Record<
    StatusGroup,
    string
  >;
}
