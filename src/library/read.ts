/** Reading a content folder, and the one gate to what others may see of it. */
export type { Content, ReadEntry, ReadReview, ValidContent } from '../content/content.ts';
export type { PublishedContent, PublishedSite } from '../content/published.ts';
export { readContent } from '../content/read.ts';
export { requireValid } from '../content/require-valid.ts';
export { UserError } from '../i18n/user-error.ts';
export { publishFor } from '../publish/publish-for.ts';
