import type { Graph } from '../model/graph.ts';
import type { Entry } from '../model/nodes.ts';
import type { Locale } from '../model/site.ts';
import { nearest } from '../text/nearest.ts';
import { suggestion } from '../i18n/messages.ts';
import { UserError } from '../i18n/user-error.ts';

/**
 * The entry that a component on a page names.
 * @throws UserError that quotes the component and offers the id that may have been meant
 */
export function findEntry<K extends Entry['kind']>(
  graph: Graph,
  kind: K,
  id: string,
  component: string,
  locale: Locale,
): Extract<Entry, { kind: K }> {
  const entry = graph.entry(id);
  if (entry?.kind === kind) return entry as Extract<Entry, { kind: K }>;
  const known = graph.entries.filter((candidate) => candidate.kind === kind).map(({ id }) => id);
  throw new UserError('unknown-entry-in-page', {
    name: component,
    id,
    suggestion: suggestion(locale, nearest(id, known)),
  });
}
