/** The collections of the content, for a site's `src/content.config.ts`. */
export { collections } from '../integration/collections.ts';
