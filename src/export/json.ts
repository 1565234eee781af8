import { graphOf } from '../content/graph-of.ts';
import type { PublishedContent } from '../content/published.ts';
import { interfaceOf } from '../i18n/interface.ts';
import { reviewsJson } from './data/json.ts';

/** Reviews as JSON: their rows of the site's open data. */
export function exportJson(content: PublishedContent, ids: readonly string[]): string {
  const { site, profile } = content;
  const graph = graphOf(content);
  const source = {
    site,
    graph,
    terms: profile.terms[site.locale],
    words: interfaceOf(site.locale),
  };
  return reviewsJson(
    source,
    graph.reviews.filter(({ id }) => ids.includes(id)),
  );
}
