/** A property of a rule or of an element itself. */
export interface Declaration {
  property: string;
  value: string;
  isImportant: boolean;
}

export interface Rule {
  /** The list of selectors, as it is written. */
  selectors: string;
  declarations: Declaration[];
}

/** How wide the window is in which a page is seen (px): that of a desk, as offices have them. */
const WIDTH = 1280;
const EM = 16;

/** Blocks of rules that hold in every browser of today. */
const GROUPS = /^@(?:supports|layer|container|scope|starting-style|-moz-document)\b/iu;
const COMMENTS = /\/\*[^]*?(?:\*\/|$)|<!--|-->/gu;
/** The next mark that divides a sheet; strings and escaped characters divide nothing. */
const MARKS = /\\[^]|"(?:\\[^]|[^"\\\n])*"?|'(?:\\[^]|[^'\\\n])*'?|[{};]/gu;
const STRINGS = /"(?:\\[^]|[^"\\\n])*"?|'(?:\\[^]|[^'\\\n])*'?/gu;

/** The rules of a style sheet that hold on a screen, in their order. Each character is looked at once. */
export function rulesOf(sheet: string): Rule[] {
  const css = sheet.replace(COMMENTS, ' ');
  const rules: Rule[] = [];
  /** For each open block of rules, whether they hold, where those around it do. */
  const open: boolean[] = [];
  let start = 0;
  let rule: { selectors: string; start: number } | undefined;
  /** How many blocks are open inside a rule, or inside a block that has no rules. */
  let inner = 0;
  const endRule = (end: number) => {
    if (rule && (open.at(-1) ?? true) && !rule.selectors.startsWith('@')) {
      const declarations = declarationsOf(css.slice(rule.start, end));
      rules.push({ selectors: rule.selectors, declarations });
    }
    rule = undefined;
  };
  for (const { 0: mark, index } of css.matchAll(MARKS)) {
    if (!'{};'.includes(mark)) continue;
    if (rule) {
      if (mark === '{') inner += 1;
      if (mark !== '}') continue;
      if (inner === 0) endRule(index);
      else inner -= 1;
    } else if (mark === '{') {
      const prelude = css.slice(start, index).trim();
      const around = open.at(-1) ?? true;
      const media = /^@media\b(.*)$/isu.exec(prelude)?.[1];
      if (media !== undefined) open.push(around && isOnScreen(media));
      else if (GROUPS.test(prelude)) open.push(around);
      else rule = { selectors: prelude, start: index + 1 };
    } else if (mark === '}') open.pop();
    start = index + 1;
  }
  // What is open at the end of a sheet ends there.
  endRule(css.length);
  return rules;
}

/** The properties that a block of a rule, or the attribute `style`, sets. */
export function declarationsOf(block: string): Declaration[] {
  return block
    .replace(COMMENTS, ' ')
    .replace(STRINGS, '""')
    .split(';')
    .flatMap((declaration) => {
      const colon = declaration.indexOf(':');
      if (colon === -1) return [];
      const property = declaration.slice(0, colon).trim().toLowerCase();
      const value = declaration
        .slice(colon + 1)
        .trim()
        .toLowerCase();
      return [
        {
          property,
          value: value.replace(/!\s*important$/u, '').trim(),
          isImportant: /!\s*important$/u.test(value),
        },
      ];
    });
}

/** Whether a list of media queries is true of the screen of a desk. What is not understood is not. */
export const isOnScreen = (media: string): boolean =>
  media.split(',').some((query) => {
    const [, not, rest = ''] = /^\s*(not\b)?(?:\s*only\b)?(.*)$/isu.exec(query) ?? [];
    const holds = rest.split(/\band\b/iu).every(isTrue);
    return not === undefined ? holds : !holds;
  });

function isTrue(condition: string): boolean {
  const text = condition.trim().toLowerCase();
  if (text === '' || text === 'all' || text === 'screen') return true;
  const width = /^\((min|max)-width\s*:\s*([\d.]+)(px|r?em)\)$/u.exec(text);
  const range = /^\(width\s*([<>])=?\s*([\d.]+)(px|r?em)\)$/u.exec(text);
  const [, sense, amount, unit] = width ?? range ?? [];
  const limit = Number(amount) * (unit === 'px' ? 1 : EM);
  return sense === 'min' || sense === '>' ? limit <= WIDTH : limit >= WIDTH;
}
