import { createHash } from 'node:crypto';
import type { Graph } from '../model/graph.ts';
import { graphOf } from './graph-of.ts';
import type { AttachedFile } from '../model/attached-file.ts';
import { type Interface, interfaceOf } from '../i18n/interface.ts';
import { similarProblems } from '../compare/similar-problems.ts';
import type { Problem } from '../model/nodes.ts';
import type { Profile } from '../model/profile.ts';
import type { Site } from '../model/site.ts';
import type { PublishedPage, PublishedSite } from './published.ts';
import { type SearchExample, searchExample } from '../text/search-example.ts';
import type { BodyBlock } from './render-body.ts';

/** All that pages are made of. */
export interface SiteContent {
  site: Site;
  profile: Profile;
  graph: Graph;
  /** The free pages, in the order of their ids. */
  pages: readonly PublishedPage[];
  /** What is known of the files that belong to entries. */
  files: readonly AttachedFile[];
  /** Ids of the reviews, entries and targets that these readers may not see. */
  withheld: string[];
  /** Who may read the site; undefined for its widest audience. */
  audience: string | undefined;
  /** The words of the interface in the site's language. */
  words: Interface;
  /** What the genre calls its things in the site's language. */
  terms: Profile['terms'][Site['locale']];
  /** The rendered text of a review or entry. */
  body(id: string): BodyBlock[];
  /** The problems that say most nearly the same as one, the most alike first. */
  similarTo(id: string): readonly Problem[];
  /** Words of the content, to show by how it is searched; undefined where no title has two. */
  searchExample: SearchExample | undefined;
  /** What names this content: the same for the same shown content, wherever it is built. */
  version: string;
}

/** Links published content into all that pages are made of. */
export function linkContent(published: PublishedSite): SiteContent {
  const { site, profile, themes, files, pages, withheld, audience, reviews, entries } = published;
  const graph = graphOf(published);
  const bodies = new Map(
    [...reviews, ...Object.values(entries).flat()].map(({ id, body }) => [id, body]),
  );
  // Pages that show none, as all do while one is being edited, need not wait for them.
  let similar: ReturnType<typeof similarProblems> | undefined;
  const similarTo = (id: string): Problem[] => {
    similar ??= similarProblems(graph.reviews.flatMap(({ problems }) => problems));
    return similar.get(id)?.map(({ problem }) => problem) ?? [];
  };
  return {
    site,
    profile,
    files,
    pages,
    withheld,
    audience,
    graph,
    words: interfaceOf(site.locale),
    terms: profile.terms[site.locale],
    body: (id) => bodies.get(id) ?? [],
    similarTo,
    searchExample: searchExample(
      graph.reviews.flatMap(({ problems }) => problems.map(({ data }) => data.title)),
      site.locale,
    ),
    version: versionOf({ site: shownSettings(site), profile, themes, files, reviews, entries }),
  };
}

/** Who else may read more is no part of what these readers are shown. */
function shownSettings({ audiences: _audiences, ...shown }: Site): object {
  return shown;
}

const VERSION_LENGTH = 8;

function versionOf(content: object): string {
  const hash = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  return hash.slice(0, VERSION_LENGTH);
}
