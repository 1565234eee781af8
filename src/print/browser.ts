import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { UserError } from '../i18n/user-error.ts';
import { packagedChromium } from './packaged-chromium.ts';

/** Where a browser is named that the search for one would not find. */
const BROWSER_VARIABLE = 'DUIZHAO_CHROMIUM';

/** The names under which playwright finds an installed browser on every system. */
const CHANNELS = ['msedge', 'chrome', 'chromium'];
/** Where Linux distributions put Chromium. */
const LINUX_PATHS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium'];

/** What every browser gets that is started here. */
export const ARGUMENTS = [
  // Root, as in most containers, cannot have the sandbox; the browser opens our own pages only.
  '--no-sandbox',
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
 * @throws UserError `browser-missing` when there is none, `browser-failed` when it does not start
 */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  const args = [...ARGUMENTS, ...more];
  const named = process.env[BROWSER_VARIABLE];
  if (named !== undefined && named !== '') return launchNamed(named, args);
  const packaged = await launchPackaged(args);
  if (packaged) return packaged;
  for (const channel of CHANNELS) {
    const browser = await chromium.launch({ channel, args }).catch(() => undefined);
    if (browser) return browser;
  }
  const installed = LINUX_PATHS.find((path) => existsSync(path));
  if (installed !== undefined) return launchNamed(installed, args);
  throw new UserError('browser-missing');
}

async function launchNamed(executablePath: string, args: string[]): Promise<Browser> {
  return chromium.launch({ executablePath, args }).catch((error: unknown) => {
    const [detail = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    throw new UserError('browser-failed', { path: executablePath, detail }, { cause: error });
  });
}

/**
 * Starts the Chromium that npm installed.
 * @param args its arguments
 * @param more variables of its environment
 * @returns undefined on systems for which npm installs none (all but Linux x64), or where it does not start
 */
export async function launchPackaged(
  args: readonly string[],
  more: Readonly<Record<string, string>> = {},
): Promise<Browser | undefined> {
  const packaged = await packagedChromium().catch(() => undefined);
  if (!packaged) return undefined;
  const { executablePath, env, envWithLibraries } = packaged;
  const launch = (own: Record<string, string>) =>
    chromium.launch({
      executablePath,
      args: [...args],
      env: { ...process.env, ...own, ...more },
    });
  // The system's own libraries come first: the package's are for systems that have none.
  return launch(env)
    .catch(() => launch(envWithLibraries))
    .catch(() => undefined);
}
