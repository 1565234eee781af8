import { UserError } from '../../../i18n/user-error.ts';
import { ITEM_SCHEMAS } from '../../../model/schemas.ts';
import { isListOfTexts, schemasAt } from '../../fields.ts';
import type { Edit, EntryItem, ReviewItem } from '../edit.ts';
import { fieldsFor, kindOfId } from '../links.ts';
import type { OperationOf } from '../operation.ts';

/** Writes a link. Where a field holds one alone, it takes the place of what stands there. */
export function link(edit: Edit, operation: Omit<OperationOf<'link'>, 'op'>): void {
  const { item, field } = holderOf(edit, operation);
  const { to } = operation;
  if (!isListField(item, field)) Reflect.set(item.data, field, to);
  else {
    const list = (item.data[field] ?? []) as unknown[];
    if (!list.includes(to)) Reflect.set(item.data, field, [...list, to]);
  }
}

/** Takes a link away. @throws UserError `change-no-link` where there is none */
export function unlink(edit: Edit, operation: Omit<OperationOf<'unlink'>, 'op'>): void {
  const { item, field } = holderOf(edit, operation);
  const { from, to } = operation;
  const value = item.data[field];
  const list = Array.isArray(value) ? (value as unknown[]) : [value];
  if (!list.includes(to)) throw new UserError('change-no-link', { from, to, field });
  const left = list.filter((id) => id !== to);
  if (left.length === 0) Reflect.deleteProperty(item.data, field);
  else Reflect.set(item.data, field, left);
}

const isListField = ({ kind }: ReviewItem | EntryItem, field: string): boolean =>
  schemasAt(ITEM_SCHEMAS[kind], [field]).some(isListOfTexts);

/** What writes a link, and the field that holds it. */
function holderOf(
  edit: Edit,
  { from, to, field }: { from: string; to: string; field?: string | undefined },
): { item: ReviewItem | EntryItem; field: string } {
  const item = edit.find(from);
  const kind = kindOfId(edit, to);
  if (!item) throw new UserError('change-unknown', { at: from });
  if (kind === undefined) throw new UserError('change-unknown', { at: to });
  const fields = fieldsFor(item.kind, kind).filter((name) => name !== 'outline');
  const [only, another] = fields.filter((name) => field === undefined || name === field);
  if (only === undefined || another !== undefined) {
    throw new UserError('change-link-field', { from, to, fields: fields.join(', ') || '–' });
  }
  return { item, field: only };
}
