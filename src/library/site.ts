/** The content of the site that a page is rendered for. */
export { siteContent } from '../content/site-content.ts';
export type { SiteContent } from '../content/link-content.ts';
