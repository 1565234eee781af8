import {
  formatNumber,
  LONGEST_NUMBER,
  type NumberFormatName,
  wholeNumber,
} from '../number-formats.ts';
import type { Marks } from '../marks.ts';
import { isSymbolFont } from '../symbol-fonts.ts';
import type { XmlElement } from '../../../formats/xml.ts';

/** OpenDocument names a format by its first numbers; the first of them tells them apart. */
const FORMATS = new Map<string, NumberFormatName>([
  ['1', 'decimal'],
  ['01', 'decimal-two-digits'],
  ['１', 'decimal-wide'],
  ['①', 'circled'],
  ['A', 'upper-letter'],
  ['a', 'lower-letter'],
  ['I', 'upper-roman'],
  ['i', 'lower-roman'],
  ['一', 'chinese'],
  ['壹', 'chinese-legal'],
  ['甲', 'heavenly-stems'],
  ['子', 'earthly-branches'],
]);

const IN_STEP = new Map<string, NumberFormatName>([
  ['A', 'upper-letter-repeated'],
  ['a', 'lower-letter-repeated'],
]);

/** One level of a list: how its paragraphs are numbered. */
export interface ListLevel {
  start: number;
  format: NumberFormatName | undefined;
  /** The number with what stands around it: `（%2%）`; empty for bullets. */
  text: string;
}

export type ListStyle = Map<number, ListLevel>;

interface Style {
  parent: string | undefined;
  list: string | undefined;
  marks: Marks;
}

/** Which styles a name is one of. */
export type StyleFamily = 'paragraph' | 'text';

/** The name of what all styles of a family are based on; no style is called so. */
const DEFAULT = '';

/** No office program bases styles on one another for longer. */
const LONGEST_CHAIN = 50;

/** What the styles of a text say of its lists and hidden parts. It is given elements as they open. */
export class OdtStyles {
  readonly lists = new Map<string, ListStyle>();
  /** How headings are numbered that stand in no list. */
  readonly outline: ListStyle = new Map();
  readonly unknownFormats = new Set<string>();
  readonly #styles = new Map<string, Style>();
  #style: Style | undefined;
  #list: ListStyle | undefined;

  open(element: XmlElement): void {
    const { name } = element;
    if (name === 'style:style' || name === 'style:default-style') {
      this.#style = {
        parent: element.attribute('style:parent-style-name'),
        list: element.attribute('style:list-style-name'),
        marks: {},
      };
      const family = element.attribute('style:family') ?? '';
      const known = element.attribute('style:name') ?? DEFAULT;
      this.#styles.set(`${family} ${known}`, this.#style);
    } else if (name === 'style:text-properties' && this.#style) {
      this.#style.marks = {
        struck: struckBy(element),
        hidden: hiddenBy(element),
        symbolic: symbolicBy(element),
      };
    } else if (name === 'text:list-style') {
      this.#list = new Map();
      this.lists.set(element.attribute('style:name') ?? '', this.#list);
    } else if (name === 'text:outline-style') {
      this.#list = this.outline;
    } else if (/^text:(?:list|outline)-level-style/u.test(name)) {
      const level = wholeNumber(element.attribute('text:level')) ?? 1;
      this.#list?.set(level, this.#readLevel(element, level));
    }
  }

  close(name: string): void {
    if (name === 'style:style' || name === 'style:default-style') this.#style = undefined;
    if (name === 'text:list-style' || name === 'text:outline-style') this.#list = undefined;
  }

  /** The list style that a paragraph's style names. */
  listOf(paragraphStyle: string | undefined): string | undefined {
    return this.#inherited('paragraph', paragraphStyle, ({ list }) => list);
  }

  /** What a style says of its characters, or those on which it is based; what none says is undefined. */
  marksOf(family: StyleFamily, style: string | undefined): Marks {
    return {
      struck: this.#inherited(family, style, ({ marks }) => marks.struck),
      hidden: this.#inherited(family, style, ({ marks }) => marks.hidden),
      symbolic: this.#inherited(family, style, ({ marks }) => marks.symbolic),
    };
  }

  #inherited<T>(
    family: string,
    style: string | undefined,
    property: (style: Style) => T | undefined,
  ): T | undefined {
    let name = style;
    for (let step = 0; name !== undefined && step < LONGEST_CHAIN; step += 1) {
      const found = this.#styles.get(`${family} ${name}`);
      const value = found && property(found);
      if (value !== undefined) return value;
      name = found?.parent;
    }
    const common = this.#styles.get(`${family} ${DEFAULT}`);
    return common && property(common);
  }

  #readLevel(element: XmlElement, level: number): ListLevel {
    const start = wholeNumber(element.attribute('text:start-value')) ?? 1;
    const name = element.attribute('style:num-format') ?? '';
    if (name === '') return { start, format: undefined, text: '' };
    const first = name.split(',')[0]?.trim() ?? '';
    const inStep = element.attribute('style:num-letter-sync') === 'true';
    const format = (inStep ? IN_STEP.get(first) : undefined) ?? FORMATS.get(first);
    if (format === undefined) this.unknownFormats.add(name);
    const shown = Math.min(level, wholeNumber(element.attribute('text:display-levels')) ?? 1);
    const levels = Array.from({ length: shown }, (_, index) => `%${level - shown + index + 1}%`);
    const prefix = element.attribute('style:num-prefix') ?? '';
    const suffix = element.attribute('style:num-suffix') ?? '';
    const text =
      element.attribute('style:num-list-format') ??
      element.attribute('loext:num-list-format') ??
      `${prefix}${levels.join('.')}${suffix}`;
    return { start, format: format ?? 'decimal', text: text.slice(0, LONGEST_NUMBER) };
  }
}

/** A line through text has a style and a number of lines; each may say that there is none. */
function struckBy({ attribute }: XmlElement): boolean | undefined {
  const line = ['style', 'type'].map((key) => attribute(`style:text-line-through-${key}`));
  if (line.every((value) => value === undefined)) return undefined;
  return !line.includes('none');
}

function hiddenBy({ attribute }: XmlElement): boolean | undefined {
  const display = attribute('text:display');
  return display === undefined ? undefined : display === 'none';
}

function symbolicBy({ attribute }: XmlElement): boolean | undefined {
  const font = attribute('style:font-name') ?? attribute('fo:font-family');
  return font === undefined ? undefined : isSymbolFont(font);
}

/** Counts the paragraphs of one list. */
export class ListCounter {
  readonly #counts = new Map<number, number>();

  /** The number of the next paragraph on a level, which may say at which number it starts. */
  next(style: ListStyle | undefined, level: number, start?: number): string {
    const before = this.#counts.get(level);
    const startOf = (index: number) => style?.get(index)?.start ?? 1;
    this.#counts.set(level, start ?? (before === undefined ? startOf(level) : before + 1));
    for (const index of this.#counts.keys()) if (index > level) this.#counts.delete(index);
    const text = style?.get(level)?.text ?? '';
    const number = text.replace(/%(\d{1,2})%/gu, (_, digits: string) => {
      const index = Number(digits);
      const format = style?.get(index)?.format;
      return format ? formatNumber(format, this.#counts.get(index) ?? startOf(index)) : '';
    });
    return number.slice(0, LONGEST_NUMBER);
  }
}
