import { UserError } from '../../../i18n/user-error.ts';
import type { EntryKind } from '../../../model/kinds.ts';
import type { Edit, OutlineFields } from '../edit.ts';
import { type Divided, divideHead, divideUnknown, wholeOf } from '../head.ts';
import { newEntry, passages } from '../made-lines.ts';
import { dropDeadLinks } from '../links.ts';
import type { OperationOf } from '../operation.ts';
import { followOutline, isHeading, kindAbove, type Line, lineAt } from '../outline.ts';

/** What a line of an outline is made to. */
type Level = OperationOf<'set-level'>['level'];

/** Makes a heading, an entry or a passage another of these. What bore an id and bears none any more loses its links. */
export function setLevel(edit: Edit, { at, level, kind }: OperationOf<'set-level'>): void {
  const line = lineAt(edit, at);
  const { review, outline, place, node } = line;
  if (node.type === level) return;
  const made = linesOf(edit, line, level, kind);
  outline.splice(place, 1, ...made);
  if (line.entry) edit.remove(line.entry);
  followOutline(edit, review);
  if ('id' in node) dropDeadLinks(edit, new Set([node.id]));
}

/** The lines that stand in the place of one when it is on another level. */
function linesOf(
  edit: Edit,
  line: Line,
  level: Level,
  kind: EntryKind | undefined,
): OutlineFields[] {
  const { node, entry } = line;
  const runOn = 'runOn' in node && node.runOn === true;
  const audience = entry ? entry.data.audience : 'audience' in node ? node.audience : undefined;
  if (level === 'text') return passages(wholeOf(node, entry), runOn, audience);
  const divided = dividedOf(line);
  const given = kind ?? entry?.kind ?? ('kind' in node ? node.kind : undefined);
  const made = given ?? kindAbove(line.outline, line.place);
  if (level === 'entry') {
    if (made === undefined) throw new UserError('change-needs-kind', { at: nameOf(line) });
    return [newEntry(edit, line.review, made, divided, { runOn, audience })];
  }
  const { marker, title, separator, titled, body } = divided;
  if (!titled) throw new UserError('change-no-title', { at: nameOf(line) });
  const id = isHeading(node)
    ? node.id
    : edit.nextId(line.review, level === 'section' ? 's' : 'a', 1);
  const heading = {
    ...{ type: level, id },
    ...(made !== undefined && { kind: made }),
    ...(marker !== '' && { marker }),
    title,
    ...(separator.trimEnd() !== '' && { separator: separator.trimEnd() }),
    ...(runOn && { runOn }),
    ...(audience !== undefined && { audience }),
  } as OutlineFields;
  return [heading, ...passages(body, !separator.endsWith('\n'), audience)];
}

/** A line as number, title and text: as it is divided, and a passage by its first sentence. */
function dividedOf({ node, entry }: Line): Divided {
  const whole = wholeOf(node, entry);
  if (isHeading(node)) return divideHead(whole, node.marker ?? '', node.title);
  if (node.type === 'text') return divideUnknown(whole);
  return divideHead(whole, entry?.data.label ?? '', entry?.data.title ?? '');
}

const nameOf = ({ node, review, place }: Line): string =>
  'id' in node ? node.id : `${review}#${place + 1}`;
