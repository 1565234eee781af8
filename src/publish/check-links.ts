import { decoded } from '../text/decoded.ts';
import { nearest } from '../text/likeness/nearest.ts';
import type { Reference, Referring } from './references.ts';

/** A built site, as far as links are concerned. Addresses are below its base, and not encoded. */
export interface BuiltSite {
  /** The folder of the server that it stands in. */
  base: string;
  /** Where it will stand; addresses there are its own. */
  url?: string | undefined;
  /** Its pages and style sheets by their addresses: `/reviews/2024/`, `/404.html`. */
  documents: ReadonlyMap<string, Referring>;
  /** The addresses of its other files. */
  files: ReadonlySet<string>;
}

/** Why a link is broken. */
export type Breakage =
  | 'link-unreadable'
  | 'link-no-page'
  | 'link-with-base'
  | 'link-no-place'
  | 'link-other-host'
  | 'link-two-places';

/** A link that leads nowhere, or to more than one place. */
export interface BrokenLink {
  /** The link as it is written. */
  link: string;
  why: Breakage;
  /** The link that may have been meant, on the first of them. */
  meant?: string | undefined;
  /** The addresses of the pages and style sheets that it stands on. */
  pages: Set<string>;
}

/** Stands for whatever host the site will be served by; `invalid` is no one's (RFC 2606). */
const HOST = 'site.invalid';

/**
 * Finds the links of a site that lead to no page, file or place on a page; the ids that several places of a
 * page have; and what its pages would load from other hosts.
 */
export function brokenLinks(site: BuiltSite): BrokenLink[] {
  const found = new Map<string, BrokenLink>();
  const report = (link: string, why: Breakage, page: string): void => {
    const known = found.get(`${why} ${link}`);
    if (known) known.pages.add(page);
    else {
      const meant = suggestion(site, page, link, why);
      found.set(`${why} ${link}`, { link, why, meant, pages: new Set([page]) });
    }
  };
  for (const [page, { references, ids }] of site.documents) {
    for (const [id, times] of ids) {
      if (times > 1) report(`#${id}`, 'link-two-places', page);
    }
    for (const reference of references) {
      const why = breakage(site, page, reference);
      if (why) report(reference.link, why, page);
    }
  }
  return [...found.values()];
}

/** What is wrong with a link of a page; nothing, when it leads somewhere or out of the site. */
function breakage(site: BuiltSite, from: string, reference: Reference): Breakage | undefined {
  const { link, isResource } = reference;
  if (link.startsWith('#')) return hasPlace(site, from, link) ? undefined : 'link-no-place';
  const url = resolved(site, from, link);
  if (!url) return 'link-unreadable';
  if (!/^https?:$/u.test(url.protocol)) return undefined;
  if (!isOwn(site, url)) return isResource ? 'link-other-host' : undefined;
  const target = addressOf(site, url);
  if (target === undefined) return 'link-no-page';
  if (site.files.has(target)) return undefined;
  if (!site.documents.has(target))
    return belowBaseTwice(site, target) ? 'link-with-base' : 'link-no-page';
  return hasPlace(site, target, link) ? undefined : 'link-no-place';
}

const prefixOf = ({ base }: BuiltSite): string => base.replace(/\/$/u, '');

function resolved(site: BuiltSite, from: string, link: string): URL | undefined {
  const path = `${prefixOf(site)}${from}`.split('/').map(encodeURIComponent).join('/');
  return URL.parse(link, `https://${HOST}${path}`) ?? undefined;
}

/** Whether an address is one of the site: its host may also serve others, outside the site's base. */
function isOwn(site: BuiltSite, url: URL): boolean {
  if (url.host === HOST) return true;
  if (site.url === undefined || url.host !== new URL(site.url).host) return false;
  return addressOf(site, url) !== undefined;
}

/** An address of the host as one below the site's base; nothing outside it. */
function addressOf(site: BuiltSite, { pathname }: URL): string | undefined {
  const path = decoded(pathname);
  const prefix = prefixOf(site);
  return path.startsWith(`${prefix}/`) ? path.slice(prefix.length) : undefined;
}

/** What a link leads to that was written with the base, so that it now has it twice: nothing, when it was not. */
function belowBaseTwice(site: BuiltSite, address: string): string | undefined {
  const prefix = prefixOf(site);
  if (prefix === '' || !address.startsWith(`${prefix}/`)) return undefined;
  return like(site, address.slice(prefix.length));
}

/** The address of a page or file that is the one given, or most like it. */
function like(site: BuiltSite, address: string): string | undefined {
  const exists = (path: string): boolean => site.documents.has(path) || site.files.has(path);
  const exact = [address, `${address}/`].find(exists);
  return exact ?? nearest(address, [...site.documents.keys(), ...site.files]);
}

/** Whether a page has the place that the fragment of a link names, as browsers look for it. */
function hasPlace(site: BuiltSite, target: string, link: string): boolean {
  const fragment = fragmentOf(link);
  if (fragment === '' || fragment.toLowerCase() === 'top') return true;
  const ids = site.documents.get(target)?.ids;
  return ids?.has(fragment) === true || ids?.has(decoded(fragment)) === true;
}

/** What follows the #, without the words to be searched for on the page. */
function fragmentOf(link: string): string {
  const start = link.indexOf('#');
  return start === -1 ? '' : link.slice(start + 1).replace(/:~:.*$/u, '');
}

/** The link to something that there is, and that is most like what a broken link names. */
function suggestion(
  site: BuiltSite,
  from: string,
  link: string,
  why: Breakage,
): string | undefined {
  const url = link.startsWith('#') ? undefined : resolved(site, from, link);
  if (why === 'link-no-place') {
    const target = url ? (addressOf(site, url) ?? '') : from;
    const ids = site.documents.get(target)?.ids.keys() ?? [];
    const id = nearest(decoded(fragmentOf(link)), ids);
    return id === undefined ? undefined : `${url ? prefixOf(site) + target : ''}#${id}`;
  }
  const isMissing = why === 'link-no-page' || why === 'link-with-base';
  if (!isMissing || !url) return undefined;
  const path = addressOf(site, url) ?? decoded(url.pathname);
  const meant = why === 'link-with-base' ? belowBaseTwice(site, path) : like(site, path);
  if (meant === undefined) return undefined;
  // What follows the address is right where nothing but the base is wrong.
  return prefixOf(site) + meant + (why === 'link-with-base' ? decoded(url.hash) : '');
}

/**
 * A link of a page as writers write it: without the base, which the build puts before it. One that did not get it stays
 * as it is.
 */
export function asWritten(link: string, base: string): string {
  const prefix = base.replace(/\/$/u, '');
  const own = [prefix, encodeURI(prefix)].find((each) => link.startsWith(`${each}/`));
  return own === undefined ? link : link.slice(own.length);
}
