import type { Site } from './site.ts';

/**
 * An address of this site as others have to write it: whole where site.yaml says where the site stands,
 * from the root of its server otherwise.
 * @param address below the site's base, as `addresses.ts` makes it
 */
export function pageUrl({ url, base }: Pick<Site, 'url' | 'base'>, address: string): string {
  const path = `${base.replace(/\/$/u, '')}${address}`;
  return url === undefined ? path : new URL(path, url).href;
}
