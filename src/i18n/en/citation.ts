import type { CitationForm } from '../parts/citation.ts';

/** What GB/T 7714 names, in the order of ISO 690. */
export const citation: CitationForm = ({ author, title, report, date, url }) => {
  const name = report === undefined ? title : `“${title}”. In: ${report}`;
  const dated = date === undefined ? [] : [date.written];
  const text = `${[author, name, ...dated].join('. ')}.`;
  return url === undefined ? text : `${text} Available at: ${url}`;
};
