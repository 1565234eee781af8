/** A relative name of a TypeScript module where a file imports it, or gives it to a worker. */
const NAMED =
  /(?<before>\bfrom\s+|\bimport\s+|\bimport\(\s*|\bnew URL\(\s*)(?<quote>['"])(?<path>\.{1,2}\/[^'"]+?)(?<!\.d)\.ts\k<quote>/gu;

/**
 * A file as it stands in the package, where TypeScript has become JavaScript: the compiler renames what modules import,
 * and neither what components do nor what is named for a worker.
 */
export function asEmitted(text: string): string {
  return text.replace(NAMED, '$<before>$<quote>$<path>.js$<quote>');
}
