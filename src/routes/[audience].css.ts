import type { APIRoute } from 'astro';
import { siteContent } from '../content/site-content.ts';
import { AUDIENCE_SHEET } from '../model/addresses.ts';
import { cssString } from '../text/css-string.ts';

/** A public site says nowhere for whom it is. */
export async function getStaticPaths() {
  const { audience } = await siteContent();
  const [name] = AUDIENCE_SHEET.slice(1).split('.');
  return audience === undefined ? [] : [{ params: { audience: name } }];
}

/** Says for whom it is in the head of every sheet: only a style sheet reaches the margins. */
export const GET: APIRoute = async () => {
  const { audience, words } = await siteContent();
  const line = cssString(words.forAudience(audience ?? ''));
  return new Response(`@page {
  @top-center {
    content: ${line};
    font:
      10.5pt/1 Installed-SongTi,
      Open-SongTi,
      serif;
    vertical-align: middle;
  }
}
`);
};
