import { posix } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { UserError } from '../../../i18n/user-error.ts';
import { attachmentPath } from '../../../model/attached-file.ts';
import type { EntryFields } from '../../../model/schemas.ts';
import { caseless } from '../../../model/names.ts';
import { bodyText } from '../../write/body-text.ts';
import type { Edit } from '../edit.ts';
import { kindOfId } from '../links.ts';
import type { OperationOf } from '../operation.ts';

/**
 * Records what was done since. It stands in no outline: the document is as it was.
 * @throws UserError `change-too-early` where it is no later than the report itself
 */
export function addFollowUp(edit: Edit, operation: OperationOf<'add-follow-up'>): void {
  const { review, text, date: day } = operation;
  const { date } = edit.review(review).data;
  if (date !== undefined && day <= date) {
    throw new UserError('change-too-early', { review, date });
  }
  for (const to of operation.about) {
    if (kindOfId(edit, to) === undefined) throw new UserError('change-unknown', { at: to });
  }
  const data = given(operation, ['op', 'review', 'text']) as EntryFields['follow-up'];
  const body = bodyText(text.map((paragraph) => [{ text: paragraph }]));
  edit.add(review, 'follow-up', data, body.trim());
}

/**
 * Adds a file to an entry, under its own name; a number is added where another file has that.
 * @param bytes the file
 */
export function addAttachment(
  edit: Edit,
  operation: OperationOf<'add-attachment'>,
  bytes: Uint8Array,
): void {
  const { at, source } = operation;
  const entry = edit.entry(at);
  const name = posix.basename(source.replaceAll('\\', '/'));
  const folder = at.slice(at.indexOf('/') + 1);
  const { ext, name: stem } = posix.parse(name);
  const names = new Set([...edit.before.attachments.keys()].map(caseless));
  const taken = (file: string): boolean => {
    const path = attachmentPath(at, file);
    return names.has(caseless(path));
  };
  let file = `${folder}/${name}`;
  for (let number = 2; taken(file); number += 1) file = `${folder}/${stem}-${number}${ext}`;
  edit.attachments.set(attachmentPath(at, file), bytes);
  const about = given(operation, ['op', 'at', 'source']);
  entry.data.attachments = [...(entry.data.attachments ?? []), { file, ...about }];
}

/** The fields of an operation that say something, apart from some. */
function given(operation: object, apart: readonly string[]): object {
  const fields = Object.entries(operation).filter(
    ([name, value]) =>
      !apart.includes(name) && value !== undefined && !isDeepStrictEqual(value, []),
  );
  return Object.fromEntries(fields);
}
