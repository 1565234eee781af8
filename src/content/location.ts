import { resolve } from 'node:path';

/** Where the commands tell Astro's process which content to build, and for whom. */
export const CONTENT_VARIABLE = 'DUIZHAO_CONTENT';
export const AUDIENCE_VARIABLE = 'DUIZHAO_AUDIENCE';
/** And the digest of the content that they have read. */
export const DIGEST_VARIABLE = 'DUIZHAO_DIGEST';

/** The content folder where none is named. */
export const DEFAULT_CONTENT = 'content';

/** The content folder of this build, absolute. */
export function contentFolder(): string {
  return resolve(process.env[CONTENT_VARIABLE] ?? DEFAULT_CONTENT);
}

/** The audience of this build; the site's widest when none is named. */
export function buildAudience(): string | undefined {
  return process.env[AUDIENCE_VARIABLE];
}

/** The digest of the content that this build is made of; undefined where any will do. */
export function expectedDigest(): string | undefined {
  return process.env[DIGEST_VARIABLE];
}
