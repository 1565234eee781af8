import type { AstroIntegration } from 'astro';
import { type DuizhaoOptions, readOptions } from './options.ts';
import { siteIntegration } from './site-integration.ts';

/**
 * The site of an organisation's reviews, as an integration of Astro: reads and checks the content once, and hands it to
 * collections, pages, search index, fonts, link check and leak scan of the same build. What it adds to the config is
 * what its pages need; pages, integrations and Vite plugins of the site's own stay.
 * @example
 * ```js
 * // astro.config.mjs
 * import duizhao from 'duizhao';
 * export default { integrations: [duizhao({ content: 'content' })] };
 * ```
 * @throws UserError `option-wrong`
 */
export function duizhao(options: DuizhaoOptions = {}): AstroIntegration {
  return siteIntegration(readOptions(options));
}
