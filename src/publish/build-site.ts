import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { build } from 'astro';
import { AUDIENCE_VARIABLE, CONTENT_VARIABLE } from '../content/location.ts';
import type { ValidContent } from '../content/content.ts';
import type { PublishedContent } from '../content/published.ts';
import { graphOf } from '../content/graph-of.ts';
import { renameWhenFree } from '../content/rename.ts';
import { interfaceOf } from '../i18n/interface.ts';
import { UserError } from '../i18n/user-error.ts';
import { LICENCES } from '../model/addresses.ts';
import type { AttachedFile } from '../model/attached-file.ts';
import { INDEX_FOLDER } from '../search/files.ts';
import { searchRecords } from '../search/index/records.ts';
import { INDEX_PACKAGES, writeSearchIndex } from '../search/index/write-index.ts';
import { copyAttachments } from './attachments.ts';
import { oneAtATime } from './build-lock.ts';
import { appendNotices } from './notices.ts';
import { publishFor } from './publish-for.ts';
import { requireLinks } from './require-links.ts';
import { writeFonts } from './write-fonts.ts';

/** The folder of Astro's project: the one that holds src. */
const ROOT = resolve(import.meta.dirname, '..', '..');

/** Says which process is rendering pages. */
const LOCK = join(ROOT, 'node_modules', '.cache', 'duizhao', 'build.lock');

/** What a build is made of and where it goes. */
export interface BuildOptions {
  /** The content folder. */
  folder: string;
  /** The content as it was read from there. */
  content: ValidContent;
  /** The folder of the site. */
  out: string;
  /** Who may read the site; its widest audience when absent. */
  audience?: string | undefined;
  /** Told what the build is doing. */
  onStep?: (step: 'pages' | 'fonts' | 'index') => void;
  /** Told of the files that were copied into the site, when there are any. */
  onAttachments?: (files: readonly AttachedFile[]) => void;
  /** Told of each character that no open font has, with the ids of the reviews and entries that hold it. */
  onFontless?: (character: string, places: string[]) => void;
}

/**
 * Builds the site in a folder beside the wanted one, which it replaces only when all of it succeeded.
 * @throws UserError when the audience is unknown or the folder holds other things
 * @throws UserError `not-released` when the public would see what nobody has released
 * @throws UserError `attachments-private` when a file of a public site tells more than it shows
 * @throws UserError `page-failed` when a page cannot be rendered, `links-broken` when links lead nowhere
 */
export async function buildSite(options: BuildOptions): Promise<void> {
  const { folder, content, audience, onStep, onAttachments, onFontless } = options;
  const out = resolve(options.out);
  const published = await publishFor(folder, content, audience);
  await refuseForeign(out);
  await mkdir(dirname(out), { recursive: true }).catch((error: unknown) => {
    throw new UserError('folder-blocked', { folder: out }, { cause: error });
  });
  const staging = await mkdtemp(join(dirname(out), `.${basename(out)}-`));
  try {
    const site = join(staging, 'site');
    onStep?.('pages');
    await oneAtATime(LOCK, () => renderPages(folder, audience, site, join(staging, 'cache')));
    await copyAttachments(folder, site, published.files);
    if (published.files.length > 0) onAttachments?.(published.files);
    onStep?.('fonts');
    const ids = published.reviews.map(({ id }) => id);
    for (const character of await writeFonts(site, published.site.base, ids)) {
      onFontless?.(character, placesOf(published, character));
    }
    onStep?.('index');
    const preambles = new Map(published.reviews.map(({ id, body }) => [id, body]));
    const { locale } = published.site;
    const records = searchRecords({
      graph: graphOf(published),
      preambleOf: ({ id }) => (preambles.get(id) ?? []).map(({ text }) => text).join('\n'),
      site: published.site,
      terms: published.profile.terms[locale],
      words: interfaceOf(locale),
    });
    await writeSearchIndex(records, join(site, INDEX_FOLDER));
    await appendNotices(join(site, LICENCES), INDEX_PACKAGES);
    requireLinks(site, folder, content);
    await writeManifest(site);
    await replaceFolder(out, site, join(staging, 'previous'));
  } catch (error) {
    // What was there before is in the staging folder then, and nowhere else.
    if (!(error instanceof UserError && error.id === 'rollback-failed')) await remove(staging);
    throw error;
  }
  await remove(staging);
}

function placesOf({ reviews, entries }: PublishedContent, character: string): string[] {
  return [...reviews, ...Object.values(entries).flat()]
    .filter((item) => JSON.stringify(item).includes(character))
    .map(({ id }) => id);
}

const remove = (folder: string): Promise<void> => rm(folder, { recursive: true, force: true });

/** The file in a built site that names what a build put into its folder. */
const MANIFEST = '.duizhao.json';

async function writeManifest(site: string): Promise<void> {
  const names = [...(await readdir(site)), MANIFEST].sort();
  await writeFile(join(site, MANIFEST), `${JSON.stringify(names)}\n`);
}

async function renderPages(
  folder: string,
  audience: string | undefined,
  outDir: string,
  cacheDir: string,
): Promise<void> {
  process.env[CONTENT_VARIABLE] = resolve(folder);
  if (audience === undefined) Reflect.deleteProperty(process.env, AUDIENCE_VARIABLE);
  else process.env[AUDIENCE_VARIABLE] = audience;
  // What fails in a component that Astro renders ahead is rejected twice: in the build, and once more where
  // nobody waits for it, which would end the process before it has tidied up.
  const ignore = (): void => undefined;
  process.on('unhandledRejection', ignore);
  // Rendered pages look for packages from where the process stands.
  const place = process.cwd();
  process.chdir(ROOT);
  try {
    await build({ root: ROOT, outDir, cacheDir, logLevel: 'silent' });
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new UserError('page-failed', { detail }, { cause: error });
  } finally {
    process.chdir(place);
    // Node looks for such rejections once nothing else is to be done at once.
    await setImmediate();
    process.off('unhandledRejection', ignore);
  }
}

/** A folder that holds anything but a site of ours is not replaced: its files would be lost. */
async function refuseForeign(out: string): Promise<void> {
  const names: string[] = await readdir(out).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw new UserError('folder-blocked', { folder: out }, { cause: error });
  });
  const ours: string[] = await readFile(join(out, MANIFEST), 'utf8').then(
    (text) => JSON.parse(text) as string[],
    () => [],
  );
  const foreign = names.filter((name) => !ours.includes(name));
  if (foreign.length > 0) {
    throw new UserError('out-holds-content', { folder: out, names: foreign.join(', ') });
  }
}

async function replaceFolder(target: string, replacement: string, aside: string): Promise<void> {
  const existed = await renameWhenFree(target, aside).then(
    () => true,
    (error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
      throw error;
    },
  );
  try {
    await renameWhenFree(replacement, target);
  } catch (error) {
    if (!existed) throw error;
    await renameWhenFree(aside, target).catch(() => {
      throw new UserError('rollback-failed', { folder: aside }, { cause: error });
    });
    throw error;
  }
}
