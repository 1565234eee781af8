import type { ValidContent } from '../content/content.ts';
import type { PublishedContent } from '../content/published.ts';
import { publish } from './audience.ts';
import { requireReleased } from './require-released.ts';

/**
 * What an audience gets of the content: through the gate, and for the public (the widest audience) nothing that
 * nobody has decided to release. What leaves the house goes this way.
 * @param name the audience; the site's widest when absent
 * @throws UserError `unknown-audience-option`, and `not-released` for the public
 */
export function publishFor(content: ValidContent, name?: string): PublishedContent {
  const published = publish(content, name);
  if (name === undefined || name === content.site.audiences[0]) requireReleased(content, published);
  return published;
}
