import { wholeNumber } from '../number-formats.ts';
import type { XmlTree } from '../../../formats/xml.ts';
import { isOff, type RunFormat, runFormat, type RunProperty, takeProperty } from './run-format.ts';

/** A paragraph's or style's place in a list, as far as it says so itself. */
export interface ListPlace {
  list?: number | undefined;
  level?: number | undefined;
}

/** Word bases a style on no more than ten others. */
const LONGEST_CHAIN = 20;

interface Style extends ListPlace {
  basedOn: string | undefined;
  format: RunFormat;
}

/** Where characters stand: each of these styles has its say on them. */
export interface StyledPlace {
  paragraph: string | undefined;
  table: string | undefined;
}

/** What styles say of the paragraphs and runs that have them. */
export class Styles {
  readonly #styles = new Map<string, Style>();
  readonly #defaults: RunFormat;
  #ordinary: string | undefined;

  /** @param root the element of styles.xml */
  constructor(root: XmlTree | undefined) {
    this.#defaults = formatOf(root?.child('w:docDefaults')?.child('w:rPrDefault'));
    for (const style of root?.all('w:style') ?? []) {
      const id = style.attribute('w:styleId');
      if (id === undefined) continue;
      const place = style.child('w:pPr')?.child('w:numPr');
      this.#styles.set(id, {
        basedOn: style.child('w:basedOn')?.attribute('w:val'),
        list: wholeNumber(place?.child('w:numId')?.attribute('w:val')),
        level: wholeNumber(place?.child('w:ilvl')?.attribute('w:val')),
        format: formatOf(style),
      });
      const isDefault = style.attribute('w:default') ?? '0';
      if (style.attribute('w:type') === 'paragraph' && !isOff(isDefault)) {
        this.#ordinary = id;
      }
    }
  }

  /** A style and those on which it is based, nearest first; without a name, the ordinary paragraph's. */
  chain(id: string | undefined): string[] {
    const chain = new Set<string>();
    for (let at = id ?? this.#ordinary; at !== undefined && !chain.has(at);) {
      if (chain.size === LONGEST_CHAIN) break;
      chain.add(at);
      at = this.#styles.get(at)?.basedOn;
    }
    return [...chain];
  }

  /** The place in a list that a style gives, with the style that names the list. */
  listPlace(id: string | undefined): ListPlace & { style?: string | undefined } {
    const chain = this.chain(id);
    const style = chain.find((name) => this.#styles.get(name)?.list !== undefined);
    const leveled = chain.find((name) => this.#styles.get(name)?.level !== undefined);
    return {
      style,
      list: this.#styles.get(style ?? '')?.list,
      level: this.#styles.get(leveled ?? '')?.level,
    };
  }

  /**
   * Whether characters have a property. What they say themselves holds; styles that are laid over one another
   * switch it on and off again (ISO 29500-1, 17.7.3), but for a double strike, which the nearest one decides.
   */
  has(
    property: RunProperty,
    { style, own }: RunFormat,
    { paragraph, table }: StyledPlace,
  ): boolean {
    const said = own.get(property);
    if (said !== undefined) return said;
    const byDefault = this.#defaults.own.get(property) ?? false;
    const levels = [
      style === undefined ? undefined : this.#said(property, style),
      this.#said(property, paragraph),
      table === undefined ? undefined : this.#said(property, table),
    ];
    if (property === 'double-strike')
      return levels.find((level) => level !== undefined) ?? byDefault;
    return byDefault || levels.filter(Boolean).length % 2 === 1;
  }

  /** What a style says of a property, or the nearest one on which it is based. */
  #said(property: RunProperty, id: string | undefined): boolean | undefined {
    for (const name of this.chain(id)) {
      const said = this.#styles.get(name)?.format.own.get(property);
      if (said !== undefined) return said;
    }
    return undefined;
  }
}

function formatOf(element: XmlTree | undefined): RunFormat {
  const format = runFormat();
  for (const property of element?.child('w:rPr')?.children ?? []) takeProperty(format, property);
  return format;
}
