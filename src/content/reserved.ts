/**
 * What Astro takes for instructions where it stands in its content store: `__ASTRO_IMAGE_` before a path
 * makes a build load that file, a script too; the others are replaced in the code of a build.
 */
const RESERVED = /__ASTRO_|@@ASTRO|\$\$server-islands/u;

/** The first instruction to Astro that a text holds. */
export function reservedWord(text: string): string | undefined {
  return RESERVED.exec(text)?.[0];
}
