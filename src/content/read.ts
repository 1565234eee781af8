import { isUtf8 } from 'node:buffer';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { z } from 'astro/zod';
import { causeSchema } from '../model/cause.ts';
import { ENTRY_KINDS, type EntryKind } from '../model/entry.ts';
import { followUpSchema } from '../model/follow-up.ts';
import { measureSchema } from '../model/measure.ts';
import { problemSchema } from '../model/problem.ts';
import { reviewSchema } from '../model/review.ts';
import { entryId, reviewId } from '../model/ids.ts';
import type { Profile } from '../model/profile.ts';
import { type Locale, type Site, siteSchema } from '../model/site.ts';
import { themesSchema } from '../model/theme.ts';
import { systemLocale } from '../i18n/messages.ts';
import { UserError } from '../i18n/user-error.ts';
import { loadProfile } from '../profiles/load.ts';
import { unprintable } from '../text/printable.ts';
import { type Content, FOLDERS, type ReadEntry, SITE_FILE, THEMES_FILE } from './content.ts';
import { ContentDigest } from './content-digest.ts';
import { divideFrontMatter, type LocatedYaml, parseYaml, validate } from './front-matter.ts';
import { parseBody } from './parse-body.ts';
import { checkReferences, type Unread } from './references.ts';
import { placeIn, SourceFile } from './source-file.ts';

/** The schema of an entry's front matter, by its kind. */
export const ENTRY_SCHEMAS = {
  'follow-up': followUpSchema,
  problem: problemSchema,
  cause: causeSchema,
  measure: measureSchema,
} as const satisfies Record<EntryKind, z.ZodType>;

/** How many files are open at once; more exhaust the system's limit on large sites. */
const AT_ONCE = 64;

const START = { line: 1, column: 1 };

/**
 * Reads a content folder: every file is parsed and validated, references are resolved, and all that
 * is wrong is recorded at its place. The one reader: the loader, the commands and the importer's proof
 * use it.
 * @param folder the content folder
 */
export async function readContent(folder: string): Promise<Content> {
  const site = await readYaml(folder, SITE_FILE, systemLocale(), siteSchema);
  const locale = site.value?.locale ?? systemLocale();
  const themes = await readYaml(folder, THEMES_FILE, locale, themesSchema, []);
  const content: Content = {
    site: site.value,
    profile: await profileOf(site),
    themes: themes.value ?? [],
    reviews: [],
    entries: [],
    invalid: [],
    digest: '',
  };
  const files = [site.file, themes.file].filter((file) => file !== undefined);
  const unread: Unread = { ids: [], themes: themes.file !== undefined && !themes.value };

  for (const { file, id } of await sourceFiles(folder, FOLDERS.review, locale)) {
    files.push(file);
    const read = parseFile(file, reviewSchema);
    if (!reviewId.safeParse(id).success) file.error('review-id-format', START);
    if (read) content.reviews.push({ kind: 'review', id, file, ...read });
    else unread.ids.push({ kind: 'review', id });
  }
  for (const kind of ENTRY_KINDS) {
    for (const { file, id } of await sourceFiles(folder, FOLDERS[kind], locale)) {
      files.push(file);
      const read = parseFile(file, ENTRY_SCHEMAS[kind]);
      if (!entryId.safeParse(id).success) file.error('entry-id-format', START);
      if (read) content.entries.push({ kind, id, file, ...read } as ReadEntry);
      else unread.ids.push({ kind, id });
    }
  }
  checkReferences(content, unread);
  content.invalid = files.filter((file) => file.isBroken);
  const digest = new ContentDigest();
  for (const file of files) digest.add(file.path, String(file.value));
  await digest.addOthers(folder);
  content.digest = digest.value;
  return content;
}

/**
 * Parses one content file: front matter by its schema, text as restricted MDX.
 * @returns undefined when either cannot be read; the file's messages say why
 */
export function parseFile<T extends z.ZodType>(file: SourceFile, schema: T) {
  if (file.isBroken) return undefined;
  const { yaml, body, bodyLine } = divideFrontMatter(file);
  const data = yaml && validate(file, yaml, schema);
  const tree = parseBody(file, body, bodyLine);
  return yaml && data !== undefined && tree ? { yaml, data, body: tree } : undefined;
}

interface YamlFile<T> {
  file?: SourceFile;
  yaml?: LocatedYaml | undefined;
  value?: T | undefined;
}

async function readYaml<T extends z.ZodType>(
  folder: string,
  path: string,
  locale: Locale,
  schema: T,
  empty?: unknown,
): Promise<YamlFile<z.output<T>>> {
  const file = await readSource(folder, path, locale).catch((error: unknown) => {
    if (isMissing(error)) return undefined;
    throw error;
  });
  if (!file) return {};
  const yaml = file.isBroken ? undefined : parseYaml(file, String(file.value));
  return { file, yaml, value: yaml && validate(file, yaml, schema, empty) };
}

/** The profile that the site names; one that there is not is an error of site.yaml. */
async function profileOf({ file, yaml, value }: YamlFile<Site>): Promise<Profile | undefined> {
  if (!file || !yaml || !value) return undefined;
  try {
    return await loadProfile(value.profile);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    file.error(error.id, yaml.place(['profile']), error.details);
    return undefined;
  }
}

/** Reads a file; records an error where it holds no text, or text that no page can show. */
async function readSource(folder: string, path: string, locale: Locale): Promise<SourceFile> {
  const bytes = await readFile(join(folder, path));
  const text = bytes.toString('utf8');
  const file = new SourceFile(path, text, locale);
  const wrong = unprintable(text);
  if (!isUtf8(bytes)) {
    file.error('not-utf8', placeIn(text, text.indexOf('\uFFFD')));
  } else if (wrong) {
    file.error('unprintable', placeIn(text, wrong.index), { character: wrong.name });
  }
  return file;
}

async function sourceFiles(
  folder: string,
  collection: string,
  locale: Locale,
): Promise<{ file: SourceFile; id: string }[]> {
  const paths = await mdxPaths(join(folder, collection));
  const files: { file: SourceFile; id: string }[] = [];
  for (let start = 0; start < paths.length; start += AT_ONCE) {
    const batch = paths.slice(start, start + AT_ONCE).map(async (path) => {
      const file = await readSource(folder, `${collection}/${path}`, locale);
      return { file, id: path.replace(/\.mdx$/u, '') };
    });
    files.push(...(await Promise.all(batch)));
  }
  return files;
}

/** Editors and systems leave files with such names beside the real ones. */
const HIDDEN = /(?:^|\/)\./u;

/** The MDX files below a folder with forward slashes, in an order that no system changes. */
export async function mdxPaths(folder: string): Promise<string[]> {
  const isFolder = await stat(folder).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
  if (!isFolder) return [];
  const items = await readdir(folder, { recursive: true, withFileTypes: true });
  return items
    .filter((item) => item.name.endsWith('.mdx') && !item.isDirectory())
    .map((item) => relative(folder, join(item.parentPath, item.name)).replaceAll(sep, '/'))
    .filter((path) => !HIDDEN.test(path))
    .sort();
}

function isMissing(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    (error.code === 'ENOENT' || error.code === 'ENOTDIR')
  );
}
