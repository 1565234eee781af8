import { source } from 'virtual:duizhao/source';
import type { SiteContent } from './link-content.ts';

/**
 * The published content, linked: built once for all pages of one state of the content. What is linked is told apart by
 * identity, so that two graphs of one content would not know each other's reviews.
 */
export const siteContent = (): Promise<SiteContent> => source.siteContent();
