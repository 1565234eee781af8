import type { SiteContent } from '../content/link-content.ts';
import { message, suggestion } from '../i18n/messages.ts';
import type { Entry, LinkedTarget, Review } from '../model/nodes.ts';
import { type Standing, STANDINGS } from '../model/status.ts';
import { nearest } from '../text/likeness/nearest.ts';

/** What of the site's content is needed to find something in it. */
type Findable = Pick<SiteContent, 'graph' | 'site' | 'withheld'>;

/** The component that looks, as writers call it on their pages. */
type Component = string;

/**
 * The entry that a component names.
 * @param kinds what it may be
 * @returns undefined for one that is withheld from the readers of this build: nothing is shown then
 * @throws RangeError that quotes the component and offers the id that may have been meant
 */
export function findEntry<K extends Entry['kind']>(
  content: Findable,
  kinds: readonly K[],
  id: string,
  component: Component,
): Extract<Entry, { kind: K }> | undefined {
  const isWanted = (entry: Entry): entry is Extract<Entry, { kind: K }> =>
    kinds.some((kind) => kind === entry.kind);
  const { entries } = content.graph;
  const entry = content.graph.entry(id);
  if (entry && isWanted(entry)) return entry;
  return missing(content, id, component, () => entries.filter(isWanted));
}

/** The target that a component names, in the same way. */
export function findTarget(
  content: Findable,
  id: string,
  component: Component,
): LinkedTarget | undefined {
  const { graph } = content;
  const all = () =>
    graph.entries.flatMap((entry) => (entry.kind === 'measure' ? entry.targets : []));
  return graph.target(id) ?? missing(content, id, component, all);
}

/** The review that a component names, in the same way. */
export function findReview(
  content: Findable,
  id: string,
  component: Component,
): Review | undefined {
  const { graph } = content;
  return graph.review(id) ?? missing(content, id, component, () => graph.reviews);
}

/**
 * The status that a component names.
 * @throws RangeError that tells which there are
 */
export function requireStatus(site: SiteContent['site'], word: string): Standing {
  const known = STANDINGS.find((standing) => standing === word);
  if (known !== undefined) return known;
  const details = { status: word, allowed: STANDINGS.join(', ') };
  throw new RangeError(message(site.locale, 'unknown-status-in-page', details));
}

function missing(
  { withheld, site }: Findable,
  id: string,
  name: Component,
  known: () => readonly { id: string }[],
): undefined {
  if (withheld.some((each) => id === each || id.startsWith(`${each}/`))) return undefined;
  const nearby = nearest(
    id,
    known().map((each) => each.id),
  );
  const details = { name, id, suggestion: suggestion(site.locale, nearby) };
  throw new RangeError(message(site.locale, 'unknown-entry-in-page', details));
}
