import type { Graph } from '../model/graph.ts';
import type { Entry } from '../model/nodes.ts';
import type { Locale } from '../model/site.ts';
import { nearest } from '../text/nearest.ts';
import { message, suggestion } from '../i18n/messages.ts';

/**
 * The entry that a component on a page names.
 * @throws RangeError that quotes the component and offers the id that may have been meant
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
  const details = { name: component, id, suggestion: suggestion(locale, nearest(id, known)) };
  throw new RangeError(message(locale, 'unknown-entry-in-page', details));
}
