import { dirname, join } from 'node:path';
import type { ValidContent } from '../content/content.ts';
import { isBlocked } from '../files/errors.ts';
import { graphOf } from '../content/graph-of.ts';
import type { PublishedContent, PublishedSite } from '../content/published.ts';
import { diskRefusal } from '../i18n/disk-refusal.ts';
import { interfaceOf } from '../i18n/interface.ts';
import { UserError } from '../i18n/user-error.ts';
import { LICENCES } from '../model/addresses.ts';
import type { AttachedFile } from '../model/attached-file.ts';
import { INDEX_FOLDER } from '../search/files.ts';
import { searchRecords } from '../search/index/records.ts';
import { INDEX_PACKAGES, writeSearchIndex } from '../search/index/write-index.ts';
import { copyAttachments } from './attachments.ts';
import type { LockOwner } from './build-lock.ts';
import { describeSite, requireReplaceable } from './manifest.ts';
import { realFolder } from './real-folder.ts';
import { makeFolder } from './make-folder.ts';
import { renderPages } from './render-pages.ts';
import { appendNotices } from './notices.ts';
import { publishFor } from './publish-for.ts';
import { requireLinks } from './require-links.ts';
import { requireNoLeaks } from './scan/require-no-leaks.ts';
import type { LeakReport } from './scan/scan.ts';
import { putBack, replaceWhole } from './staging.ts';
import { writeFonts } from './write-fonts.ts';

/** How often a build begins again because its content was changed meanwhile. */
const ATTEMPTS = 3;

/** What a build is doing; `again`: it begins anew, because the content was changed. */
export type BuildStep = 'pages' | 'fonts' | 'index' | 'scan' | 'again';

/** What a build is made of and where it goes. */
export interface BuildOptions {
  /** The content folder. */
  folder: string;
  /** The content as it was read from there. */
  content: ValidContent;
  /** Reads it again, when it was changed during the build. */
  reread: () => Promise<ValidContent>;
  /** The folder of the site, or a link to it. */
  out: string;
  /** Who may read the site; its widest audience when absent. */
  audience?: string | undefined;
  /** Told what the build is doing. */
  onStep?: ((step: BuildStep) => void) | undefined;
  /** Told which other build is waited for. */
  onWait?: ((owner: LockOwner) => void) | undefined;
  /** Told of the files that were copied into the site, when there are any. */
  onAttachments?: ((files: readonly AttachedFile[]) => void) | undefined;
  /** Told of what the leak scan could not decide. */
  onUndecided?: ((report: LeakReport) => void) | undefined;
  /** Told of each character that no open font has, with the ids of the reviews and entries that hold it. */
  onFontless?: ((character: string, places: string[]) => void) | undefined;
}

/** What a site was built of. */
export interface Built {
  content: ValidContent;
  published: PublishedSite;
}

/**
 * Builds the site in a folder beside the wanted one, which it replaces only when all of it succeeded. All of it
 * is made of one state of the content: when that is changed meanwhile, the build begins again.
 * @returns what it was built of
 * @throws UserError when the audience is unknown, or the folder holds other things or a site for others
 * @throws UserError `not-released` when the public would see what nobody has released
 * @throws UserError `attachments-private` when a file of a public site tells more than it shows
 * @throws UserError `leak-found` when a file of the site holds what its readers may not see
 * @throws UserError `page-failed` when a page cannot be rendered, `links-broken` when links lead nowhere
 * @throws UserError `content-changed` when the content was changed each time
 * @throws UserError `disk-full`, `disk-read-only`; the last site stays
 */
export async function buildSite(options: BuildOptions): Promise<Built> {
  const out = await realFolder(options.out);
  try {
    for (let attempt = 1, { content } = options; ; attempt += 1) {
      try {
        return await buildOnce(options, content, out);
      } catch (error) {
        if (!isChange(error) || attempt === ATTEMPTS) throw error;
        options.onStep?.('again');
        content = await options.reread();
      }
    }
  } catch (error) {
    throw diskRefusal(error, out) ?? error;
  }
}

const isChange = (error: unknown): boolean =>
  error instanceof UserError && error.id === 'content-changed';

async function buildOnce(
  { folder, audience, onStep, onWait, onAttachments, onFontless, onUndecided }: BuildOptions,
  content: ValidContent,
  out: string,
): Promise<Built> {
  const published = await publishFor(folder, content, audience);
  await putBack(out);
  await requireReplaceable(out, published.audience);
  await makeParent(out);
  const make = async (site: string): Promise<void> => {
    onStep?.('pages');
    const { digest } = content;
    await renderPages({ folder, digest, audience: published.audience }, site, { onWait });
    await copyAttachments(folder, site, published.files);
    if (published.files.length > 0) onAttachments?.(published.files);
    onStep?.('fonts');
    const ids = published.reviews.map(({ id }) => id);
    for (const character of await writeFonts(site, published.site.base, ids)) {
      onFontless?.(character, placesOf(published, character));
    }
    onStep?.('index');
    await indexSite(published, site);
    requireLinks(site, folder, content);
    await describeSite(site, published.audience);
    onStep?.('scan');
    onUndecided?.(await requireNoLeaks({ folder, audience, out: site }));
    // Somebody may have put something there since.
    await requireReplaceable(out, published.audience);
  };
  await replaceWhole(out, make, { onWait });
  return { content, published };
}

async function makeParent(out: string): Promise<void> {
  await makeFolder(dirname(out)).catch((error: unknown) => {
    throw isBlocked(error)
      ? new UserError('folder-blocked', { folder: out }, { cause: error })
      : error;
  });
}

async function indexSite(published: PublishedContent, site: string): Promise<void> {
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
}

function placesOf({ reviews, entries }: PublishedContent, character: string): string[] {
  return [...reviews, ...Object.values(entries).flat()]
    .filter((item) => JSON.stringify(item).includes(character))
    .map(({ id }) => id);
}
