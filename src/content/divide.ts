/** A content file's text in its parts, each as it stands. */
export interface Divided {
  /** What stands between the fences, with the line break at its end. */
  yaml: string;
  /** Where that begins, and where the body begins, in characters of the text. */
  yamlStart: number;
  bodyStart: number;
  /** The fences, each with its place. */
  fences: { text: string; index: number }[];
}

const FENCE = /^---[^\S\n]*(?:\n|$)/gmu;

/**
 * Divides a content file into its front matter and its body: the one program that does. What it does not take for a
 * fence is none.
 * @param text the file with `\n` at the end of each line, without a byte order mark
 * @returns undefined where it does not begin with front matter, or that has no end
 */
export function divide(text: string): Divided | undefined {
  // One pattern for all from fence to fence exhausts the stack where megabytes stand between them.
  const [open, close] = text.matchAll(FENCE);
  if (open?.index !== 0 || !close) return undefined;
  const yamlStart = open[0].length;
  return {
    yaml: text.slice(yamlStart, close.index),
    yamlStart,
    bodyStart: close.index + close[0].length,
    fences: [open, close].map(({ 0: fence, index }) => ({ text: fence, index })),
  };
}
