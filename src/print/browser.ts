import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { type Browser, chromium } from 'playwright-core';
import { UserError } from '../i18n/user-error.ts';

/** Where a browser is named that the search for one would not find. */
const BROWSER_VARIABLE = 'DUIZHAO_CHROMIUM';

/** The names under which playwright finds an installed browser on every system. */
const CHANNELS = ['msedge', 'chrome', 'chromium'];
/** Where Linux distributions put Chromium. */
const LINUX_PATHS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium'];

const ARGUMENTS = [
  // Root, as in most containers, cannot have the sandbox; the browser opens our own pages only.
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

/**
 * Starts a headless Chromium: the one that the environment names, the one that npm installed (Linux
 * x64), or an Edge, Chrome or Chromium of the system.
 * @throws UserError `browser-missing` when there is none, `browser-failed` when it does not start
 */
export async function launchBrowser(): Promise<Browser> {
  const named = process.env[BROWSER_VARIABLE];
  if (named !== undefined && named !== '') return launchNamed(named);
  if (process.platform === 'linux' && process.arch === 'x64') {
    const browser = await launchPackaged();
    if (browser) return browser;
  }
  for (const channel of CHANNELS) {
    const browser = await chromium.launch({ channel, args: ARGUMENTS }).catch(() => undefined);
    if (browser) return browser;
  }
  const installed = LINUX_PATHS.find((path) => existsSync(path));
  if (installed !== undefined) return launchNamed(installed);
  throw new UserError('browser-missing');
}

async function launchNamed(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: ARGUMENTS }).catch((error: unknown) => {
    const [detail = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    throw new UserError('browser-failed', { path: executablePath, detail }, { cause: error });
  });
}

async function launchPackaged(): Promise<Browser | undefined> {
  const executablePath = await unpack().catch(() => undefined);
  if (executablePath === undefined) return undefined;
  return chromium.launch({ executablePath, args: ARGUMENTS }).catch(() => undefined);
}

/**
 * Unpacks the browser of @sparticuz/chromium once. The package's own way unpacks into the system's
 * temporary folder, where a half-written file of another process or an older version would be taken
 * for the browser.
 */
async function unpack(): Promise<string> {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const root = dirname(dirname(entry));
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  const folder = resolve(root, '..', '..', '.cache', 'duizhao');
  const executable = join(folder, `chromium-${version}`);
  if (existsSync(executable)) return executable;
  await mkdir(folder, { recursive: true });
  const staging = await mkdtemp(join(folder, 'unpack-'));
  try {
    const partial = join(staging, 'chromium');
    await pipeline(
      createReadStream(join(root, 'bin', 'chromium.br')),
      createBrotliDecompress(),
      createWriteStream(partial),
    );
    await chmod(partial, 0o755);
    await rename(partial, executable);
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
  return executable;
}
