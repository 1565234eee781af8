import {
  formatNumber,
  LONGEST_NUMBER,
  type NumberFormatName,
  wholeNumber,
} from '../number-formats.ts';
import type { XmlTree } from '../../../formats/xml.ts';
import { isOn } from './run-format.ts';
import type { ListPlace, Styles } from './styles.ts';

/** Word's names of number formats (ISO 29500-1, 17.18.59). */
const FORMATS = new Map<string, NumberFormatName>([
  ['decimal', 'decimal'],
  ['decimalHalfWidth', 'decimal'],
  ['decimalZero', 'decimal-two-digits'],
  ['decimalFullWidth', 'decimal-wide'],
  ['decimalFullWidth2', 'decimal-wide'],
  ['decimalEnclosedCircle', 'circled'],
  ['decimalEnclosedCircleChinese', 'circled'],
  ['decimalEnclosedFullstop', 'with-stop'],
  ['decimalEnclosedParen', 'in-parentheses'],
  ['numberInDash', 'between-dashes'],
  ['upperLetter', 'upper-letter-repeated'],
  ['lowerLetter', 'lower-letter-repeated'],
  ['upperRoman', 'upper-roman'],
  ['lowerRoman', 'lower-roman'],
  ['chineseCounting', 'chinese'],
  ['chineseCountingThousand', 'chinese'],
  ['taiwaneseCounting', 'chinese'],
  ['taiwaneseCountingThousand', 'chinese'],
  ['japaneseCounting', 'chinese'],
  ['ideographDigital', 'chinese-digits'],
  ['taiwaneseDigital', 'chinese-digits'],
  ['japaneseDigitalTenThousand', 'chinese-digits'],
  ['chineseLegalSimplified', 'chinese-legal'],
  ['ideographLegalTraditional', 'chinese-legal-traditional'],
  ['ideographEnclosedCircle', 'chinese-circled'],
  ['ideographTraditional', 'heavenly-stems'],
  ['ideographZodiac', 'earthly-branches'],
]);

/** One level of a list: how its paragraphs are numbered. */
interface Level {
  start: number;
  format: string;
  /** The number with what stands around it: `（%2）`. */
  text: string;
  /** The level at or above which a paragraph lets this one begin anew (from 1; 0: none does). */
  restart: number | undefined;
  /** All numbers in it are in digits, whatever their own levels say. */
  legal: boolean;
  /** The style whose paragraphs are on this level. */
  style: string | undefined;
}

type Levels = Map<number, Level>;

interface Definition {
  levels: Levels;
  /** The numbering style that stands in for this definition. */
  link: string | undefined;
}

interface List {
  definition: string;
  levels: Levels;
  starts: Map<number, number>;
}

/** The lists of a document, by their numbers; read from numbering.xml. */
export class Lists {
  readonly #definitions = new Map<string, Definition>();
  readonly #lists = new Map<number, List>();
  readonly #styles: Styles;

  /** @param root the element of numbering.xml */
  constructor(root: XmlTree | undefined, styles: Styles) {
    this.#styles = styles;
    for (const definition of root?.all('w:abstractNum') ?? []) {
      this.#definitions.set(definition.attribute('w:abstractNumId') ?? '', {
        levels: new Map(definition.all('w:lvl').map(readLevel)),
        link: definition.child('w:numStyleLink')?.attribute('w:val'),
      });
    }
    for (const list of root?.all('w:num') ?? []) {
      const id = wholeNumber(list.attribute('w:numId'));
      const definition = list.child('w:abstractNumId')?.attribute('w:val');
      if (id === undefined || definition === undefined) continue;
      const overrides = list.all('w:lvlOverride');
      this.#lists.set(id, {
        definition,
        levels: new Map(overrides.flatMap((override) => override.all('w:lvl')).map(readLevel)),
        starts: new Map(
          overrides.flatMap((override) => {
            const level = wholeNumber(override.attribute('w:ilvl'));
            const start = wholeNumber(override.child('w:startOverride')?.attribute('w:val'));
            return level === undefined || start === undefined ? [] : [[level, start] as const];
          }),
        ),
      });
    }
  }

  /** A list with its definition, and the key under which all lists of that definition are counted. */
  find(
    id: number,
  ): { key: string; list: List; level(index: number): Level | undefined } | undefined {
    const list = this.#lists.get(id);
    if (!list) return undefined;
    const { link } = this.#definitions.get(list.definition) ?? {};
    const linked = link === undefined ? undefined : this.#styles.listPlace(link).list;
    const key = this.#lists.get(linked ?? id)?.definition ?? list.definition;
    const definition = this.#definitions.get(key);
    return {
      key,
      list,
      level: (index) => list.levels.get(index) ?? definition?.levels.get(index),
    };
  }

  /** The list and level of a paragraph: what it says itself, else what its style says. */
  placeOf(own: ListPlace, style: string | undefined): { list: number; level: number } | undefined {
    const inherited = this.#styles.listPlace(style);
    const list = own.list ?? inherited.list;
    // List 0 takes a paragraph out of the list of its style.
    if (list === undefined || list === 0) return undefined;
    if (own.level !== undefined) return { list, level: own.level };
    if (own.list !== undefined) return { list, level: 0 };
    const found = this.find(list);
    const linked = this.#styles
      .chain(style)
      .map((name) => LEVELS.find((index) => found?.level(index)?.style === name))
      .find((index) => index !== undefined);
    return { list, level: linked ?? inherited.level ?? 0 };
  }
}

