import { writtenBody } from '../body.ts';
import type { Edit, EntryItem } from '../edit.ts';
import { divideHead, wholeOf } from '../head.ts';
import type { OperationOf } from '../operation.ts';
import { isHeading, type Line, thingAt } from '../outline.ts';
import { UserError } from '../../../i18n/user-error.ts';
import { passages } from '../made-lines.ts';

/** Gives another title: divides the same words otherwise, or corrects the document. */
export function setTitle(edit: Edit, { at, title, document }: OperationOf<'set-title'>): void {
  const { item, line } = thingAt(edit, at);
  if (item && (!line || item.kind === 'review')) item.data.title = title;
  else if (!line) return;
  else if (line.node.type === 'text') throw new UserError('change-no-head', { at });
  else if (document === 'keep') divideAgain(line, markerOf(line), title);
  else if (isHeading(line.node)) line.node.title = title;
  else if (line.entry) line.entry.data.title = title;
}

/** Gives another number: divides the same words otherwise, or corrects the document. */
export function setMarker(edit: Edit, { at, marker, document }: OperationOf<'set-marker'>): void {
  const { item, line } = thingAt(edit, at);
  if (item?.kind === 'review' || line?.node.type === 'text') {
    throw new UserError('change-no-head', { at });
  }
  if (item && !line) setLabel(item, marker);
  else if (!line) return;
  else if (document === 'keep') divideAgain(line, marker, undefined);
  else if (isHeading(line.node)) line.node.marker = marker;
  else if (line.entry) setLabel(line.entry, marker);
}

function setLabel({ data }: EntryItem, label: string): void {
  if (label === '') delete data.label;
  else data.label = label;
}

const markerOf = ({ node, entry }: Line): string =>
  isHeading(node) ? (node.marker ?? '') : (entry?.data.label ?? '');

/** @param title the title; what is left of it behind another number when undefined */
function divideAgain(line: Line, marker: string, title: string | undefined): void {
  const { outline, place, node, entry } = line;
  const whole = wholeOf(node, entry);
  const divided = divideHead(whole, marker, title ?? titleBehind(line, marker));
  if (isHeading(node)) {
    if (!divided.titled) throw new UserError('change-title-absent', { title: divided.title });
    node.marker = marker;
    node.title = divided.title;
    node.separator = divided.separator.trimEnd();
    const runOn = !divided.separator.endsWith('\n');
    outline.splice(place + 1, 0, ...passages(divided.body, runOn, node.audience));
  } else if (node.type === 'entry' && entry) {
    setLabel(entry, marker);
    entry.data.title = divided.title;
    entry.body = writtenBody(divided.body);
    node.titled = divided.titled;
    node.separator = divided.separator;
    if (divided.titled) delete node.titled;
    if (divided.separator === '') delete node.separator;
  }
}

/** The title that stands behind a number: what was number and is none any more belongs to it, and the other way round. */
function titleBehind({ node, entry }: Line, marker: string): string {
  const [label = '', title = ''] = isHeading(node)
    ? [node.marker, node.title]
    : [entry?.data.label, entry?.data.title];
  const isTitled = node.type !== 'entry' || node.titled !== false;
  if (!isTitled) return title;
  const head = label + title;
  return head.startsWith(marker) ? head.slice(marker.length).trimStart() : title;
}
