import { graphOf } from '../content/graph-of.ts';
import type { PublishedSite } from '../content/published.ts';
import { interfaceOf } from '../i18n/interface.ts';
import { reviewsJson } from './data/json.ts';

/** Reviews as JSON: their rows of the site's open data. */
export function exportJson(content: PublishedSite, ids: readonly string[]): string {
  const { site, profile, files } = content;
  const graph = graphOf(content);
  const source = {
    site,
    graph,
    files,
    terms: profile.terms[site.locale],
    words: interfaceOf(site.locale),
  };
  return reviewsJson(
    source,
    graph.reviews.filter(({ id }) => ids.includes(id)),
  );
}
