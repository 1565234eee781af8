import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { wordsOf } from '../../../src/i18n/languages.ts';
import { UserError } from '../../../src/i18n/user-error.ts';
import type { Run } from '../../command.ts';
import { type command, FOLDER } from './command.ts';

const ROOT = resolve(import.meta.dirname, '..', '..', '..');

export const run: Run<typeof command> = async ({ values, console }) => {
  // The compiler and Prettier, which no other command needs, would make all of them slow to start.
  const { outdatedFiles, schemaFiles, writeFiles } =
    await import('../../../src/schemas/schema-files.ts').catch(withoutPackage);
  const { EDITOR_FOLDER, editorFiles } = await import('../../../src/schemas/editor-files.ts');
  const folder = join(ROOT, FOLDER);
  const files = await schemaFiles(folder);
  if (values.check) {
    const outdated = (await outdatedFiles(folder, files)).join(', ');
    if (outdated === '') return undefined;
    console.note(wordsOf(console.locale).commands.schemas.outdated(FOLDER, outdated));
    return 1;
  }
  await rm(folder, { recursive: true, force: true });
  await writeFiles(folder, files);
  await writeFiles(join(ROOT, EDITOR_FOLDER), await editorFiles(values.content, files));
  console.print(wordsOf(console.locale).commands.schemas.written(FOLDER, files.size));
  return undefined;
};

/** Tells which package of developers is missing, where that is why a module could not be loaded. */
function withoutPackage(error: unknown): never {
  const [, name] =
    /^Cannot find package '([^']+)'/u.exec(String(Reflect.get(Object(error), 'message'))) ?? [];
  if (name === undefined) throw error;
  throw new UserError('developers-packages', { name }, { cause: error });
}
