import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** A site as it was built, which is printed from its files: nothing has to serve it. */
export interface BuiltSite {
  folder: string;
  /** The folder of the server that it was built for. */
  base: string;
  /** Where it will stand, if that is known. */
  url: string | undefined;
}

/** Where a site stands that does not know it. */
const NOWHERE = 'http://localhost';

const prefixOf = ({ base }: BuiltSite): string => base.replace(/\/$/u, '');

/**
 * The full address of a page or file.
 * @param address below the base, with a slash at its beginning
 */
export function fullUrl(site: BuiltSite, address: string): URL {
  return new URL(`${prefixOf(site)}${address}`, site.url ?? NOWHERE);
}

/** The file that stands at an address; undefined where none does, and for those of other sites. */
export function fileAt(site: BuiltSite, url: URL): string | undefined {
  const { origin, pathname } = fullUrl(site, '/');
  if (url.origin !== origin || !url.pathname.startsWith(pathname)) return undefined;
  const steps = url.pathname.slice(pathname.length).split('/').map(decodeURIComponent);
  const file = join(site.folder, ...steps, url.pathname.endsWith('/') ? 'index.html' : '');
  return existsSync(file) ? file : undefined;
}
