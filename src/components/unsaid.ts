import type { Interface } from '../i18n/interface.ts';
import type { Measure, Problem } from '../model/nodes.ts';
import type { Profile } from '../model/profile.ts';
import type { Locale } from '../model/site.ts';

type Lists = Profile['terms'][Locale]['lists'];

/**
 * What the page of a problem or measure says of what it has none of: that the report does not name it, where a person
 * has looked through the links; else, once for all, that nobody has.
 */
export function unsaid(
  entry: Problem | Measure,
  words: Pick<Interface, 'empty' | 'noFollowUps' | 'unlinkedLists'>,
  lists: Lists,
): string[] {
  const { empty } = words;
  const others =
    entry.kind === 'problem'
      ? { kind: 'measure' as const, none: entry.measures.length === 0, text: empty.measuresOf }
      : { kind: 'problem' as const, none: entry.problems.length === 0, text: empty.problemsOf };
  const lacking = [
    { kind: 'cause' as const, none: entry.causes.length === 0, text: empty.causes },
    others,
    {
      kind: 'follow-up' as const,
      none: entry.followUps.length === 0,
      text: words.noFollowUps(lists['follow-up']),
    },
  ].filter(({ none }) => none);
  if (lacking.length === 0) return [];
  if (entry.review.checked.has('links')) return lacking.map(({ text }) => text);
  return [words.unlinkedLists(lacking.map(({ kind }) => lists[kind]))];
}
