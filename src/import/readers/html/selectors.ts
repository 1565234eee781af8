/** An element of a page, as selectors see it. */
export interface PageElement {
  name: string;
  classes: ReadonlySet<string>;
  attributes: Readonly<Record<string, string>>;
}

type Test = (element: PageElement) => boolean;

/** One step of a selector: what an element itself has to be. */
interface Step {
  /** What it asks for by which elements that may fit are found: `#id`, `.class`, `name`, or `*` for any. */
  key: string;
  tests: Test[];
  /** Whether the next step is the element directly around it. */
  isChild: boolean;
}

export interface Selector {
  /** From the element itself outwards. */
  steps: Step[];
  /** How much it counts against others: ids, classes, names. */
  weight: number;
}

const NAME = String.raw`(?:\\[0-9a-f]{1,6}\s?|\\[^]|[-\w\u0080-\u{10ffff}])+`;
const PART = new RegExp(
  [
    String.raw`(?<combinator>\s*[>+~]\s*|\s+)`,
    String.raw`#(?<id>${NAME})`,
    String.raw`\.(?<class>${NAME})`,
    String.raw`\[\s*(?<attribute>${NAME})\s*(?:(?<operator>[~|^$*]?=)\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>${NAME}))\s*[is]?)?\s*\]`,
    String.raw`(?<pseudo>::?[-\w]+)(?:\((?<argument>[^()]*)\))?`,
    String.raw`(?<name>\*|${NAME})`,
  ].join('|'),
  'iuy',
);

/** States in which no page is that is only read, and parts of elements that are no text of the page. */
const NEVER =
  /^:(?::.*|before|after|first-line|first-letter|hover|focus.*|active|visited|target.*|checked|disabled|invalid|valid|placeholder-shown|popover-open|fullscreen|modal)$/iu;
/** What is true of the elements of any page that is read. */
const ALWAYS = /^:(?:link|any-link|enabled|defined)$/iu;

/** A selector alone: undefined when it is not understood, `never` when it means no text of a page that is read. */
export function selectorOf(text: string): Selector | 'never' | undefined {
  const source = text.trim();
  let step: Step = { key: '*', tests: [], isChild: false };
  const steps = [step];
  let weight = 0;
  let at = 0;
  while (at < source.length) {
    PART.lastIndex = at;
    const groups = PART.exec(source)?.groups;
    if (!groups) return undefined;
    at = PART.lastIndex;
    const combinator = groups['combinator']?.trim();
    if (combinator === '+' || combinator === '~') return undefined;
    if (combinator !== undefined) {
      step = { key: '*', tests: [], isChild: combinator === '>' };
      steps.unshift(step);
    } else if (groups['pseudo'] !== undefined) {
      const meant = pseudoClass(groups['pseudo'], groups['argument']);
      if (meant === undefined || meant === 'never') return meant;
      step.tests.push(meant);
      weight += CLASS;
    } else weight += take(groups, step);
  }
  return at === 0 ? undefined : { steps, weight };
}

const [ID, CLASS, NAMED] = [0x10000, 0x100, 1];

/** Adds what a part of a step asks for. */
function take(groups: Readonly<Record<string, string | undefined>>, step: Step): number {
  const id = plain(groups['id']);
  if (id !== undefined) {
    step.key = `#${id}`;
    step.tests.push(({ attributes }) => attributes['id'] === id);
    return ID;
  }
  const name = plain(groups['name'])?.toLowerCase();
  if (name !== undefined) {
    if (name === '*') return 0;
    if (step.key === '*') step.key = name;
    step.tests.push((element) => element.name === name);
    return NAMED;
  }
  const wanted = plain(groups['class']);
  if (wanted !== undefined) {
    if (!step.key.startsWith('#')) step.key = `.${wanted}`;
    step.tests.push(({ classes }) => classes.has(wanted));
  } else step.tests.push(attributeTest(groups));
  return CLASS;
}

function attributeTest(groups: Readonly<Record<string, string | undefined>>): Test {
  const attribute = plain(groups['attribute'])?.toLowerCase() ?? '';
  const value = groups['double'] ?? groups['single'] ?? plain(groups['bare']) ?? '';
  const compare = COMPARISONS.get(groups['operator'] ?? '') ?? (() => true);
  return ({ attributes }) => {
    const has = attributes[attribute];
    return has !== undefined && compare(has, value);
  };
}

const COMPARISONS = new Map<string, (has: string, value: string) => boolean>([
  ['=', (has, value) => has === value],
  ['~=', (has, value) => has.split(/\s+/u).includes(value)],
  ['|=', (has, value) => has === value || has.startsWith(`${value}-`)],
  ['^=', (has, value) => value !== '' && has.startsWith(value)],
  ['$=', (has, value) => value !== '' && has.endsWith(value)],
  ['*=', (has, value) => value !== '' && has.includes(value)],
]);

function pseudoClass(pseudo: string, argument: string | undefined): Test | 'never' | undefined {
  const name = pseudo.toLowerCase();
  if (NEVER.test(name)) return 'never';
  if (ALWAYS.test(name)) return () => true;
  if (name === ':root') return (element) => element.name === 'html';
  if (name !== ':not' || argument === undefined) return undefined;
  const excepted = selectorOf(argument);
  if (excepted === 'never') return () => true;
  const step = excepted?.steps.length === 1 ? excepted.steps[0] : undefined;
  return step && ((element) => !fits(step, element));
}

/** A name without what stands in it to escape its characters. */
const plain = (name: string | undefined): string | undefined =>
  name?.replace(/\\(?:([0-9a-f]{1,6})\s?|([^]))/giu, (_, code?: string, character?: string) => {
    const point = code === undefined ? 0 : Number.parseInt(code, 16);
    return character ?? (point <= 0x10ffff ? String.fromCodePoint(point) : '');
  });

const fits = ({ tests }: Step, element: PageElement): boolean =>
  tests.every((test) => test(element));

/**
 * Whether a selector means an element.
 * @param path the elements around it, from the outermost to itself
 * @param spend is told of each element that is looked at, and may throw
 */
export function means(
  { steps }: Selector,
  path: readonly PageElement[],
  spend: () => void,
): boolean {
  const matches = (index: number, at: number): boolean => {
    const [step, element] = [steps[index], path[at]];
    if (!step) return true;
    spend();
    if (!element || !fits(step, element)) return false;
    if (index + 1 === steps.length || step.isChild) return matches(index + 1, at - 1);
    for (let outer = at - 1; outer >= 0; outer -= 1) if (matches(index + 1, outer)) return true;
    return false;
  };
  return matches(0, path.length - 1);
}
