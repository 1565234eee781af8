import { existsSync } from 'node:fs';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';
import { UserError } from '../i18n/user-error.ts';
import { packagedChromium } from './packaged-chromium.ts';
import { canHaveSandbox, lacksSandbox } from './sandbox.ts';

/** Where a browser is named that the search for one would not find. */
const BROWSER_VARIABLE = 'DUIZHAO_CHROMIUM';

/** The names under which playwright finds an installed browser on every system. */
const CHANNELS = ['msedge', 'chrome', 'chromium'];
/** Where Linux distributions put Chromium. */
const LINUX_PATHS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium'];

/** What every browser gets that is started here. */
export const ARGUMENTS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-gpu',
  '--font-render-hinting=none',
];

/**
 * Starts a headless Chromium: the one that the environment names, the one that npm installed (Linux
 * x64), or an Edge, Chrome or Chromium of the system.
 * @param more arguments beyond those that every browser gets here
 * @throws UserError `browser-missing` when there is none, `browser-failed` when it does not start,
 *   `browser-sandbox` when the system refuses it a sandbox
 */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  const args = [...ARGUMENTS, ...more];
  const named = process.env[BROWSER_VARIABLE];
  if (named !== undefined && named !== '') return launchNamed(named, args);
  let refused: unknown;
  const packaged = await launchPackaged(args).catch((error: unknown) => {
    refused = error;
    return undefined;
  });
  if (packaged) return packaged;
  // An installed one may have what a system grants its own packages alone.
  for (const channel of CHANNELS) {
    const browser = await launch({ channel, args }).catch(() => undefined);
    if (browser) return browser;
  }
  const installed = LINUX_PATHS.find((path) => existsSync(path));
  if (installed !== undefined) return launchNamed(installed, args);
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- as it was thrown
  throw refused ?? new UserError('browser-missing');
}

const launch = (options: LaunchOptions): Promise<Browser> =>
  chromium.launch({ ...options, chromiumSandbox: canHaveSandbox(process.getuid?.()) });

async function launchNamed(executablePath: string, args: string[]): Promise<Browser> {
  return launch({ executablePath, args }).catch((error: unknown) => {
    if (lacksSandbox(error)) throw sandboxRefused(executablePath, error);
    const [detail = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    throw new UserError('browser-failed', { path: executablePath, detail }, { cause: error });
  });
}

const sandboxRefused = (path: string, cause: unknown): UserError =>
  new UserError('browser-sandbox', { path }, { cause });

/**
 * Starts the Chromium that npm installed.
 * @param args its arguments
 * @param more variables of its environment
 * @returns undefined on systems for which npm installs none (all but Linux x64), or where it does not start
 * @throws UserError `browser-sandbox` when the system refuses it a sandbox
 */
export async function launchPackaged(
  args: readonly string[],
  more: Readonly<Record<string, string>> = {},
): Promise<Browser | undefined> {
  const packaged = await packagedChromium().catch(() => undefined);
  if (!packaged) return undefined;
  const { executablePath, env, envWithLibraries } = packaged;
  const launchWith = (own: Record<string, string>) =>
    launch({
      executablePath,
      args: [...args],
      env: { ...process.env, ...own, ...more },
    });
  // The system's own libraries come first: the package's are for systems that have none.
  return launchWith(env)
    .catch(() => launchWith(envWithLibraries))
    .catch((error: unknown) => {
      if (lacksSandbox(error)) throw sandboxRefused(executablePath, error);
      return undefined;
    });
}
