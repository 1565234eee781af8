import { isUtf8 } from 'node:buffer';
import { UserError } from '../../i18n/user-error.ts';
import { History, type WriteRecord } from './history.ts';
import type { ReplaceOptions } from './replace-files.ts';
import { writeContent } from './write-content.ts';

/**
 * Takes the last write back, or brings again what was taken back last. What somebody has changed since is merged field
 * by field.
 * @returns what was taken back, or brought again
 * @throws UserError `nothing-to-undo`, `nothing-to-redo`, `history-foreign` for what another machine has written;
 * ChangedMeanwhile where the same was changed since
 */
export async function undo(
  content: string,
  { redo = false, ...options }: ReplaceOptions & { redo?: boolean } = {},
): Promise<WriteRecord> {
  const history = new History(content);
  const writes = await history.writes();
  const done = writes.findLast(({ record }) => !record.isUndone);
  const next = writes.find(({ number }) => done === undefined || number > done.number);
  const write = redo ? next : done;
  if (!write)
    throw new UserError(redo ? 'nothing-to-redo' : 'nothing-to-undo', { folder: content });
  const [from, to] = redo ? (['before', 'after'] as const) : (['after', 'before'] as const);
  const changes = [];
  for (const { path } of write.record.files) {
    changes.push({
      path,
      before: (await history.bytes(write, from, path))?.toString('utf8'),
      after: textOrBytes(await history.bytes(write, to, path)),
    });
  }
  const { command, of } = write.record;
  await writeContent(content, changes, { command, of }, { ...options, isStep: true });
  await history.mark(write, !redo);
  return write.record;
}

/** A text as a text, so that it can be merged; a picture as its bytes. */
function textOrBytes(bytes: Buffer | undefined): string | Uint8Array | undefined {
  return bytes && isUtf8(bytes) ? bytes.toString('utf8') : bytes;
}
