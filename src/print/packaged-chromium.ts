import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { escapeHtml } from '../text/escape-html.ts';

/** The Chromium that npm installed, unpacked. */
export interface PackagedChromium {
  executablePath: string;
  /** Adds fonts of its own to the system's: without a single font the browser crashes. */
  env: { FONTCONFIG_FILE: string };
  /** The same on a system that lacks the libraries too (NSS, NSPR, Expat). */
  envWithLibraries: Record<string, string>;
}

const ARCHIVES = ['chromium.br', 'fonts.tar.br', 'al2023.tar.br'];

/**
 * Unpacks the browser of @sparticuz/chromium, once, beside the packages. The package's own way unpacks
 * into the system's temporary folder, where a half-written file of another process or an older version
 * would be taken for the browser.
 * @returns undefined on systems for which the package has none: all but Linux x64
 */
export async function packagedChromium(): Promise<PackagedChromium | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const root = dirname(dirname(entry));
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  const cache = resolve(root, '..', '..', '.cache', 'duizhao');
  const folder = join(cache, `chromium-${version}`);
  if (!existsSync(folder)) await unpack(join(root, 'bin'), cache, folder);
  const env = { FONTCONFIG_FILE: join(folder, 'fonts', 'fonts.conf') };
  return {
    executablePath: join(folder, 'chromium'),
    env,
    envWithLibraries: { ...env, LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') },
  };
}

async function unpack(archives: string, cache: string, folder: string): Promise<void> {
  await mkdir(cache, { recursive: true });
  const staging = await mkdtemp(join(cache, 'unpack-'));
  try {
    await inflateInto(staging, archives);
    await writeFile(join(staging, 'fonts', 'fonts.conf'), fontConfiguration(join(folder, 'fonts')));
    // A folder made for a while is its maker's alone; whoever installed is not always who prints.
    await chmod(staging, 0o755);
    await rename(staging, folder).catch((error: unknown) => {
      // Another process was faster: its copy is whole, because it too came by a rename.
      if (!existsSync(folder)) throw error;
    });
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

/** The package's own configuration names folders of the system that its fonts were made for. */
function fontConfiguration(fonts: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${escapeHtml(fonts)}</dir>
</fontconfig>
`;
}

/** The package inflates into the temporary folder that the environment names when it is called. */
async function inflateInto(staging: string, archives: string): Promise<void> {
  const { inflate } = await import('@sparticuz/chromium');
  const temporary = process.env['TMPDIR'];
  process.env['TMPDIR'] = staging;
  const inflating = ARCHIVES.map((name) => inflate(join(archives, name)));
  if (temporary === undefined) Reflect.deleteProperty(process.env, 'TMPDIR');
  else process.env['TMPDIR'] = temporary;
  await Promise.all(inflating);
}
