import { channel } from 'node:diagnostics_channel';
import type { Diagnostic } from './diagnostic.ts';

/**
 * Why content that is being edited is not shown. Astro loads the loaders of content apart from its own settings, so that
 * no module is shared by both; a channel of Node's is.
 */
export interface ContentFault {
  /** The content folder, absolute. */
  folder: string;
  /** The errors, which may be none where it is refused as a whole. */
  errors: readonly Diagnostic[];
  /** What is said of all, in the language of the site. */
  sentence: string;
}

const states = channel('duizhao:content');

/** Tells whoever listens that content cannot be shown; without a fault, that it is. */
export function tellContentState(fault?: ContentFault): void {
  states.publish(fault);
}

/** Listens for the state of content that is being edited. */
export function onContentState(listen: (fault: ContentFault | undefined) => void): void {
  states.subscribe((fault) => {
    listen(fault as ContentFault | undefined);
  });
}
