import type { PublishedContent } from '../content/published.ts';
import { wordsOf } from '../i18n/languages.ts';
import { fullAddress, ledgerAddress } from '../model/addresses.ts';
import type { PdfProperties } from './finish-pdf.ts';

/** The choice on the page of a ledger that shows all its lists at once. */
export const ALL_LISTS = '#ledger-all';

/** A document that is printed. */
export interface PrintedDocument {
  /** The name of its file. */
  name: string;
  /** The page that it is printed from, below the site's base. */
  address: string;
  properties: PdfProperties;
}

/** The names of a review's files: those of the report and of the ledger. */
export const documentNames = (id: string): [report: string, ledger: string] => [
  `${id}.pdf`,
  `${id}.ledger.pdf`,
];

/** The documents of reviews: of each the report and the ledger. */
export function reviewDocuments(
  { reviews, site, profile }: Pick<PublishedContent, 'reviews' | 'site' | 'profile'>,
  ids: readonly string[],
): PrintedDocument[] {
  const { locale } = site;
  const ledger = wordsOf(locale).ledger(profile.terms[locale]);
  return reviews
    .filter(({ id }) => ids.includes(id))
    .flatMap(({ id, data }) => {
      const { title, date, kind: subject } = data;
      const author = data.author ?? data.organisation ?? site.organisation;
      const properties = { title, author, subject, date, locale };
      const [report, ledgerName] = documentNames(id);
      return [
        { name: report, address: fullAddress(id), properties },
        {
          name: ledgerName,
          address: ledgerAddress(id),
          // The ledger tells what became of the report later: the report's date is not its own.
          properties: { ...properties, title: ledger.title(title), date: undefined },
        },
      ];
    });
}
