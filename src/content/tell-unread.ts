import { message } from '../i18n/messages.ts';
import { ENTRY_KINDS, type EntryKind } from '../model/kinds.ts';
import { caseless } from '../model/names.ts';
import { type Locale, LOCALES } from '../model/site.ts';
import { nearest } from '../text/likeness/nearest.ts';
import { FOLDERS, PAGES_FOLDER, PROFILES_FOLDER, SETTINGS_FILES } from './folders.ts';
import { isGiven } from './entry-names.ts';
import { SourceFile } from './source-file.ts';
import { KNOWN_FOLDERS, MDX_FOLDERS } from './unread-files.ts';

const START = { line: 1, column: 1 };

/** Endings of MDX that are not exactly so, with what programs put behind them. */
const NEARLY_MDX = /\.mdx(?:\.[a-z]{2,4})?$|\.(?:mdx|md|markdown)(?:\.txt)+$/iu;
/** Endings of YAML that are not exactly so. */
const NEARLY_YAML = /\.ya?ml(?:\.txt)*$/iu;
/** Endings of texts, which content could have been saved with. */
const TEXT = /\.(?:md|markdown|txt)$/iu;

/** Files that nobody reads, with what to do about them. */
export interface ToldUnread {
  files: SourceFile[];
  /** The paths that files are meant to have which are told as errors: nothing else is to be said of what lacks them. */
  meant: string[];
}

/**
 * Tells what is to become of the files that nobody reads: an error where one is content under a wrong name, else a
 * warning or a note. Pure.
 * @param unread their paths below the content folder
 * @param isThere whether there is a file at a path that is read, in whatever case
 * @param pages the texts of the free pages: what they name they may import
 */
export function tellUnread(
  unread: readonly string[],
  isThere: (path: string) => boolean,
  pages: readonly string[],
  locale: Locale,
): ToldUnread {
  const told: ToldUnread = { files: [], meant: [] };
  const { known = [], other = [] } = Object.groupBy(unread, (path) =>
    !path.includes('/') || KNOWN_FOLDERS.includes(topOf(path)) ? 'known' : 'other',
  );
  for (const path of known) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (topOf(path) === PAGES_FOLDER && pages.some((text) => text.includes(name))) continue;
    const file = new SourceFile(path, '', locale);
    told.files.push(file);
    const meant = meantBy(path);
    if (meant !== undefined) {
      const details = { found: name, name: meant.slice(meant.lastIndexOf('/') + 1) };
      if (isThere(meant)) file.warning('file-beside', START, details);
      else {
        file.error('file-ending', START, details);
        told.meant.push(meant);
      }
    } else if (path.includes('/')) file.warning('file-unread', START);
    else if (NEARLY_MDX.test(path)) file.error('file-outside', START);
    else file.note('file-unread', START);
  }
  for (const [folder, paths] of Map.groupBy(other, topOf)) {
    const file = new SourceFile(folder, '', locale);
    told.files.push(file);
    tellFolder(file, paths, told.meant);
  }
  return told;
}

/** Tells of a folder that nobody reads, once for all that is in it. */
function tellFolder(file: SourceFile, paths: readonly string[], meant: string[]): void {
  const content = paths.filter((path) => NEARLY_MDX.test(path));
  if (content.length === 0) {
    file.note('folder-unread', START, { count: paths.length });
    return;
  }
  const name = folderMeant(file.path);
  if (name !== undefined) {
    file.error('folder-misspelt', START, { count: content.length, name });
    meant.push(...content.map((path) => name + asMdx(path).slice(file.path.length)));
    return;
  }
  const details = { count: content.length, known: MDX_FOLDERS.join(', ') };
  const isEntries = content.some((path) => isGiven(stemOf(path)));
  if (isEntries) file.error('folder-unknown', START, details);
  else file.warning('folder-unknown', START, details);
}

/** The path that a file is meant to have; undefined where it is not content, or none can tell. */
function meantBy(path: string): string | undefined {
  const top = topOf(path);
  if (top === '') {
    const plain = path
      .toLowerCase()
      .replace(/\.txt$/u, '')
      .replace(/\.yml$/u, '.yaml');
    return plain.endsWith('.yaml') ? nearest(plain, SETTINGS_FILES) : undefined;
  }
  if (top === PROFILES_FOLDER && NEARLY_YAML.test(path)) return path.replace(NEARLY_YAML, '.yaml');
  if (!MDX_FOLDERS.includes(top)) return undefined;
  const isNamed = top === PAGES_FOLDER || isGiven(stemOf(path)) || /^\d{4}$/u.test(stemOf(path));
  if (!NEARLY_MDX.test(path) && !(TEXT.test(path) && isNamed)) return undefined;
  return asMdx(path);
}

/** The folder that one with such a name is meant to be: nearly its name, or the word for what is in it. */
function folderMeant(folder: string): string | undefined {
  const same = KNOWN_FOLDERS.find((known) => caseless(known) === caseless(folder));
  return same ?? kindNamed(folder) ?? nearest(folder, KNOWN_FOLDERS);
}

function kindNamed(folder: string): string | undefined {
  const kinds = ['review', ...ENTRY_KINDS] as const;
  const kind = kinds.find((each: EntryKind | 'review') =>
    LOCALES.some((locale) => message(locale, `kind-${each}`) === folder.toLowerCase()),
  );
  return kind && FOLDERS[kind];
}

/** The path that a file has when its name is mended. */
const asMdx = (path: string): string =>
  `${path.slice(0, path.lastIndexOf('/') + 1)}${stemOf(path)}.mdx`;

/** The folder below that of the content in which a path stands; nothing where it is a file there. */
const topOf = (path: string): string => path.slice(0, Math.max(0, path.indexOf('/')));

/** The name of a file without anything that could be an ending. */
const stemOf = (path: string): string =>
  path
    .slice(path.lastIndexOf('/') + 1)
    .replace(NEARLY_MDX, '')
    .replace(TEXT, '');
