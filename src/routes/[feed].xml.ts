import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { siteContent } from '../content/site-content.ts';
import { feedOf } from '../export/feed.ts';

/** A feed has to name whole addresses: there is none for a site that does not say where it stands. */
export async function getStaticPaths() {
  const { site } = await siteContent();
  return site.url === undefined ? [] : [{ params: { feed: 'feed' } }];
}

export const GET: APIRoute = async () => rss(feedOf(await siteContent()));
