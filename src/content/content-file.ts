import type { ReadEntry, ReadReview } from './content.ts';
import { kindAt } from './content-path.ts';
import { divideFrontMatter } from './front-matter.ts';
import { parseFile, type ParsedFile } from './parse-file.ts';
import { ITEM_SCHEMAS } from '../model/schemas.ts';
import { SourceFile } from './source-file.ts';
import type { Locale } from '../model/site.ts';

/** Front matter as it is written, before its schema has looked at it. */
export type Data = Record<string, unknown>;

/** The file of a review or entry as one state of it: taken apart when it is asked for its parts, and once. */
export class ContentFile {
  readonly source: SourceFile;
  #read: ParsedFile<ReadReview['data'] | ReadEntry['data']> | null | undefined;

  /** @param read what was read of it, where it was */
  constructor(source: SourceFile, read?: ParsedFile<ReadReview['data'] | ReadEntry['data']>) {
    this.source = source;
    this.#read = read;
  }

  /** @param path below the content folder */
  static of(path: string, text: string, locale: Locale): ContentFile {
    return new ContentFile(new SourceFile(path, text, locale));
  }

  /** Its path below the content folder, with forward slashes. */
  get path(): string {
    return this.source.path;
  }

  /** Its text as it stands in the folder. */
  get text(): string {
    return String(this.source.value);
  }

  /** Its front matter, whether or not its schema allows it; undefined where it cannot be read. */
  get data(): Data | undefined {
    const { yaml } = divideFrontMatter(this.source);
    const value: unknown = yaml?.value;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    return value as Data;
  }

  /** The text below its front matter, without the white space around it. */
  get body(): string {
    return divideFrontMatter(this.source).body.trim();
  }

  /** What the site reads of it; undefined where it is refused, or belongs to no collection. */
  get read(): ParsedFile<ReadReview['data'] | ReadEntry['data']> | undefined {
    if (this.#read === undefined) {
      const kind = kindAt(this.path);
      this.#read = (kind && parseFile(this.source, ITEM_SCHEMAS[kind])) ?? null;
    }
    return this.#read ?? undefined;
  }

  /** The line of a field of its front matter, from 1. */
  lineOf(field: string): number {
    return divideFrontMatter(this.source).yaml?.place([field]).line ?? 1;
  }
}

/**
 * The same file where it is known already: what is equal is taken apart once.
 * @param known states of the file that were seen before
 */
export function sameOr(
  path: string,
  text: string,
  locale: Locale,
  ...known: readonly (ContentFile | undefined)[]
): ContentFile {
  return known.find((each) => each?.text === text) ?? ContentFile.of(path, text, locale);
}

/** Files by their paths below the content folder. */
export type ContentFiles = ReadonlyMap<string, ContentFile>;
