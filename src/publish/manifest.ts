import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { z } from 'astro/zod';
import { hasCode, isMissing } from '../files/errors.ts';
import { renameWhenFree } from '../files/rename.ts';
import { UserError } from '../i18n/user-error.ts';

/** The file in a folder that says what this program has put there, and for whom. */
export const MANIFEST = '.duizhao.json';

const manifest = z.strictObject({
  /** Whether a whole site stands there, or documents that were printed or exported one by one. */
  kind: z.enum(['site', 'documents']),
  /** Who may read it; null for the widest audience, whatever it is called. */
  audience: z.string().nullable(),
  /** Every file, with forward slashes. */
  files: z.array(z.string()),
});

/** What this program has put into a folder, and for whom. */
export type Manifest = z.output<typeof manifest>;

/** Sites of earlier versions say no more than what lies at their top: they are taken for public. */
const earlier = z.array(z.string());

/** The manifest of a folder; undefined when there is none, or one that cannot be understood. */
export async function readManifest(folder: string): Promise<Manifest | undefined> {
  const said = manifest.safeParse(await readSaid(folder));
  return said.success ? said.data : undefined;
}

/** Puts a manifest into a folder. It is never there by half. */
export async function writeManifest(folder: string, content: Manifest): Promise<void> {
  const beside = join(folder, `${MANIFEST}.new`);
  await writeFile(beside, `${JSON.stringify(content)}\n`);
  await renameWhenFree(beside, join(folder, MANIFEST));
}

/** Says in a built site what is in it, and for whom. */
export async function describeSite(site: string, audience: string | undefined): Promise<void> {
  const files = [...(await filesBelow(site)), MANIFEST].sort();
  await writeManifest(site, { kind: 'site', audience: audience ?? null, files });
}

/** How many files are named that are in the way. */
const NAMED = 5;

/** What systems leave in every folder that somebody looks into. */
const LEFT_BY_SYSTEMS = /(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini)$/u;

/**
 * Refuses to replace a folder in which anything would be lost: files that are no part of a site of ours, at any
 * depth, or a site for other readers.
 * @throws UserError `out-holds-content`, `other-audience`
 */
export async function requireReplaceable(out: string, audience: string | undefined): Promise<void> {
  const files = await filesBelow(out);
  const said = await readSaid(out);
  const site = manifest.safeParse(said).data;
  const names = earlier.safeParse(said).data;
  const ours = new Set(site?.kind === 'site' ? site.files : names);
  const isOurs = (path: string): boolean =>
    ours.has(names ? (path.split('/', 1)[0] ?? path) : path) || LEFT_BY_SYSTEMS.test(path);
  const foreign = files.filter((path) => !isOurs(path));
  if (foreign.length > 0) {
    throw new UserError('out-holds-content', {
      folder: out,
      count: foreign.length,
      names: foreign.slice(0, NAMED).join(', '),
    });
  }
  if (site ?? names) requireSameAudience(out, site?.audience ?? null, audience ?? null);
}

/**
 * Refuses a folder that holds something for other readers.
 * @throws UserError `other-audience`, `audience-over-public`, `public-over-audience`
 */
export function requireSameAudience(
  folder: string,
  theirs: string | null,
  ours: string | null,
): void {
  if (theirs === ours) return;
  if (theirs === null) throw new UserError('audience-over-public', { folder, ours: ours ?? '' });
  if (ours === null) throw new UserError('public-over-audience', { folder, theirs });
  throw new UserError('other-audience', { folder, theirs, ours });
}

/** The files below a folder with forward slashes, in an order that no system changes. */
async function filesBelow(folder: string): Promise<string[]> {
  const items = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    (error: unknown) => {
      if (hasCode(error, 'ENOENT')) return [];
      if (hasCode(error, 'ENOTDIR')) {
        throw new UserError('folder-blocked', { folder }, { cause: error });
      }
      throw error;
    },
  );
  return items
    .filter((item) => !item.isDirectory())
    .map((item) => relative(folder, join(item.parentPath, item.name)).replaceAll(sep, '/'))
    .sort();
}

async function readSaid(folder: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(join(folder, MANIFEST), 'utf8'));
  } catch (error) {
    if (isMissing(error) || error instanceof SyntaxError) return undefined;
    throw error;
  }
}
