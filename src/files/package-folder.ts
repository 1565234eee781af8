import { findPackageJSON } from 'node:module';
import { dirname } from 'node:path';

/** The folder of this program, which holds its package.json: a clone, or the package below a site's node_modules. */
export const PACKAGE_FOLDER = dirname(findPackageJSON(import.meta.url) ?? import.meta.dirname);
