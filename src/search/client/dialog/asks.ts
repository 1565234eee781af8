import { foldForm } from '../../fold-form.ts';
import { parseQuery } from '../../query/parse-query.ts';
import type { SearchQuery } from '../../query/result.ts';

/** Whether a query asks for anything: one without words would find all entries. */
export function asks({ text }: SearchQuery): boolean {
  const { words, excluded } = parseQuery(text, foldForm);
  return words.length + excluded.length > 0;
}
