import { message } from '../i18n/messages.ts';
import { caseless } from '../model/names.ts';
import { PAGES_FOLDER, PROFILES_FOLDER } from './folders.ts';
import type { SourceFile } from './source-file.ts';
import { idIn } from './content-path.ts';

const START = { line: 1, column: 1 };

/**
 * Records an error in each file whose id, or a folder of it, differs from that of another only in what Windows
 * and macOS do not tell apart: there, one of the two would overwrite the other.
 */
export function checkSameNames(files: readonly SourceFile[]): void {
  const spelled = new Map<string, Map<string, SourceFile>>();
  const beginnings = files.flatMap((file) =>
    beginningsOf(file.path).map((id) => ({ file, id, key: caseless(id) })),
  );
  for (const { file, id, key } of beginnings) {
    const spellings = spelled.get(key) ?? new Map<string, SourceFile>();
    spelled.set(key, spellings.set(id, spellings.get(id) ?? file));
  }
  const told = new Set<SourceFile>();
  for (const { file, id, key } of beginnings) {
    const [other] = [...(spelled.get(key) ?? [])].filter(([spelling]) => spelling !== id);
    if (!other || told.has(file)) continue;
    told.add(file);
    const difference = message(file.locale, 'differs-in-case');
    file.error('duplicate-id', START, { id, other: other[1].path, difference });
  }
}

/** An id and the folders that it stands in: `2021`, `2021/p01`. Those of free pages and profiles are no ids of entries. */
function beginningsOf(path: string): string[] {
  const isOther = [PAGES_FOLDER, PROFILES_FOLDER].some((folder) => path.startsWith(`${folder}/`));
  const steps = (isOther ? path.replace(/\.mdx$/u, '') : idIn(path)).split('/');
  return steps.map((_, index) => steps.slice(0, index + 1).join('/'));
}
