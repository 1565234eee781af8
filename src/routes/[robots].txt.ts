import type { APIRoute } from 'astro';
import { siteContent } from '../content/site-content.ts';
import { SITEMAP } from '../model/addresses.ts';
import { pageUrl } from '../model/page-url.ts';

/**
 * Robots read this file at the root of a host alone (RFC 9309, 2.3), and for the public it only tells where the
 * sitemap is: there is none for a site in a folder, or one that does not say where it stands. A site that is not
 * public always has one.
 */
export async function getStaticPaths() {
  const { site, audience } = await siteContent();
  const tells = audience !== undefined || (site.url !== undefined && site.base === '/');
  return tells ? [{ params: { robots: 'robots' } }] : [];
}

export const GET: APIRoute = async () => {
  const { site, audience } = await siteContent();
  if (audience !== undefined) return new Response('User-agent: *\nDisallow: /\n');
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${pageUrl(site, SITEMAP)}\n`);
};
