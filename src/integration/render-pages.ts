import { join, sep } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { type AstroInlineConfig, build } from 'astro';
import { digestNow } from '../content/digest-now.ts';
import { diskRefusal } from '../i18n/disk-refusal.ts';
import { UserError } from '../i18n/user-error.ts';
import { moveFolder } from '../publish/move-folder.ts';
import type { Options } from './options.ts';
import type { Project } from './project.ts';
import { withAstroRoot } from './run-astro.ts';
import type { Run } from './site-integration.ts';

/** What a site is made of. */
export interface Rendering {
  project: Project;
  wish: Partial<Options> & Pick<Options, 'content'>;
  run: Run & Required<Pick<Run, 'reading'>>;
}

/**
 * Lets Astro make a site.
 * @param site the folder that gets it, which is not there yet
 * @throws UserError `page-failed`, `content-changed` when the content is not what it was when it was read, and what
 * `finishSite` throws
 */
export async function renderPages({ project, wish, run }: Rendering, site: string): Promise<void> {
  const { digest } = run.reading.content;
  await withAstroRoot(project, wish, run, async (config, root) => {
    const made = join(root, 'site');
    try {
      await runAstro({ ...config, outDir: made, cacheDir: join(root, 'cache') });
    } catch (error) {
      // What was changed meanwhile may be why.
      await requireUnchanged(wish.content, digest);
      throw refusalOf(error, made);
    } finally {
      gone.add(root);
    }
    await requireUnchanged(wish.content, digest);
    await moveFolder(made, site);
  });
}

/** How many builds render pages in this process. */
let rendering = 0;

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
  if (rendering === 0 && !isLate) throw error;
}

async function runAstro(config: AstroInlineConfig): Promise<void> {
  watchRejections();
  rendering += 1;
  // Whatever the shell says: with `development` Vite would build pages that are still being edited.
  const mode = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  try {
    await build({ ...config, logLevel: 'silent' });
  } finally {
    if (mode === undefined) Reflect.deleteProperty(process.env, 'NODE_ENV');
    else process.env['NODE_ENV'] = mode;
    // Node looks for such rejections once nothing else is to be done at once.
    await setImmediate();
    rendering -= 1;
  }
}

/** Free pages are read while they are rendered: they have to be the same before and after. */
async function requireUnchanged(folder: string, digest: string): Promise<void> {
  if ((await digestNow(folder)) !== digest) throw new UserError('content-changed');
}

function refusalOf(error: unknown, outDir: string): UserError {
  if (error instanceof UserError) return error as UserError;
  const detail = error instanceof Error ? error.message : String(error);
  return diskRefusal(error, outDir) ?? new UserError('page-failed', { detail }, { cause: error });
}
