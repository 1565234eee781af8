import { sentences } from './sentences.ts';
import { OWN, WHEN, WHO } from './zh/assignments.ts';

/** Who answers for a text, and by when, as it notes beside what is to be done. */
export interface Assignments {
  /** The text without those notes. */
  rest: string;
  /** In their order, as printed. */
  responsible: string[];
  /** In their order, as printed: 2024年6月底, 长期坚持. */
  due: string[];
}

const marked = (label: string): string =>
  `(?:[【\\[〔]\\s{0,2}${label}\\s{0,2}[】\\]〕]\\s{0,2}[：:]?|${label}\\s{0,2}[：:])`;
const LABEL = marked(`(?:${WHO}|${WHEN})`);
const OWN_LABEL = marked(`${OWN}(?:${WHO}|${WHEN})`);
/** No note is longer; a bracket inside it is part of it: 王建平（主任）. */
const VALUE = '(?:[（(][^（()）\\n]{0,40}[)）]|[^；;。（()）\\n]){0,120}?';
/** What follows a comma in a note is another name, unless it is longer or holds a figure. */
const NEXT = `(?=\\s*(?:[；;。）)\\n]|$|[，,、.\\s]\\s*${OWN_LABEL}|${LABEL}|[，,]\\s*(?:[^，,；;。）)\\n]{9}|[^，,；;。）)\\n]{0,8}[0-9])))`;
const NOTE = `(?:(?<who>${marked(OWN + WHO)})|${marked(OWN + WHEN)})\\s{0,4}(?<value>${VALUE})${NEXT}`;
const NOTES = new RegExp(NOTE, 'gu');
/** Notes after one another; a label in the middle of a sentence (明确责任单位：…) begins none. */
const RUN = new RegExp(
  `(?<![\\p{Script=Han}A-Za-z])(?:${NOTE.replaceAll(/\?<(?:who|value)>/gu, '?:')}[；;，,、.\\s]{0,4})+`,
  'gu',
);
const IN_BRACKETS = new RegExp(`[（(]\\s{0,2}${OWN_LABEL}`, 'u');
/** Marks between notes that are gone, and brackets that held nothing else. */
const EMPTY_BRACKETS = /[（(][\p{P}\s]*[)）]/gu;

/**
 * Takes the notes off a text that say who answers for it and by when: 责任单位：办公室；完成时限：6月底, on a line
 * of their own, in brackets or at the end of a sentence.
 */
export function assignmentsIn(text: string): Assignments {
  const responsible: string[] = [];
  const due: string[] = [];
  const parts = sentences(text).map((sentence) => {
    const bare = sentence.replace(RUN, (run) => {
      for (const { groups = {} } of run.matchAll(NOTES)) {
        const printed = (groups['value'] ?? '').replace(/[；;，,、.\s]+$/u, '');
        if (printed !== '') (groups['who'] === undefined ? due : responsible).push(printed);
      }
      return '';
    });
    if (bare === sentence) return sentence;
    const rest = bare.replace(EMPTY_BRACKETS, '');
    return /[\p{L}\p{N}]/u.test(rest)
      ? rest.replace(/^[；;，,、\s]+|[；;，,、\s]+(?=[。！？]?$)/gu, '')
      : '';
  });
  return { rest: parts.join(''), responsible, due };
}

/** Where the first such note stands in brackets: 加强学习（责任单位：办公室）. */
export function bracketedAssignment(text: string): number | undefined {
  const at = text.search(IN_BRACKETS);
  return at === -1 ? undefined : at;
}
