import { UserError } from '../../../i18n/user-error.ts';
import { withoutWhiteSpace } from '../../../model/document.ts';
import { enumeratorAt } from '../../../text/enumerators.ts';
import { ENUMERATORS } from '../../../model/profile.ts';
import { isHeadNode } from '../../../model/outline.ts';
import { type Body, bodyOf, bodyOfWords, cut, textIn, wordsOf, writtenBody } from '../body.ts';
import type { Edit } from '../edit.ts';
import { divideHead, divideUnknown } from '../head.ts';
import type { OperationOf } from '../operation.ts';
import { followOutline, thingAt } from '../outline.ts';
import { newEntry, passages } from '../made-lines.ts';

/**
 * Makes what begins with some words an entry or passage of its own. Of a review's introduction it becomes passages, which
 * stand behind it.
 */
export function split(edit: Edit, operation: OperationOf<'split'>): void {
  const { item, line } = thingAt(edit, operation.at);
  if (item?.kind === 'review') {
    const { before, after, runOn } = divided(bodyOf(item.body), operation);
    item.body = writtenBody(before);
    const outline = edit.outline(item.id);
    const head = outline.findIndex((node) => !isHeadNode(node));
    const place = head === -1 ? outline.length : head;
    outline.splice(place, 0, ...passages(after, runOn, undefined));
    return;
  }
  if (!line) throw new UserError('change-unplaced', { at: operation.at });
  const { review, outline, place, node, entry } = line;
  if (node.type === 'text') {
    const { before, after } = divided(bodyOfWords(node.text), operation);
    const { audience } = node;
    const passage = { type: node.type, text: wordsOf(after), ...(audience && { audience }) };
    node.text = wordsOf(before);
    outline.splice(place + 1, 0, { ...passage, runOn: true });
    return;
  }
  if (!entry) throw new UserError('change-no-text', { at: operation.at });
  const { before, after, runOn } = divided(bodyOf(entry.body), operation);
  entry.body = writtenBody(before);
  const { audience } = entry.data;
  const kind = operation.kind ?? entry.kind;
  const head = headOf(after, operation.title);
  outline.splice(place + 1, 0, newEntry(edit, review, kind, head, { runOn, audience }));
  followOutline(edit, review);
}

function headOf(body: Body, title: string | undefined) {
  if (title === undefined) return divideUnknown(body);
  const line = textIn(body.slice(0, 1));
  return divideHead(body, enumeratorAt(line, 0, ENUMERATORS)?.marker.trimEnd() ?? '', title);
}

/** A body in two at some words. @throws UserError `change-words-absent`, `change-words-often` */
function divided(body: Body, { at, before: words, occurrence }: OperationOf<'split'>) {
  const text = withoutWhiteSpace(textIn(body));
  const wanted = withoutWhiteSpace(words);
  const places: number[] = [];
  for (let place = text.indexOf(wanted); place !== -1; place = text.indexOf(wanted, place + 1)) {
    if (place > 0) places.push(place);
  }
  const place = places[(occurrence ?? 1) - 1];
  if (place === undefined) throw new UserError('change-words-absent', { at, words });
  if (occurrence === undefined && places.length > 1) {
    throw new UserError('change-words-often', { at, words, count: places.length });
  }
  return cut(body, place);
}
