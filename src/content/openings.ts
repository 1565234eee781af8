import type { Data } from 'unified';
import type { Place } from './source-file.ts';

type Extension = NonNullable<Data['micromarkExtensions']>[number];
type Construct = Extract<
  NonNullable<NonNullable<Extension['text']>[number]>,
  { tokenize: unknown }
>;

/** Where the parser found the last beginning of a tag or an expression. */
export interface Openings {
  extension: Extension;
  last: Place | undefined;
}

const BRACE = '{'.charCodeAt(0);
const LESS_THAN = '<'.charCodeAt(0);

/**
 * Extension of the Markdown parser that notes where each tag and expression begins, and leaves them to
 * the extension of MDX. That one tells only where it gave up, which can be at the end of the text.
 */
export function openings(): Openings {
  const construct: Construct = {
    tokenize(_effects, _ok, nok) {
      const { line, column } = this.now();
      noted.last = { line, column };
      return nok;
    },
  };
  const constructs = { [BRACE]: construct, [LESS_THAN]: construct };
  const noted: Openings = { extension: { flow: constructs, text: constructs }, last: undefined };
  return noted;
}
