import type { Locale } from '../../model/site.ts';
import type { Theme } from '../../model/theme.ts';
import type { Content, ReadEntry, ReadReview } from '../content.ts';
import { FOLDERS, THEMES_FILE } from '../folders.ts';
import { ContentFile } from '../content-file.ts';
import { contentPath, idIn, kindAt } from '../content-path.ts';
import type { ImportRecord } from '../import-record.ts';
import type { Unread } from '../references.ts';

/** Content as operations see it. It never changes: an operation gives another. */
export interface ContentState {
  /** The language of messages. */
  readonly locale: Locale;
  /** The files of reviews and entries that are without errors, by their paths. */
  readonly files: ReadonlyMap<string, ContentFile>;
  readonly themes: readonly Theme[];
  /** What has errors of its own: it cannot be changed, and links to it are not broken. */
  readonly unread: Unread;
  /** The record of each review's last import. */
  readonly records: ReadonlyMap<string, ImportRecord>;
  /** The text of answers.yaml; undefined where there is none. */
  readonly answers: string | undefined;
  /** The files of attachments by their paths below `attachments/`; those that are added with their bytes. */
  readonly attachments: ReadonlyMap<string, Uint8Array | undefined>;
}

/** The state of a content folder that was read. */
export function stateOf(
  content: Pick<Content, 'reviews' | 'entries' | 'themes' | 'attachments' | 'invalid'>,
  { locale, records, answers }: Pick<ContentState, 'locale' | 'records' | 'answers'>,
): ContentState {
  const items: (ReadReview | ReadEntry)[] = [...content.reviews, ...content.entries];
  return {
    locale,
    records,
    answers,
    themes: content.themes,
    unread: {
      ids: content.invalid.flatMap(({ path }) => {
        const kind = kindAt(path);
        return kind ? [{ kind, id: idIn(path) }] : [];
      }),
      themes: content.invalid.some(({ path }) => path === THEMES_FILE),
    },
    files: new Map(
      items
        .filter(({ file }) => !file.isBroken)
        .map(({ file, yaml, data, body }) => [
          file.path,
          new ContentFile(file, { yaml, data, body }),
        ]),
    ),
    attachments: new Map([...content.attachments.sizes.keys()].map((path) => [path, undefined])),
  };
}

/** The file of a review or entry; kinds share no ids. */
export function fileOf(
  { files }: Pick<ContentState, 'files'>,
  id: string,
): ContentFile | undefined {
  return ITEM_KINDS.map((kind) => files.get(contentPath(kind, id))).find(
    (file) => file !== undefined,
  );
}

const ITEM_KINDS = Object.keys(FOLDERS) as (keyof typeof FOLDERS)[];

/** What the site reads of some files. */
export function itemsOf(files: Iterable<ContentFile>): Pick<Content, 'reviews' | 'entries'> {
  const items = [...files].flatMap(({ path, source, read }) => {
    const kind = kindAt(path);
    return read && kind ? [{ kind, id: idIn(path), file: source, ...read }] : [];
  });
  return {
    reviews: items.filter(({ kind }) => kind === 'review') as ReadReview[],
    entries: items.filter(({ kind }) => kind !== 'review') as ReadEntry[],
  };
}
