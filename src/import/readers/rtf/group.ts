import { type Marks, PLAIN } from '../marks.ts';
import { type Format, UNFORMATTED } from './format.ts';

/** What holds inside a group, until its end. */
export interface Group {
  leftOut: boolean;
  /** Nothing but names of fonts. */
  fonts: boolean;
  footnote: boolean;
  margin: boolean;
  /** Inside what is counted as a whole, or is there twice. */
  counted: boolean;
  /** In a font of symbols. */
  symbolic: boolean;
  /** Whether the group is the number of a paragraph in an automatic list. */
  number: boolean;
  encoding: string | undefined;
  /** Nothing but definitions of styles. */
  styles: boolean;
  format: Format;
  /** The style on which the one that the group defines is based. */
  basedOn: number | undefined;
  /** What holds for all of the group, because of the place where it hangs. */
  hanging: Marks;
  /** How many characters stand after a `\u` for readers that do not know it. */
  fallback: number;
}

export const OUTERMOST: Group = {
  leftOut: false,
  fonts: false,
  footnote: false,
  margin: false,
  counted: false,
  symbolic: false,
  number: false,
  encoding: undefined,
  styles: false,
  format: UNFORMATTED,
  basedOn: undefined,
  hanging: PLAIN,
  fallback: 1,
};
