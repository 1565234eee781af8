import { join } from 'node:path';
import type { ValidContent } from '../content/content.ts';
import { graphOf } from '../content/graph-of.ts';
import type { PublishedContent, PublishedSite } from '../content/published.ts';
import { interfaceOf } from '../i18n/interface.ts';
import { LICENCES } from '../model/addresses.ts';
import type { AttachedFile } from '../model/attached-file.ts';
import { INDEX_FOLDER } from '../search/files.ts';
import { searchRecords } from '../search/index/records.ts';
import { INDEX_PACKAGES, writeSearchIndex } from '../search/index/write-index.ts';
import { copyAttachments } from './attachments.ts';
import { describeSite } from './manifest.ts';
import { appendNotices } from './notices.ts';
import { requireLinks } from './require-links.ts';
import { requireNoLeaks } from './scan/require-no-leaks.ts';
import type { LeakReport } from './scan/scan.ts';
import { writeFonts } from './write-fonts.ts';

/** One reading of the content, and what of it the readers of a build may see. */
export interface SiteReading {
  content: ValidContent;
  published: PublishedSite;
}

/** What is made of a site when its pages are rendered. */
export type FinishStep = 'fonts' | 'index' | 'scan';

/** Who is told what goes on. */
export interface FinishTelling {
  onStep?: ((step: FinishStep) => void) | undefined;
  /** Told of the files that were copied into the site, when there are any. */
  onAttachments?: ((files: readonly AttachedFile[]) => void) | undefined;
  /** Told of what the leak scan could not decide. */
  onUndecided?: ((report: LeakReport) => void) | undefined;
  /** Told of each character that no open font has, with the ids of the reviews and entries that hold it. */
  onFontless?: ((character: string, places: string[]) => void) | undefined;
}

/**
 * Adds to rendered pages what belongs to the site: attached files, fonts, search index; checks its links, and looks
 * through all of it for what its readers may not see.
 * @param site the folder of the rendered pages
 * @param folder the content folder
 * @throws UserError `links-broken` when links lead nowhere
 * @throws UserError `leak-found` when a file of the site holds what its readers may not see
 */
export async function finishSite(
  site: string,
  folder: string,
  { content, published }: SiteReading,
  { onStep, onAttachments, onFontless, onUndecided }: FinishTelling = {},
): Promise<void> {
  const { audience, files } = published;
  await copyAttachments(folder, site, files);
  if (files.length > 0) onAttachments?.(files);
  onStep?.('fonts');
  const ids = published.reviews.map(({ id }) => id);
  for (const character of await writeFonts(site, published.site.base, ids)) {
    onFontless?.(character, placesOf(published, character));
  }
  onStep?.('index');
  await indexSite(published, site);
  requireLinks(site, folder, content);
  await describeSite(site, audience);
  onStep?.('scan');
  onUndecided?.(await requireNoLeaks({ folder, audience, out: site }));
}

async function indexSite(published: PublishedContent, site: string): Promise<void> {
  const preambles = new Map(published.reviews.map(({ id, body }) => [id, body]));
  const { locale } = published.site;
  const records = searchRecords({
    graph: graphOf(published),
    preambleOf: ({ id }) => (preambles.get(id) ?? []).map(({ text }) => text).join('\n'),
    site: published.site,
    terms: published.profile.terms[locale],
    words: interfaceOf(locale),
  });
  await writeSearchIndex(records, join(site, INDEX_FOLDER));
  await appendNotices(join(site, LICENCES), INDEX_PACKAGES);
}

function placesOf({ reviews, entries }: PublishedContent, character: string): string[] {
  return [...reviews, ...Object.values(entries).flat()]
    .filter((item) => JSON.stringify(item).includes(character))
    .map(({ id }) => id);
}
