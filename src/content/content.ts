import type { Root } from 'mdast';
import type { Answers } from '../model/answers.ts';
import type { EntryKind } from '../model/kinds.ts';
import type { PageData } from '../model/page.ts';
import type { EntryDataOf } from '../model/schemas.ts';
import type { Profile } from '../model/profile.ts';
import type { ReviewData } from '../model/review.ts';
import type { Site } from '../model/site.ts';
import type { Theme } from '../model/theme.ts';
import type { LocatedYaml } from './front-matter.ts';
import type { AnyProfile } from '../profiles/load.ts';
import type { SourceFile } from './source-file.ts';

interface ReadFile {
  id: string;
  file: SourceFile;
  yaml: LocatedYaml;
  /** The text as a tree: what the audience gate redacts and the loader renders. */
  body: Root;
}

/** A review as it was read. */
export interface ReadReview extends ReadFile {
  kind: 'review';
  data: ReviewData;
}

/** An entry as it was read. */
export type ReadEntry = {
  [K in EntryKind]: ReadFile & { kind: K; data: EntryDataOf[K] };
}[EntryKind];

/** A free page as it was read: what is below its front matter is left to Astro. */
export interface ReadPage {
  id: string;
  file: SourceFile;
  /** Undefined where it is not valid. */
  data: PageData | undefined;
}

/** The profiles of the site's own as they were read. */
export interface ReadProfiles {
  files: SourceFile[];
  /** Those without errors, by name. */
  own: ReadonlyMap<string, AnyProfile>;
  /** The names of the others: what is wrong is told in their files, or in those of what they take over. */
  broken: ReadonlySet<string>;
}

/** What there is in the folder of attachments, by paths below it with forward slashes. */
export interface StoredFiles {
  /** The bytes of each regular file. */
  sizes: ReadonlyMap<string, number>;
  /** What is no file of its own: links to elsewhere, pipes, devices. */
  others: ReadonlyMap<string, 'attachment-link' | 'attachment-special'>;
}

/** The content folder as it was read: everything that could be, and what is wrong with the rest. */
export interface Content {
  site: Site | undefined;
  profile: Profile | undefined;
  /** The profiles of the site's own. */
  profiles: ReadProfiles;
  themes: Theme[];
  reviews: ReadReview[];
  entries: ReadEntry[];
  pages: ReadPage[];
  /** The names of persons whom the public sees by a decision alone. */
  names: string[];
  /** What persons have answered. */
  answers: Answers;
  /** The files in the folder of attachments, whether or not an entry names them. */
  attachments: StoredFiles;
  /** The files with errors, in the order of their paths. */
  invalid: SourceFile[];
  /** The files with warnings and notes: a site is made all the same. */
  doubtful: SourceFile[];
  /** What names these bytes: a build tells by it that the content has changed since. */
  digest: string;
}

/** Content without errors. */
export interface ValidContent extends Content {
  site: Site;
  profile: Profile;
}

/** Whether a site can be made of the content: it has its settings and no errors. */
export function isValid(content: Content): content is ValidContent {
  return (
    content.site !== undefined && content.profile !== undefined && content.invalid.length === 0
  );
}
