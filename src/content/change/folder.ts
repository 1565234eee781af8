import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { readFile } from 'node:fs/promises';
import { systemLocale } from '../../i18n/messages.ts';
import { UserError } from '../../i18n/user-error.ts';
import type { Content } from '../content.ts';
import { ANSWERS_FILE, ATTACHMENTS_FOLDER } from '../folders.ts';
import { isMissing } from '../../files/errors.ts';
import { parseYaml } from '../front-matter.ts';
import {
  type ImportRecord,
  readImportRecord,
  recordPath,
  recordText,
  textAt,
} from '../import-record.ts';
import { isInside } from '../paths.ts';
import { SourceFile } from '../source-file.ts';
import { validate } from '../validate.ts';
import type { ReplaceOptions } from '../write/replace-files.ts';
import {
  ANYTHING,
  type FileChange,
  writeContent,
  type WriteResult,
} from '../write/write-content.ts';
import type { Sources } from './apply.ts';
import { type Operation, operationsSchema } from './operation.ts';
import { type ContentState, stateOf } from './state.ts';

/** The state of a content folder, with what operations need beside what was read. */
export async function readState(folder: string, content: Content): Promise<ContentState> {
  const records = new Map<string, ImportRecord>();
  for (const { id } of content.reviews) {
    const record = await readImportRecord(folder, id);
    if (record) records.set(id, record);
  }
  const answers = await textAt(folder, ANSWERS_FILE);
  return stateOf(content, { locale: content.site?.locale ?? systemLocale(), records, answers });
}

/** Operations as a file lists them, with the files that they add. */
export interface OperationList {
  operations: Operation[];
  sources: Sources;
}

/**
 * Reads a list of operations: JSON, or YAML.
 * @throws UserError `change-list-missing`, `change-list-invalid` with the place of every error, `change-source-missing`
 */
export async function readOperations(path: string): Promise<OperationList> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (isMissing(error)) throw new UserError('change-list-missing', { file: path });
    throw error;
  });
  const file = new SourceFile(path, text, systemLocale());
  const yaml = parseYaml(file, file.text);
  const operations = yaml && validate(file, yaml, operationsSchema, []);
  if (!operations || file.isBroken) {
    const errors = file.messages.map(({ line, column, reason }) => {
      return `  ${path}:${line ?? 1}:${column ?? 1}  ${reason}`;
    });
    throw new UserError('change-list-invalid', { errors: errors.join('\n') });
  }
  const sources = new Map<string, Uint8Array>();
  for (const operation of operations) {
    if (operation.op === 'add-attachment') {
      sources.set(operation.source, await sourceOf(path, operation.source));
    }
  }
  return { operations, sources };
}

/** A file to be attached, which lies beside the list or below. */
async function sourceOf(list: string, source: string): Promise<Uint8Array> {
  const folder = dirname(resolve(list));
  const place = resolve(folder, source);
  const way = relative(folder, place);
  const isBelow = !isAbsolute(way) && isInside(way.replaceAll(sep, '/'));
  if (!isBelow) throw new UserError('change-source-missing', { file: source });
  return readFile(place).catch((error: unknown) => {
    if (error instanceof Error && 'syscall' in error) {
      throw new UserError('change-source-missing', { file: source }, { cause: error });
    }
    throw error;
  });
}

/** Writes what differs between two states, so that `undo` can take it back. */
export function writeState(
  folder: string,
  before: ContentState,
  after: ContentState,
  of: string,
  options: ReplaceOptions = {},
): Promise<WriteResult> {
  return writeContent(folder, changesBetween(before, after), { command: 'change', of }, options);
}

/** The files that differ between two states. */
export function changesBetween(before: ContentState, after: ContentState): FileChange[] {
  const changes: FileChange[] = [];
  for (const path of new Set([...before.files.keys(), ...after.files.keys()])) {
    const [was, is] = [before.files.get(path), after.files.get(path)];
    if (was !== is) changes.push({ path, before: was?.text, after: is?.text });
  }
  for (const [review, record] of after.records) {
    if (record === before.records.get(review)) continue;
    // Only numbers that were given are added to it, whatever else stands there.
    changes.push({ path: recordPath(review), before: ANYTHING, after: recordText(record) });
  }
  if (after.answers !== before.answers) {
    changes.push({ path: ANSWERS_FILE, before: before.answers, after: after.answers });
  }
  for (const [path, bytes] of after.attachments) {
    if (bytes === undefined || before.attachments.has(path)) continue;
    changes.push({ path: `${ATTACHMENTS_FOLDER}/${path}`, before: ANYTHING, after: bytes });
  }
  return changes;
}
