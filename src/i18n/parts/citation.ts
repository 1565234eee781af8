/** What a citation names. */
export interface Cited {
  author: string;
  title: string;
  /** The report that it is a part of. */
  report: string | undefined;
  /** The day on which the report was signed, ISO 8601 and as people write it. */
  date: { iso: string; written: string } | undefined;
  /** Undefined where the site does not say where it stands: a path alone leads nobody there. */
  url: string | undefined;
}

/** How a thing of the site is cited in a language. */
export type CitationForm = (cited: Cited) => string;
