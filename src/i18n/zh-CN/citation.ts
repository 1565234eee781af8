import type { CitationForm } from '../parts/citation.ts';

/**
 * GB/T 7714-2015, 4.1 and 4.2: a part stands before // and its report behind; R is a report, OL online.
 * No stop follows an address: it would be copied with it.
 */
export const citation: CitationForm = ({ author, title, report, date, url }) => {
  const medium = url === undefined ? '[R]' : '[R/OL]';
  const source = report === undefined ? '' : `//${author}. ${report}`;
  const dated = date === undefined ? '' : `(${date.iso}). `;
  return `${author}. ${title}${medium}${source}. ${dated}${url ?? ''}`.trim();
};
