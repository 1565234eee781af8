import { UserError } from '../../../i18n/user-error.ts';
import type { Marks } from '../marks.ts';
import { type Declaration, declarationsOf, rulesOf } from './css.ts';
import { means, type PageElement, type Selector, selectorOf } from './selectors.ts';

/** Properties that decide whether text is seen, under the name by which they are looked up. */
const PROPERTIES = new Map([
  ['display', 'display'],
  ['visibility', 'visibility'],
  ['mso-hide', 'mso-hide'],
  ['mso-element', 'mso-element'],
  ['mso-special-character', 'mso-special-character'],
  ['text-decoration', 'line'],
  ['text-decoration-line', 'line'],
]);

/** What an element's styles say of it. */
export interface ElementStyle {
  /** Nothing of it is seen, whatever the elements in it say. */
  isGone: boolean;
  /** A comment, or the mark that leads to one, as Word writes them into pages. */
  comment: 'text' | 'mark' | undefined;
  /** A line goes through it: what it says itself, or nothing. */
  struck: Marks['struck'];
  /** It keeps its place and is not seen; what it says itself, or nothing. */
  hidden: Marks['hidden'];
}

/** How often elements of a page are compared with its styles; more is asked by none that is to be read. */
const COMPARISONS = 5_000_000;

/** Marks of a declaration's rank: those of rules count by weight and order, an element's own beyond them. */
const [IMPORTANT, OWN, WEIGHT] = [2 ** 51, 2 ** 50, 2 ** 26];

interface Ranked {
  selector: Selector;
  declarations: Declaration[];
  rank: number;
}

/** The style sheets of a page, as far as they decide whether text is seen. */
export class PageStyles {
  /** How many rules hide or strike text, and do not tell here which. */
  unread = 0;
  readonly #file: string;
  readonly #rules = new Map<string, Ranked[]>();
  #order = 0;
  #left = COMPARISONS;

  constructor(file: string) {
    this.#file = file;
  }

  /** Takes a sheet that holds on a screen; later ones go before earlier ones. */
  add(sheet: string): void {
    for (const { selectors, declarations: all } of rulesOf(sheet)) {
      const declarations = all.filter(({ property }) => PROPERTIES.has(property));
      if (declarations.length > 0) this.#addRule(selectors, declarations);
    }
  }

  #addRule(selectors: string, declarations: Declaration[]): void {
    for (const text of listOf(selectors)) {
      const selector = selectorOf(text);
      if (selector === undefined && declarations.some(isTaking)) this.unread += 1;
      if (selector === undefined || selector === 'never') continue;
      const rank = Math.min(selector.weight, OWN / WEIGHT - 1) * WEIGHT + this.#order;
      const key = selector.steps[0]?.key ?? '*';
      const rules = this.#rules.get(key) ?? [];
      rules.push({ selector, declarations, rank });
      this.#rules.set(key, rules);
      this.#order += 1;
    }
  }

  /**
   * What the styles say of an element, its own included.
   * @param path the elements around it, from the outermost to itself
   * @throws UserError `file-unsafe` when the styles of the page ask for more than any that is to be read
   */
  of(path: readonly PageElement[]): ElementStyle {
    const element = path.at(-1);
    const values = new Map<string, { value: string; rank: number }>();
    const take = ({ property, value, isImportant }: Declaration, rank: number) => {
      const name = PROPERTIES.get(property);
      const ranked = rank + (isImportant ? IMPORTANT : 0);
      if (name === undefined || (values.get(name)?.rank ?? -1) > ranked) return;
      values.set(name, { value, rank: ranked });
    };
    for (const { selector, declarations, rank } of element ? this.#candidates(element) : []) {
      if (!means(selector, path, this.#spend)) continue;
      for (const declaration of declarations) take(declaration, rank);
    }
    for (const own of declarationsOf(element?.attributes['style'] ?? '')) take(own, OWN);
    const valueOf = (name: string) => values.get(name)?.value;
    const [line, visibility] = [valueOf('line'), valueOf('visibility')];
    return {
      isGone: valueOf('display') === 'none' || valueOf('mso-hide') === 'all',
      comment:
        valueOf('mso-element') === 'comment'
          ? 'text'
          : valueOf('mso-special-character') === 'comment'
            ? 'mark'
            : undefined,
      struck: line === undefined ? undefined : line.includes('line-through'),
      hidden: visibility === undefined ? undefined : /^(?:hidden|collapse)$/u.test(visibility),
    };
  }

  *#candidates({ name, classes, attributes }: PageElement): Generator<Ranked> {
    const keys = ['*', name, `#${attributes['id'] ?? ''}`];
    for (const key of keys) yield* this.#rules.get(key) ?? [];
    for (const each of classes) yield* this.#rules.get(`.${each}`) ?? [];
  }

  readonly #spend = (): void => {
    this.#left -= 1;
    if (this.#left < 0) throw new UserError('file-unsafe', { file: this.#file, part: 'CSS' });
  };
}

/** Whether a declaration takes text away. */
const isTaking = ({ property, value }: Declaration): boolean =>
  PROPERTIES.get(property) === 'line'
    ? value.includes('line-through')
    : /^(?:none|hidden|collapse|all)$/u.test(value) &&
      /^(?:display|visibility|mso-hide)$/u.test(property);

/** No list of selectors is as long; a longer one is not understood. */
const LONGEST_LIST = 10_000;

/** The selectors of a list; brackets may have commas of their own. */
const listOf = (selectors: string): string[] =>
  selectors.length > LONGEST_LIST
    ? ['']
    : (selectors.match(/(?:\\[^]|\([^)]*\)|\[[^\]]*\]|[^,\\([]|[([])+/gu) ?? []);
