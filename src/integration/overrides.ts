import { existsSync, readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { normalizePath, type Plugin } from 'vite';
import { suggestion, systemLocale } from '../i18n/messages.ts';
import { UserError } from '../i18n/user-error.ts';
import { nearest } from '../text/likeness/nearest.ts';

const SRC = join(import.meta.dirname, '..');
const ENDING = '.astro';

/** The components and layouts by their names. */
function knownComponents(): Map<string, string> {
  const files = ['components', 'layouts'].flatMap((folder) =>
    readdirSync(join(SRC, folder), { recursive: true, withFileTypes: true })
      .filter((item) => item.isFile() && item.name.endsWith(ENDING))
      .map((item) => join(item.parentPath, item.name)),
  );
  return new Map(files.map((file) => [basename(file, ENDING), file]));
}

/**
 * Puts components of the site in the place of those of the same name, wherever these are used; a component that stands
 * in for another can still import it.
 * @param components the paths of the site's components by the names of those that they replace
 * @param root the folder of the site
 * @throws UserError `component-unknown`, `component-missing`
 */
export function overrides(components: Readonly<Record<string, string>>, root: string): Plugin {
  const known = knownComponents();
  const replaced = new Map<string, string>();
  for (const [name, path] of Object.entries(components)) {
    const original = known.get(name);
    if (original === undefined) {
      const meant = suggestion(systemLocale(), nearest(name, known.keys()));
      throw new UserError('component-unknown', { name, suggestion: meant });
    }
    const own = resolve(root, path);
    if (!existsSync(own)) throw new UserError('component-missing', { name, path: own });
    replaced.set(normalizePath(original), normalizePath(own));
  }
  return {
    name: 'duizhao-overrides',
    enforce: 'pre',
    async resolveId(id, importer, options) {
      if (replaced.size === 0 || !id.endsWith(ENDING)) return undefined;
      const found = await this.resolve(id, importer, { ...options, skipSelf: true });
      const own = found && replaced.get(found.id);
      return own === undefined || own === importer ? found : own;
    },
  };
}
