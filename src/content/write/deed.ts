/** What somebody does to the content, in words that are told when it is taken back. */
export interface Deed {
  /** The command, as in `import`. */
  command: string;
  /** What it is done to: the id of a review, the name of a file. */
  of: string;
}
