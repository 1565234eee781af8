import { byKind, KINDS } from '../model/kinds.ts';

/** The folder of each kind below the content folder. */
export const FOLDERS = { review: 'reviews', ...byKind((kind) => KINDS[kind].folder) };

export const SITE_FILE = 'site.yaml';
export const THEMES_FILE = 'themes.yaml';
export const NAMES_FILE = 'names.yaml';
export const ANSWERS_FILE = 'answers.yaml';
/** The files of the content folder itself that are read. */
export const SETTINGS_FILES: readonly string[] = [SITE_FILE, THEMES_FILE, NAMES_FILE, ANSWERS_FILE];
export const PAGES_FOLDER = 'pages';
export const PROFILES_FOLDER = 'profiles';
export const IMPORTS_FOLDER = 'imports';
export const ATTACHMENTS_FOLDER = 'attachments';

/** The file of a profile of the site's own, below the content folder. */
export const profilePath = (name: string): string => `${PROFILES_FOLDER}/${name}.yaml`;
