import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { build } from 'astro';
import { digestNow } from '../content/digest-now.ts';
import { AUDIENCE_VARIABLE, CONTENT_VARIABLE, DIGEST_VARIABLE } from '../content/location.ts';
import { diskRefusal } from '../i18n/disk-refusal.ts';
import { UserError } from '../i18n/user-error.ts';
import { type LockOptions, oneAtATime } from './build-lock.ts';
import { moveFolder } from './move-folder.ts';

/** The folder of Astro's project: the one that holds src. */
const ROOT = resolve(import.meta.dirname, '..', '..');

/** Says which process is rendering pages: Astro's working files in its project have names that do not tell builds apart. */
const LOCK = join(ROOT, 'node_modules', '.cache', 'duizhao', 'build.lock');

/**
 * Where pages are rendered. Astro's working files lie below the project only when its output does: elsewhere
 * they find no packages, or cannot be renamed to another file system.
 */
const WORK = join(ROOT, '.astro');
const RENDERING = 'build-';

/** What is rendered. */
export interface Rendering {
  /** The content folder. */
  folder: string;
  /** The digest of the content as it was read. */
  digest: string;
  /** Who may read the site; its widest audience when absent. */
  audience: string | undefined;
}

/**
 * Renders the pages of a site, one process at a time.
 * @param site the folder that gets them, which is not there yet
 * @throws UserError `page-failed`, and `content-changed` when the content is not what it was when it was read
 */
export async function renderPages(
  rendering: Rendering,
  site: string,
  options: LockOptions,
): Promise<void> {
  const render = async (): Promise<void> => {
    await clear();
    const working = await mkdtemp(join(WORK, RENDERING));
    try {
      await runAstro(rendering, join(working, 'site'), join(working, 'cache'));
      await moveFolder(join(working, 'site'), site);
    } finally {
      gone.add(working);
      await rm(working, { recursive: true, force: true });
    }
  };
  await oneAtATime(LOCK, render, options);
}

/** Whether pages are being rendered. */
let isRendering = false;

/** Folders that are gone, and that Astro may still want to write into. */
const gone = new Set<string>();

/**
 * Lets the process live on where Astro rejects what nobody waits for. What fails in a component that it renders
 * ahead is rejected twice: in the build, and once more by itself. And it writes its store half a second after a
 * change: after a build that failed, its folder is gone by then.
 */
function watchRejections(): void {
  if (process.listeners('unhandledRejection').includes(onRejection)) return;
  process.on('unhandledRejection', onRejection);
}

function onRejection(error: unknown): void {
  const path: unknown = Reflect.get(Object(Reflect.get(Object(error), 'cause')), 'path');
  const isLate = [...gone].some((folder) => String(path).startsWith(join(folder, sep)));
  // As Node does where nobody listens.
  if (!isRendering && !isLate) throw error;
}

/** Removes what killed builds have left: whoever has the lock is the only one. */
async function clear(): Promise<void> {
  await mkdir(WORK, { recursive: true });
  for (const name of await readdir(WORK)) {
    if (name.startsWith(RENDERING)) await rm(join(WORK, name), { recursive: true, force: true });
  }
}

async function runAstro(
  { folder, digest, audience }: Rendering,
  outDir: string,
  cacheDir: string,
): Promise<void> {
  process.env[CONTENT_VARIABLE] = resolve(folder);
  process.env[DIGEST_VARIABLE] = digest;
  if (audience === undefined) Reflect.deleteProperty(process.env, AUDIENCE_VARIABLE);
  else process.env[AUDIENCE_VARIABLE] = audience;
  watchRejections();
  isRendering = true;
  // Rendered pages look for packages from where the process stands.
  const place = process.cwd();
  process.chdir(ROOT);
  // Whatever the shell says: with `development` Vite would build pages that are still being edited.
  const mode = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  try {
    await build({ root: ROOT, outDir, cacheDir, logLevel: 'silent' });
  } catch (error) {
    // What was changed meanwhile may be why.
    await requireUnchanged(folder, digest);
    throw refusalOf(error, outDir);
  } finally {
    process.chdir(place);
    if (mode === undefined) Reflect.deleteProperty(process.env, 'NODE_ENV');
    else process.env['NODE_ENV'] = mode;
    // Node looks for such rejections once nothing else is to be done at once.
    await setImmediate();
    isRendering = false;
  }
  await requireUnchanged(folder, digest);
}

/** Free pages are read while they are rendered: they have to be the same before and after. */
async function requireUnchanged(folder: string, digest: string): Promise<void> {
  if ((await digestNow(folder)) !== digest) throw new UserError('content-changed');
}

function refusalOf(error: unknown, outDir: string): UserError {
  const detail = error instanceof Error ? error.message : String(error);
  // Thrown by modules that Astro has loaded once more, whose classes are not ours.
  if (Reflect.get(Object(error), 'id') === 'content-changed')
    return new UserError('content-changed');
  return diskRefusal(error, outDir) ?? new UserError('page-failed', { detail }, { cause: error });
}
