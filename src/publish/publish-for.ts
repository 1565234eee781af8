import type { ValidContent } from '../content/content.ts';
import type { PublishedSite } from '../content/published.ts';
import { withFiles } from './attachments.ts';
import { publish } from './audience.ts';
import { requireReleased } from './require-released.ts';
import { sensitiveInFiles } from './sensitive/sensitive-in-files.ts';

/**
 * What an audience gets of the content: through the gate, and for the public (the widest audience) nothing that
 * nobody has decided to release, nor files that tell more than they show. What leaves the house goes this way.
 * @param folder the content folder, for the files of entries
 * @param name the audience; the site's widest when absent
 * @throws UserError `unknown-audience-option`, for the public `not-released`, and what `withFiles` throws
 */
export async function publishFor(
  folder: string,
  content: ValidContent,
  name?: string,
): Promise<PublishedSite> {
  const published = publish(content, name);
  if (published.audience === undefined) {
    requireReleased(content, published, await sensitiveInFiles(folder, content, published));
  }
  return withFiles(folder, content, published, name);
}
