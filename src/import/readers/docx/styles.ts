import { wholeNumber } from '../number-formats.ts';
import type { XmlElement, XmlTree } from '../xml.ts';

/** A paragraph's or style's place in a list, as far as it says so itself. */
export interface ListPlace {
  list?: number | undefined;
  level?: number | undefined;
}

/** Word bases a style on no more than ten others. */
const LONGEST_CHAIN = 20;

interface Style extends ListPlace {
  basedOn: string | undefined;
  hidden: boolean | undefined;
}

/** What styles say of the paragraphs and runs that have them. */
export class Styles {
  readonly #styles = new Map<string, Style>();
  #ordinary: string | undefined;

  /** @param root the element of styles.xml */
  constructor(root: XmlTree | undefined) {
    for (const style of root?.all('w:style') ?? []) {
      const id = style.attribute('w:styleId');
      if (id === undefined) continue;
      const place = style.child('w:pPr')?.child('w:numPr');
      const vanish = style.child('w:rPr')?.child('w:vanish');
      this.#styles.set(id, {
        basedOn: style.child('w:basedOn')?.attribute('w:val'),
        list: wholeNumber(place?.child('w:numId')?.attribute('w:val')),
        level: wholeNumber(place?.child('w:ilvl')?.attribute('w:val')),
        hidden: vanish && isOn(vanish),
      });
      const isDefault = style.attribute('w:default') ?? '0';
      if (style.attribute('w:type') === 'paragraph' && !OFF.includes(isDefault)) {
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

  isHidden(id: string): boolean | undefined {
    const style = this.chain(id).find((name) => this.#styles.get(name)?.hidden !== undefined);
    return this.#styles.get(style ?? '')?.hidden;
  }
}

const OFF = ['0', 'false', 'off'];

/** A property that stands alone is on; a value may switch it off. */
export const isOn = (property: Pick<XmlElement, 'attribute'>): boolean =>
  !OFF.includes(property.attribute('w:val') ?? '1');
