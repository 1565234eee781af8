import { isUtf8 } from 'node:buffer';
import type { MessageId } from '../i18n/messages.ts';
import { UserError } from '../i18n/user-error.ts';
import type { Locale } from '../model/site.ts';
import { unprintable } from '../text/printable.ts';
import { conflictsIn } from './conflict-marks.ts';
import {
  FOLDERS,
  IMPORTS_FOLDER,
  PAGES_FOLDER,
  PROFILES_FOLDER,
  SETTINGS_FILES,
} from './folders.ts';
import { idIn } from './content-path.ts';
import { findFiles, findRefused, type FoundFile, readContentFile } from './files.ts';
import { placeIn, SourceFile } from './source-file.ts';

/** How many files are open at once; more exhaust the system's limit on large sites. */
const AT_ONCE = 64;

const START = { line: 1, column: 1 };
/** How the files of a collection end; profiles have no text, and are YAML alone. */
export const endingOf = (collection: string): string =>
  collection === PROFILES_FOLDER ? '.yaml' : '.mdx';

/**
 * Reads a file; records an error where it is refused, holds no text, text that no page can show, or two texts at once.
 * @throws the system's error when there is no such file
 */
export async function readSource(
  folder: string,
  path: string,
  locale: Locale,
): Promise<SourceFile> {
  let bytes: Buffer;
  try {
    bytes = await readContentFile(folder, path);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const { id, details } = error as UserError;
    return refused(path, id, locale, details);
  }
  const text = bytes.toString('utf8');
  const file = new SourceFile(path, text, locale);
  const wrong = unprintable(text);
  if (!isUtf8(bytes) || isUtf16(bytes)) {
    file.error('not-utf8', placeIn(text, Math.max(0, text.indexOf('\uFFFD'))));
  } else if (wrong) {
    file.error('unprintable', placeIn(text, wrong.index), { character: wrong.name });
  } else {
    for (const { first, last } of conflictsIn(file.text)) {
      const lines = file.words(first === last ? 'one-line' : 'several-lines', { first, last });
      file.error('conflict-marks', { line: first, column: 1 }, { lines });
    }
  }
  return file;
}

/** Whether a text that is UTF-8 too is UTF-16 of Latin letters: every other byte of it is nothing. */
const isUtf16 = (bytes: Buffer): boolean => bytes.subarray(0, 2).includes(0);

/** The files of a collection with their ids, and what else stands in its folder and is refused. */
export interface SourceFiles {
  files: { file: SourceFile; id: string }[];
  refused: SourceFile[];
}

/** Reads the files of a collection. */
export async function sourceFiles(
  folder: string,
  collection: string,
  locale: Locale,
): Promise<SourceFiles> {
  const ending = endingOf(collection);
  const found = await findFiles(folder, collection, ending);
  const files: SourceFile[] = [];
  for (let start = 0; start < found.length; start += AT_ONCE) {
    const batch = found
      .slice(start, start + AT_ONCE)
      .map(
        async ({ path, refusal }) =>
          refusedFile({ path, refusal }, locale) ?? (await readSource(folder, path, locale)),
      );
    files.push(...(await Promise.all(batch)));
  }
  const { own = [], other = [] } = Object.groupBy(files, ({ path }) =>
    path.endsWith(ending) ? 'own' : 'other',
  );
  return {
    files: own.map((file) => ({ file, id: idIn(file.path, ending) })),
    refused: other,
  };
}

/** What is told of by those who read it. */
const READ = [
  ...Object.values(FOLDERS),
  PAGES_FOLDER,
  PROFILES_FOLDER,
  IMPORTS_FOLDER,
  ...SETTINGS_FILES,
];

/** What is refused among the records of imports, and beside the folders of the content. */
export async function otherRefusals(folder: string, locale: Locale): Promise<SourceFile[]> {
  const others = [
    ...(await findFiles(folder, IMPORTS_FOLDER, '.json')),
    ...(await findRefused(folder, READ)),
  ];
  return others.flatMap((found) => refusedFile(found, locale) ?? []);
}

function refusedFile({ path, refusal }: FoundFile, locale: Locale): SourceFile | undefined {
  return refusal && refused(path, refusal, locale, { path });
}

/** A file that was not opened, with the error that says why. */
function refused(
  path: string,
  id: MessageId,
  locale: Locale,
  details: UserError['details'],
): SourceFile {
  const file = new SourceFile(path, '', locale);
  file.error(id, START, details);
  return file;
}
