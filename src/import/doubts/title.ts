import { isDateLine } from '../../text/dates.ts';
import { withoutWhiteSpace } from '../../model/document.ts';
import { simplifyInPlace } from '../../text/scripts.ts';
import { isAboveTitle, isDocumentName, isEditionRecord } from '../../text/official-marks.ts';
import { secrecyMarkIn } from '../../sensitive/secrecy-marks.ts';
import type { Doubt, Reading } from './doubt.ts';

/** Longer titles have something in them that is none. */
const LONGEST_TITLE = 60;
/** How many of the last lines can be a record of copies. */
const LAST = 6;

/** Signs around the text: a title with the head of an official document in it, or one that does not look like one. */
export function titleDoubts({ parsed: { nodes, preamble }, draft, profile }: Reading): Doubt[] {
  const texts = nodes.flatMap((node) => (node.type === 'text' ? [node] : []));
  const titles = texts.flatMap(({ role, text }) => (role === 'title' ? [text.trim()] : []));
  const above = titles.find(
    (line) => isAboveTitle(line) || secrecyMarkIn(line, 'around') !== undefined,
  );
  const edition = texts.slice(-LAST).find(({ text }) => isEditionRecord(text))?.text;
  const { title } = draft.review.data;
  const words = simplifyInPlace(withoutWhiteSpace(title));
  const isOwn = profile.titles.own.some((word) => words.includes(word)) || isDocumentName(words);
  const looksOdd =
    titles.some((line) => !isDateLine(line)) && (!isOwn || title.length > LONGEST_TITLE);
  const problems = draft.entries.filter(({ kind }) => kind === 'problem').length;
  const isNil = texts.some(({ nil }) => nil === true);
  return [
    ...(above === undefined ? [] : [told('confirm-head', { quote: above })]),
    ...(above === undefined && looksOdd ? [told('confirm-title-odd', { title })] : []),
    ...(edition === undefined ? [] : [told('confirm-edition', { quote: edition })]),
    ...(problems === 0 && !isNil && nodes.length + preamble.length > 0
      ? [told('confirm-no-problems', {})]
      : []),
  ];
}

const told = (id: Doubt['id'], details: Doubt['details']): Doubt => ({ id, details });
