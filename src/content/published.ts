import type { AttachedFile } from '../model/attached-file.ts';
import type { EntryKind } from '../model/kinds.ts';
import type { EntryDataOf } from '../model/schemas.ts';
import type { PageData } from '../model/page.ts';
import type { Profile } from '../model/profile.ts';
import type { Lacks } from '../model/lack.ts';
import type { ReviewData } from '../model/review.ts';
import type { Site } from '../model/site.ts';
import type { Theme } from '../model/theme.ts';
import type { BodyBlock } from './render-body.ts';

/** What a review or entry is on the site: what its readers may see of it, rendered. */
export interface PublishedItem<Data> {
  id: string;
  data: Data;
  body: BodyBlock[];
}

/** A free page of the site. */
export interface PublishedPage {
  id: string;
  data: PageData;
}

/** The content that the readers of a build may see: all that the site is made of. */
export interface PublishedContent {
  site: Site;
  profile: Profile;
  themes: Theme[];
  reviews: PublishedItem<ReviewData>[];
  entries: { [K in EntryKind]: PublishedItem<EntryDataOf[K]>[] };
  /** The free pages, which every audience reads whole. */
  pages: PublishedPage[];
  /** Ids of reviews, headings, entries and targets that are withheld, for what names them and may not show them. */
  withheld: string[];
  /** What is withheld of reviews: nothing may be said that counts it, or finds it missing. */
  lacks: Lacks;
  /** Who may read it; undefined for the widest audience. */
  audience: string | undefined;
}

/** Published content with what is known of the files that belong to it. */
export interface PublishedSite extends PublishedContent {
  /** In the order of their paths. */
  files: AttachedFile[];
  /** Tells this state of the content from every other. */
  digest: string;
}
