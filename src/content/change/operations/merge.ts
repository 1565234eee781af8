import { UserError } from '../../../i18n/user-error.ts';
import { targetId } from '../../../model/ids.ts';
import type { EntryFields } from '../../../model/schemas.ts';
import { type Body, bodyOf, bodyOfWords, joined, wordsOf, writtenBody } from '../body.ts';
import type { Edit, EntryItem, OutlineFields } from '../edit.ts';
import { wholeOf } from '../head.ts';
import { relink } from '../links.ts';
import type { OperationOf } from '../operation.ts';
import { followOutline, isHeading, lineAt } from '../outline.ts';

/** Makes an entry or passage part of the one before it. Links to it lead there; lists are put together. */
export function merge(edit: Edit, { at }: OperationOf<'merge'>): void {
  const { review, outline, place, node, entry } = lineAt(edit, at);
  const into = outline[place - 1];
  if (!into || isHeading(into) || isHeading(node))
    throw new UserError('change-no-neighbour', { at });
  const host = into.type === 'entry' ? edit.entry(into.id) : undefined;
  if (audienceOf(into, host) !== audienceOf(node, entry)) {
    throw new UserError('change-audiences', { at });
  }
  const runOn = node.runOn === true;
  const whole = wholeOf(node, entry);
  if (host && into.type === 'entry') addTo(host, into, whole, runOn);
  else if (into.type === 'text') {
    const isOne =
      runOn && whole.length <= 1 && whole.every((part) => part.node.type === 'paragraph');
    if (!isOne) throw new UserError('change-paragraphs', { at });
    into.text = wordsOf(joined(bodyOfWords(into.text), whole, true));
  }
  outline.splice(place, 1);
  if (entry) {
    const moved = host ? uniteLists(host, entry) : new Map<string, string>();
    edit.remove(entry);
    const heir = host?.id;
    relink(edit, (id, to) => {
      if (id === entry.id) return host && to.includes(host.kind) ? heir : undefined;
      return id.startsWith(`${entry.id}/`) ? moved.get(id) : id;
    });
    if (host) withoutItself(host);
  }
  followOutline(edit, review);
}

/** Puts a text behind that of an entry, whose title may have been all that it had. */
function addTo(
  host: EntryItem,
  node: Extract<OutlineFields, { type: 'entry' }>,
  whole: Body,
  runOn: boolean,
): void {
  const body = bodyOf(host.body);
  const isBare = body.length === 0 && node.titled !== false;
  if (isBare && !runOn) node.separator = `${(node.separator ?? '').trimEnd()}\n`;
  host.body = writtenBody(joined(body, whole, runOn));
}

const audienceOf = (node: OutlineFields, entry: EntryItem | undefined): string | undefined =>
  entry ? entry.data.audience : 'audience' in node ? node.audience : undefined;

/**
 * Adds the lists of one entry to those of another, as far as it knows them.
 * @returns the new ids of targets by those that they had
 */
function uniteLists(host: EntryItem, gone: EntryItem): Map<string, string> {
  const moved = new Map<string, string>();
  for (const [key, value] of Object.entries(gone.data)) {
    const isKnown = host.kind === gone.kind || host.data[key] !== undefined;
    if (!Array.isArray(value) || !isKnown) continue;
    const own = (host.data[key] ?? []) as unknown[];
    const added = key === 'targets' ? renamedTargets(host, gone, moved) : (value as unknown[]);
    Reflect.set(host.data, key, [...own, ...added.filter((item) => !own.includes(item))]);
  }
  return moved;
}

/** Targets under names that are free in the other measure. */
function renamedTargets(host: EntryItem, gone: EntryItem, moved: Map<string, string>): unknown[] {
  const { targets: own = [] } = host.data as EntryFields['measure'];
  const { targets = [] } = gone.data as EntryFields['measure'];
  const taken = new Set(own.map(({ id }) => id));
  return targets.map((target) => {
    let id = target.id;
    for (let number = taken.size + 1; taken.has(id); number += 1) id = `t${number}`;
    taken.add(id);
    moved.set(targetId(gone.id, target.id), targetId(host.id, id));
    return { ...target, id };
  });
}

/** An entry does not name itself. */
function withoutItself(host: EntryItem): void {
  for (const [key, value] of Object.entries(host.data)) {
    if (value === host.id) Reflect.deleteProperty(host.data, key);
    if (Array.isArray(value) && value.includes(host.id)) {
      Reflect.set(
        host.data,
        key,
        value.filter((item) => item !== host.id),
      );
    }
  }
}
