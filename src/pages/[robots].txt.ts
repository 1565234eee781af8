import type { APIRoute } from 'astro';
import { siteContent } from '../content/site-content.ts';
import { SITEMAP } from '../model/addresses.ts';
import { pageUrl } from '../model/page-url.ts';

/**
 * Robots read this file at the root of a host alone (RFC 9309, 2.3), and it only tells where the sitemap is:
 * there is none for a site in a folder, or one that does not say where it stands.
 */
export async function getStaticPaths() {
  const { site } = await siteContent();
  return site.url === undefined || site.base !== '/' ? [] : [{ params: { robots: 'robots' } }];
}

export const GET: APIRoute = async () => {
  const { site } = await siteContent();
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${pageUrl(site, SITEMAP)}\n`);
};
