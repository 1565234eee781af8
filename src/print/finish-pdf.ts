import { PDFDocument, PDFHexString, PDFName, PDFRef, PDFString } from '@cantoo/pdf-lib';
import type { Locale } from '../model/site.ts';
import { renumberTags } from './renumber-tags.ts';
import { NO_DIGEST, stamp } from './stamp.ts';

/** What a PDF says about itself. */
export interface PdfProperties {
  title: string;
  author: string;
  /** What kind of document it is. */
  subject?: string | undefined;
  /** The day that the document is signed, as in 2022-01-08. */
  date?: string | undefined;
  locale: Locale;
}

/** The program that a PDF names as its maker; without a version, so that a new one changes no file. */
const MAKER = 'Duizhao';

/**
 * Makes a browser's PDF the same each time and says in it what it is. The browser writes its own name, the
 * page's title and the time; tags, outline and fonts stay as it wrote them.
 * @param key of what it was printed from, for `stampedKey`
 */
export async function finishPdf(
  pdf: Uint8Array,
  { title, author, subject, date, locale }: PdfProperties,
  key: string,
): Promise<Buffer> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const { context, catalog } = document;
  const properties = {
    Title: title,
    Author: author,
    Subject: subject,
    Creator: MAKER,
    Producer: MAKER,
  };
  const info = context.obj({});
  for (const [name, value] of Object.entries(properties)) {
    if (value !== undefined) info.set(PDFName.of(name), PDFHexString.fromText(value));
  }
  if (date !== undefined) {
    info.set(PDFName.of('CreationDate'), PDFString.of(`D:${date.replaceAll('-', '')}`));
  }
  if (context.trailerInfo.Info instanceof PDFRef) context.delete(context.trailerInfo.Info);
  context.trailerInfo.Info = context.register(info);
  context.trailerInfo.ID = context.obj([PDFHexString.of(key), PDFHexString.of(NO_DIGEST)]);

  renumberTags(context);
  document.setLanguage(locale);
  catalog.set(PDFName.of('ViewerPreferences'), context.obj({ DisplayDocTitle: true }));
  if (catalog.has(PDFName.of('Outlines'))) {
    catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'));
  }
  // Object streams make the tags, thousands of small objects, a quarter as large.
  return stamp(await document.save({ useObjectStreams: true, updateFieldAppearances: false }));
}

/** How many pages a PDF has. */
export async function pageCount(pdf: Uint8Array): Promise<number> {
  return (await PDFDocument.load(pdf, { updateMetadata: false })).getPageCount();
}
