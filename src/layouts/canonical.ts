import type { AstroGlobal } from 'astro';

/**
 * The full address of the page that is built, where the site knows its own. What is shown for an unknown
 * address has none.
 */
export function canonicalAddress({
  routePattern,
  site,
  url,
}: Pick<AstroGlobal, 'routePattern' | 'site' | 'url'>): string | undefined {
  return site && routePattern !== '/404' ? new URL(url.pathname, site).href : undefined;
}
