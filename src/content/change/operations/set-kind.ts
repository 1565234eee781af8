import { UserError } from '../../../i18n/user-error.ts';
import type { EntryKind } from '../../../model/kinds.ts';
import { fieldsOf } from '../../../model/meaning.ts';
import { ENTRY_SCHEMAS } from '../../../model/schemas.ts';
import type { Edit, EntryItem } from '../edit.ts';
import { dropDeadLinks, kindOfId } from '../links.ts';
import type { OperationOf } from '../operation.ts';
import { endOf, followOutline, isHeading, thingAt } from '../outline.ts';
import { reviewOf } from '../../../model/ids.ts';

/**
 * Makes an entry another kind, or a heading with all entries below it. Ids stay; fields and links that the new kind does
 * not know go.
 */
export function setKind(edit: Edit, { at, kind }: OperationOf<'set-kind'>): void {
  const { item, line } = thingAt(edit, at);
  const changed: EntryItem[] = [];
  if (item && item.kind !== 'review') changed.push(item);
  else if (line && isHeading(line.node)) {
    const below = line.outline.slice(line.place, endOf(line.outline, line.place));
    for (const node of below) {
      if (isHeading(node)) node.kind = kind;
      else if (node.type === 'entry') changed.push(edit.entry(node.id));
    }
  } else throw new UserError('change-no-kind', { at });
  for (const entry of changed) makeKind(edit, entry, kind);
  dropDeadLinks(edit, new Set(changed.map(({ id }) => id)));
  followOutline(edit, reviewOf(at.split('#', 1)[0] ?? at));
}

function makeKind(edit: Edit, entry: EntryItem, kind: EntryKind): void {
  if (entry.kind === kind) return;
  entry.kind = kind;
  const { shape } = ENTRY_SCHEMAS[kind];
  for (const key of Object.keys(entry.data)) {
    if (!Object.hasOwn(shape, key)) Reflect.deleteProperty(entry.data, key);
  }
  for (const { value, meaning, path } of fieldsOf(ENTRY_SCHEMAS[kind], entry.data)) {
    if (meaning?.is !== 'link' || meaning.to.includes('theme')) continue;
    const to = kindOfId(edit, String(value));
    const [field] = path;
    if ((to === undefined || !meaning.to.includes(to)) && field !== undefined) {
      Reflect.deleteProperty(entry.data, field);
    }
  }
}