const LEVELS = [0, 1, 2, 3, 4, 5, 6, 7, 8];

function readLevel(level: XmlTree): [number, Level] {
  // A format of the user's own (001, 002) stands beside one that older programs know.
  const format =
    level.child('w:numFmt') ??
    level.child('mc:AlternateContent')?.child('mc:Fallback')?.child('w:numFmt');
  const legal = level.child('w:isLgl');
  return [
    wholeNumber(level.attribute('w:ilvl')) ?? 0,
    {
      start: wholeNumber(level.child('w:start')?.attribute('w:val')) ?? 0,
      format: format?.attribute('w:val') ?? 'decimal',
      text: (level.child('w:lvlText')?.attribute('w:val') ?? '').slice(0, LONGEST_NUMBER),
      restart: wholeNumber(level.child('w:lvlRestart')?.attribute('w:val')),
      legal: legal !== undefined && isOn(legal),
      style: level.child('w:pStyle')?.attribute('w:val'),
    },
  ];
}

/**
 * Counts the paragraphs of a document's lists as Word does: all lists of one definition count together,
 * except where a list says at which number it starts.
 */
export class Numbering {
  readonly #lists: Lists;
  readonly #counts = new Map<string, Map<number, number>>();
  readonly #started = new Set<string>();
  /** Formats that are not known here; their numbers are in digits. */
  readonly unknownFormats = new Set<string>();

  constructor(lists: Lists) {
    this.#lists = lists;
  }

  /** The number of the next paragraph; empty where it has none or a bullet. */
  next(own: ListPlace, style: string | undefined): string {
    const place = this.#lists.placeOf(own, style);
    const found = place && this.#lists.find(place.list);
    const level = found?.level(place?.level ?? 0);
    if (!place || !found || !level) return '';
    const { key, list } = found;
    const counts = this.#counts.get(key) ?? new Map<number, number>();
    this.#counts.set(key, counts);

    const startOf = (index: number) => list.starts.get(index) ?? found.level(index)?.start ?? 1;
    const before = counts.get(place.level);
    const begins = list.starts.has(place.level) && this.#isFirst(place);
    const value = before === undefined || begins ? startOf(place.level) : before + 1;
    counts.set(place.level, value);
    for (const index of LEVELS) {
      const restart = found.level(index)?.restart ?? index;
      if (index > place.level && place.level < Math.min(restart, index)) counts.delete(index);
    }

    if (level.format === 'bullet') return '';
    const number = level.text.replace(/%([1-9])/gu, (_, digit: string) => {
      const index = Number(digit) - 1;
      const format = found.level(index)?.format ?? 'decimal';
      return this.#format(level.legal ? 'decimal' : format, counts.get(index) ?? startOf(index));
    });
    return number.slice(0, LONGEST_NUMBER);
  }

  /** True at the first paragraph on a level of a list. */
  #isFirst({ list, level }: { list: number; level: number }): boolean {
    const key = `${list} ${level}`;
    if (this.#started.has(key)) return false;
    this.#started.add(key);
    return true;
  }

  #format(format: string, value: number): string {
    if (format === 'none' || format === 'bullet') return '';
    const known = FORMATS.get(format);
    if (known === undefined) this.unknownFormats.add(format);
    return formatNumber(known ?? 'decimal', value);
  }
}
