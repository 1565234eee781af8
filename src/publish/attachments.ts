import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { mkdir, open, readFile, realpath, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ATTACHMENT_LIMIT } from '../content/attachments.ts';
import type { ReadEntry, ValidContent } from '../content/content.ts';
import { ATTACHMENTS_FOLDER } from '../content/folders.ts';
import type { PublishedContent, PublishedSite } from '../content/published.ts';
import { message } from '../i18n/messages.ts';
import { UserError } from '../i18n/user-error.ts';
import { inspectFile, isMarkup } from '../metadata/inspect.ts';
import { foundIn, remedyFor } from '../metadata/told.ts';
import { readPicture } from '../metadata/picture.ts';
import type { Trace } from '../metadata/trace.ts';
import { dataAddress, ATTACHMENTS } from '../model/addresses.ts';
import { type AttachedFile, attachmentPath } from '../model/attached-file.ts';
import { fileTypeOf } from '../model/file-type.ts';
import type { Site } from '../model/site.ts';

/**
 * Adds to published content what is known of its files, each of which is read once for its size, hash and look.
 * @param folder the content folder
 * @param content the content as it was read from there
 * @param published what of it passed the gate
 * @param audience for whom; the site's widest when absent
 * @throws UserError `attachments-private` when a public site would hold files that tell more than they show, or
 * that cannot be looked into; `attachment-markup`, `attachment-changed`
 */
export async function withFiles(
  folder: string,
  content: ValidContent,
  published: PublishedContent,
  audience?: string,
): Promise<PublishedSite> {
  const isPublic = audience === undefined || audience === content.site.audiences[0];
  const files: AttachedFile[] = [];
  const refused: string[] = [];
  for (const path of namedFiles(published)) {
    const bytes = await readAttachment(folder, path);
    if (isMarkup(path, bytes)) {
      const places = placesOf(content, published, path).join(' ');
      throw new UserError('attachment-markup', { file: path, places });
    }
    const traces = isPublic ? await inspectFile(path, bytes) : [];
    if (traces.length > 0) refused.push(...refusals(content, published, path, traces));
    files.push(factsOf(path, bytes));
  }
  if (refused.length > 0) {
    throw new UserError('attachments-private', { count: refused.length, list: refused.join('\n') });
  }
  return { ...published, files, digest: content.digest };
}

/**
 * What each file of a public site tells that it does not show, or why it cannot be looked into, by its path.
 * @param folder the content folder
 * @param published what of it everybody may see
 */
export async function privateTraces(
  folder: string,
  published: PublishedContent,
): Promise<ReadonlyMap<string, Trace[]>> {
  const found = new Map<string, Trace[]>();
  for (const path of namedFiles(published)) {
    const traces = await inspectFile(path, await readAttachment(folder, path));
    if (traces.length > 0) found.set(path, traces);
  }
  return found;
}

/** The paths of the files that published entries name, each once. */
function namedFiles({ entries }: PublishedContent): string[] {
  const paths = Object.values(entries)
    .flat()
    .flatMap(({ id, data }) => data.attachments.map(({ file }) => attachmentPath(id, file)));
  return [...new Set(paths)].sort();
}

/** The lines of a content folder in which published entries name a file. */
function placesOf(content: ValidContent, published: PublishedContent, path: string): string[] {
  const shown = new Set(
    Object.values(published.entries)
      .flat()
      .map(({ id }) => id),
  );
  const placeOf = (entry: ReadEntry): string[] =>
    entry.data.attachments.flatMap(({ file }, index) => {
      if (attachmentPath(entry.id, file) !== path) return [];
      const { line, column } = entry.yaml.place(['attachments', index, 'file']);
      return [`${entry.file.path}:${line}:${column}`];
    });
  return content.entries.filter(({ id }) => shown.has(id)).flatMap(placeOf);
}

function refusals(
  content: ValidContent,
  published: PublishedContent,
  path: string,
  traces: readonly Trace[],
): string[] {
  const { locale }: Site = content.site;
  const found = foundIn(locale, traces);
  const remedy = remedyFor(locale, path, traces);
  return placesOf(content, published, path).map((place) =>
    message(locale, 'attachment-private-line', { place, file: path, found, remedy }),
  );
}

/** Not there on Windows, where opening a file hangs at no pipe and links take rights that few have. */
const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;

/**
 * The bytes of a file in the folder of attachments. What was read is what is hashed, looked into and written.
 * @throws UserError `attachment-changed` when it is no longer the regular file that was found there
 */
export async function readAttachment(folder: string, path: string): Promise<Buffer> {
  const root = join(folder, ATTACHMENTS_FOLDER);
  const name = join(root, path);
  const changed = (cause?: unknown) =>
    new UserError('attachment-changed', { file: path }, { cause });
  const file = await open(name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK).catch((error: unknown) => {
    throw changed(error);
  });
  try {
    const stat = await file.stat();
    const isInside = (await realpath(name)) === join(await realpath(root), path);
    if (!stat.isFile() || stat.size > ATTACHMENT_LIMIT || !isInside) throw changed();
    return await file.readFile();
  } finally {
    await file.close();
  }
}

const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

function factsOf(path: string, bytes: Buffer): AttachedFile {
  const { media, kind } = fileTypeOf(path);
  const picture = pictureOf(media, bytes);
  return {
    path,
    media,
    kind,
    size: bytes.length,
    sha256: hashOf(bytes),
    ...(picture && { picture }),
  };
}

/** Pictures that every browser shows. */
const SHOWN = ['image/jpeg', 'image/png', 'image/gif', 'image/webp'];
/** The most bytes that a page of cards loads for one picture. */
const MOST_SHOWN = 1024 * 1024;

/** How large pages show a picture; undefined where they only name it. */
function pictureOf(media: string, bytes: Buffer): AttachedFile['picture'] {
  if (!SHOWN.includes(media) || bytes.length > MOST_SHOWN) return undefined;
  try {
    const { width, height } = readPicture(media, bytes);
    return width > 0 && height > 0 ? { width, height } : undefined;
  } catch {
    // For readers within the office a picture may be damaged: it is offered as it is.
    return undefined;
  }
}

/** The open data of the site in which its pages say what they know of each file. */
const DATA_FILE = dataAddress('attachments.json');

/**
 * Copies the files of published entries into a built site, and no others.
 * @param folder the content folder
 * @param site the folder of the built site
 * @throws UserError `attachment-changed` when a file is not, or no longer, what the pages say it is
 */
export async function copyAttachments(
  folder: string,
  site: string,
  files: readonly AttachedFile[],
): Promise<void> {
  const text = await readFile(join(site, DATA_FILE), 'utf8');
  const { rows } = JSON.parse(text) as { rows: { file: string; sha256: string }[] };
  const shown = new Map(rows.map(({ file, sha256 }) => [file, sha256]));
  const known = new Map(files.map(({ path, sha256 }) => [path, sha256]));
  for (const path of new Set([...shown.keys(), ...known.keys()])) {
    const sha256 = known.get(path);
    if (sha256 !== shown.get(path)) throw new UserError('attachment-changed', { file: path });
    const bytes = await readAttachment(folder, path);
    if (hashOf(bytes) !== sha256) throw new UserError('attachment-changed', { file: path });
    const target = join(site, ATTACHMENTS, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, bytes);
  }
}
