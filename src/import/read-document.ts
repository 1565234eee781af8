import type { Stats } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { OPEN_AT_ONCE } from '../content/files.ts';
import { UserError } from '../i18n/user-error.ts';
import { hasCode, isForbidden, isMissing } from '../files/errors.ts';
import { readBytes } from './readers/read-bytes.ts';
import type { SourceDocument } from './source-document.ts';
import { withoutUnholdable } from './readers/legibility.ts';
import type { LeftOutKind } from '../model/left-out.ts';

/** The extensions under which offices keep documents that can be read; others are read too, by their content. */
export const EXTENSIONS: ReadonlySet<string> = new Set([
  '.docx',
  '.docm',
  '.dotx',
  '.doc',
  '.dot',
  '.wps',
  '.wpt',
  '.odt',
  '.ott',
  '.rtf',
  '.pdf',
  '.html',
  '.htm',
  '.txt',
  '.md',
  '.markdown',
]);

/** Words that were left out, so that a document without any others is not simply empty. */
const WORDS: ReadonlySet<LeftOutKind> = new Set(['struck', 'hidden', 'deletion']);

/** Bytes of a file that is read at all: a report with many pictures has a few dozen MB. */
export const FILE_LIMIT = 100 * 1024 * 1024;
const MEBIBYTE = 1024 * 1024;

/**
 * Reads a document from a file, by what it is and not by its name.
 * @throws UserError when the file is missing, a folder, a pipe or device, empty, has only words that are left out, is too
 * large, binary, or of a format without a reader
 */
export async function readDocument(path: string): Promise<SourceDocument> {
  const document = await readBytes(basename(path), await bytesOf(path));
  if (document.blocks.length === 0) {
    const isLeftOut = document.leftOut?.some(({ kind }) => WORDS.has(kind)) === true;
    throw new UserError(isLeftOut ? 'file-all-left-out' : 'file-empty', { file: path });
  }
  return withoutUnholdable(document);
}

async function bytesOf(path: string): Promise<Uint8Array> {
  // Looked at before it is opened: a pipe would be waited for until somebody writes into it.
  requireFile(path, await stat(path).catch((error: unknown) => fail(path, error)));
  const file = await open(path, OPEN_AT_ONCE).catch((error: unknown) => fail(path, error));
  try {
    const stats = await file.stat();
    requireFile(path, stats);
    if (stats.size > FILE_LIMIT) {
      const size = Math.ceil(stats.size / MEBIBYTE);
      throw new UserError('file-over-limit', { file: path, size, limit: FILE_LIMIT / MEBIBYTE });
    }
    return await file.readFile().catch((error: unknown) => fail(path, error));
  } finally {
    await file.close();
  }
}

function requireFile(path: string, stats: Stats): void {
  if (stats.isDirectory()) throw new UserError('file-is-folder', { file: path });
  if (!stats.isFile()) throw new UserError('file-special', { file: path });
}

function fail(path: string, error: unknown): never {
  if (isMissing(error)) throw new UserError('file-missing', { file: path });
  if (isForbidden(error)) throw new UserError('file-forbidden', { file: path });
  // Windows opens no folder.
  if (hasCode(error, 'EISDIR')) throw new UserError('file-is-folder', { file: path });
  const detail = error instanceof Error ? error.message : String(error);
  throw new UserError('file-unreadable', { file: path, detail });
}
