import { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The pages of every site, in the layout of Astro's `src/pages`. */
const ROUTES = join(import.meta.dirname, '..', 'routes');

/** A page with the address that it answers. */
export interface Route {
  /** As in `/reviews/[review]/full`. */
  pattern: string;
  entrypoint: URL;
}

/**
 * The pages that a site gets: all but those in the place of which it has its own, in a file of the same name.
 * @param srcDir the site's own source folder
 */
export function routesFor(srcDir: URL): Route[] {
  const own = new Set(patternsIn(fileURLToPath(new URL('pages/', srcDir))).keys());
  return [...patternsIn(ROUTES)]
    .filter(([pattern]) => !own.has(pattern))
    .map(([pattern, file]) => ({ pattern, entrypoint: pathToFileURL(file) }));
}

/** The files of a folder of pages by the patterns that Astro makes of their names. */
function patternsIn(folder: string): Map<string, string> {
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && !/(?:\.d|\.test)\.[jt]s$/u.test(item.name))
    .map((item) => join(item.parentPath, item.name))
    .sort();
  return new Map(
    files.map((file) => {
      const path = relative(folder, file).replaceAll(sep, '/');
      const name = path.replace(/\.[^./]+$/u, '').replace(/(?:^|\/)index$/u, '');
      return [`/${name}`, file];
    }),
  );
}
