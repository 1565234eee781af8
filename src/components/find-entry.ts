import type { Graph } from '../model/graph.ts';
import type { Entry } from '../model/nodes.ts';
import type { Locale } from '../model/site.ts';
import { nearest } from '../text/nearest.ts';
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
  const close = nearest(id, known);
  const suggestion =
    close === undefined
      ? ''
      : locale === 'zh-CN'
        ? `是不是“${close}”？`
        : `Did you mean "${close}"? `;
  throw new UserError('unknown-entry-in-page', { name: component, id, suggestion });
}
