import type { ValidContent } from '../../content/content.ts';
import type { PublishedContent } from '../../content/published.ts';
import { publish } from '../audience.ts';
import { idleDecisions, withoutReleased } from './released.ts';
import { type Sensitive, sensitiveIn } from './sensitive-in.ts';

/** What of a content is sensitive, for its checks. */
export interface Sensitivity {
  /** What the public would see, and no decision releases. */
  open: Sensitive[];
  /** The decisions that name nothing of their review. */
  idle: { review: string; index: number; what: string }[];
}

/**
 * What of a content is sensitive.
 * @param everything the content as the narrowest audience sees it
 * @param inFiles what is sensitive in the files that the public sees
 */
export function sensitivityOf(
  content: ValidContent,
  everything: PublishedContent,
  inFiles: readonly Sensitive[] = [],
): Sensitivity {
  const found = sensitiveIn(content, everything);
  // The public sees no more than that, and mostly there is nothing in it.
  const shown = found.length === 0 ? [] : sensitiveIn(content, publish(content));
  return {
    open: withoutReleased(content, [...shown, ...inFiles]),
    idle: idleDecisions(content, [...found, ...inFiles]),
  };
}
