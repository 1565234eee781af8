import { dirname, resolve } from 'node:path';
import type { ValidContent } from '../content/content.ts';
import { isBlocked } from '../files/errors.ts';
import { diskRefusal } from '../i18n/disk-refusal.ts';
import { UserError } from '../i18n/user-error.ts';
import type { LockOwner } from '../publish/build-lock.ts';
import type { FinishStep, FinishTelling, SiteReading } from '../publish/finish-site.ts';
import { makeFolder } from '../publish/make-folder.ts';
import { requireReplaceable } from '../publish/manifest.ts';
import { publishFor } from '../publish/publish-for.ts';
import { realFolder } from '../publish/real-folder.ts';
import { putBack, replaceWhole } from '../publish/staging.ts';
import type { Project } from './project.ts';
import { renderPages } from './render-pages.ts';

/** How often a build begins again because its content was changed meanwhile. */
const ATTEMPTS = 3;

/** What a build is doing; `again`: it begins anew, because the content was changed. */
export type BuildStep = 'pages' | FinishStep | 'again';

/** What a build is made of and where it goes. */
export interface BuildOptions extends Omit<FinishTelling, 'onStep'> {
  /** The site whose config it follows. */
  project: Project;
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
  /** Told which other build into the same folder is waited for. */
  onWait?: ((owner: LockOwner) => void) | undefined;
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
export async function buildSite(options: BuildOptions): Promise<SiteReading> {
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
  { project, folder, audience, onWait, ...tell }: BuildOptions,
  content: ValidContent,
  out: string,
): Promise<SiteReading> {
  const reading = { content, published: await publishFor(folder, content, audience) };
  const readers = reading.published.audience;
  await putBack(out);
  await requireReplaceable(out, readers);
  await makeParent(out);
  const make = async (site: string): Promise<void> => {
    tell.onStep?.('pages');
    const wish = { content: resolve(folder), audience: readers };
    await renderPages({ project, wish, run: { reading, tell } }, site);
    // Somebody may have put something there since.
    await requireReplaceable(out, readers);
  };
  await replaceWhole(out, make, { onWait });
  return reading;
}

async function makeParent(out: string): Promise<void> {
  await makeFolder(dirname(out)).catch((error: unknown) => {
    throw isBlocked(error)
      ? new UserError('folder-blocked', { folder: out }, { cause: error })
      : error;
  });
}
