import { realpathSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';

/** What could be more than a step on some system: separators, and the drives and streams of Windows. */
const MORE_THAN_A_STEP = /[/\\:]/u;

/**
 * Finds a file of a site. It is where its links lead, and must lie in the site, which leaves out every name that
 * begins with a dot: these are nobody's pages. Nothing is waited for: looking up a name is quicker than waiting is.
 * @param folder the site, which may be replaced between two calls
 * @param steps the names of the folders down to the file, and its own
 * @returns its real path; undefined when there is no such file, or none that may be read
 */
export function siteFile(folder: string, steps: readonly string[]): string | undefined {
  if (steps.some((step) => step === '' || MORE_THAN_A_STEP.test(step))) return undefined;
  try {
    const file = realpathSync.native(join(folder, ...steps));
    const inside = relative(realpathSync.native(folder), file);
    if (isAbsolute(inside) || [...steps, ...inside.split(sep)].some(isHidden)) return undefined;
    return statSync(file).isFile() ? file : undefined;
  } catch {
    return undefined;
  }
}

/** The folders above and below are among them. */
const isHidden = (step: string): boolean => step.startsWith('.');
