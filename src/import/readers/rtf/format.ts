import { type Marks, PLAIN } from '../marks.ts';

type Property = 'strike' | 'double-strike' | 'hidden' | 'deleted' | 'inserted';

/** Control words that decide whether the characters after them are read; those of a move are of revisions too. */
const WORDS = new Map<string, Property>([
  ['strike', 'strike'],
  ['striked', 'double-strike'],
  ['v', 'hidden'],
  ['deleted', 'deleted'],
  ['mvf', 'deleted'],
  ['revised', 'inserted'],
  ['mvt', 'inserted'],
]);

/** How characters are set; it holds inside a group, until its end. */
export interface Format {
  said: ReadonlyMap<Property, boolean>;
  paragraphStyle?: string | undefined;
  characterStyle?: string | undefined;
}

export const UNFORMATTED: Format = { said: new Map() };

/** How characters are set after a control word. */
export function formatAfter(format: Format, word: string, value: number | undefined): Format {
  const property = WORDS.get(word);
  if (property !== undefined) {
    return { ...format, said: new Map(format.said).set(property, value !== 0) };
  }
  const style = `${word}${value ?? 0}`;
  switch (word) {
    case 'plain':
      return { said: UNFORMATTED.said, paragraphStyle: format.paragraphStyle };
    case 'pard':
      return { ...format, paragraphStyle: undefined };
    case 's':
      return { ...format, paragraphStyle: style };
    case 'cs':
      return { ...format, characterStyle: style };
    default:
      return format;
  }
}

/** No program bases styles on one another for longer. */
const LONGEST_CHAIN = 20;

/**
 * The styles of a file. Programs say again where a style is used what it says (specification 1.9.1, Style Sheet);
 * what they do not say again still holds here.
 */
export class StyleSheet {
  readonly #styles = new Map<string, { format: Format; basedOn: string | undefined }>();

  /** @param format what the style says, itself named as the style of its format */
  define(format: Format, basedOn: number | undefined): void {
    const { characterStyle, paragraphStyle = 's0' } = format;
    const kind = characterStyle === undefined ? 's' : 'cs';
    this.#styles.set(characterStyle ?? paragraphStyle, {
      format,
      basedOn: basedOn === undefined ? undefined : `${kind}${basedOn}`,
    });
  }

  marksOf(format: Format): Marks {
    const { said, characterStyle, paragraphStyle } = format;
    if (said.size === 0 && characterStyle === undefined && paragraphStyle === undefined) {
      return PLAIN;
    }
    const has = (property: Property): boolean =>
      said.get(property) ??
      this.#said(property, characterStyle) ??
      this.#said(property, paragraphStyle) ??
      false;
    return {
      inserted: has('inserted'),
      deleted: has('deleted'),
      struck: has('strike') || has('double-strike'),
      hidden: has('hidden'),
    };
  }

  #said(property: Property, style: string | undefined): boolean | undefined {
    let name = style;
    for (let step = 0; name !== undefined && step < LONGEST_CHAIN; step += 1) {
      const found = this.#styles.get(name);
      const said = found?.format.said.get(property);
      if (said !== undefined) return said;
      name = found?.basedOn;
    }
    return undefined;
  }
}
