import type { Nodes } from 'mdast';
import 'mdast-util-mdx';
import { SKIP, visit } from 'unist-util-visit';
import type { ReadEntry, ReadReview } from '../../content/content.ts';
import { ITEM_SCHEMAS } from '../../model/schemas.ts';
import { type Place, placeIn } from '../../content/source-file.ts';
import { fieldsOf } from '../../model/meaning.ts';

type Item = ReadReview | ReadEntry;

/** A passage of front matter is no longer in the file than so many times itself, and some indents. */
const SPREAD = { times: 2, more: 80 };

/** What the public does not see of a field, as it stands in the source. */
const REDACTED = /<Redact\b[^>]*>.*?<\/Redact>/gsu;

/** The schema of an item's front matter. */
export const schemaOf = ({ kind }: Item) => ITEM_SCHEMAS[kind];

/** A field without its places in lists, which change where the gate takes items out. */
export const shapeOf = (path: readonly PropertyKey[]): string =>
  path.filter((step) => typeof step !== 'number').join('.');

/** The places in an item's file at which a text stands in fields of one shape, passages that are redacted aside. */
export function placesInFields(item: Item, shape: string, text: string): Place[] {
  return fieldsOf(schemaOf(item), item.data).flatMap(({ value, path }) => {
    if (typeof value !== 'string' || shapeOf(path) !== shape || isWithheld(item, path)) return [];
    if (!value.replace(REDACTED, '').includes(text)) return [];
    const room = value.length * SPREAD.times + SPREAD.more;
    return timesIn(value, text, placeAfter(item, item.yaml.place(path), text, room));
  });
}

/** Whether what holds a field has an audience of its own, and so is not what the public sees. */
function isWithheld({ data }: Item, path: readonly PropertyKey[]): boolean {
  let value: unknown = data;
  return path.some((step) => {
    value = typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined;
    return typeof value === 'object' && value !== null && 'audience' in value;
  });
}

/**
 * The places at which a text stands in the body of an item, passages that are redacted aside; of one whose
 * characters are marked each in its own way (**138**0013 8000), the places of the blocks that hold it.
 */
export function placesInBody(item: Item, text: string): Place[] {
  const places: Place[] = [];
  visit(item.body, (node) => {
    if (isRedact(node)) return SKIP;
    const start = node.position?.start;
    if (!start) return undefined;
    for (const words of wordsOf(node)) {
      if (!words.includes(text)) continue;
      const room = (node.position?.end.offset ?? 0) - (start.offset ?? 0);
      places.push(...timesIn(words, text, placeAfter(item, start, text, room)));
    }
    return undefined;
  });
  if (places.length > 0) return places;
  return item.body.children.flatMap(({ position, ...block }) =>
    position && shownIn(block).includes(text) ? [position.start] : [],
  );
}

const isRedact = (node: Nodes): boolean => 'name' in node && node.name === 'Redact';

function shownIn(block: Nodes): string {
  let shown = '';
  visit(block, (node) => {
    if (isRedact(node)) return SKIP;
    if ('value' in node) shown += node.value;
    return undefined;
  });
  return shown;
}

/** The words of a node itself, and those of its attributes. */
function wordsOf(node: Nodes): string[] {
  return (['value', 'url', 'title', 'alt'] as const).flatMap((key) => {
    const words: unknown = Reflect.get(node, key);
    return typeof words === 'string' ? [words] : [];
  });
}

/** A place for each time that a text stands in a passage. */
const timesIn = (passage: string, text: string, place: Place): Place[] =>
  Array.from({ length: passage.split(text).length - 1 }, () => place);

/** Where a text stands in a file, not before a place nor far behind it; the place itself where it is written otherwise. */
function placeAfter({ file }: Item, from: Place, text: string, room: number): Place {
  const source = String(file.value)
    .replace(/^\uFEFF/u, '')
    .replaceAll('\r\n', '\n');
  const lines = source.split('\n');
  const before = lines.slice(0, from.line - 1).join('\n').length + (from.line > 1 ? 1 : 0);
  const start = before + from.column - 1;
  const found = source.slice(start, start + room).indexOf(text);
  return found === -1 ? { line: from.line, column: from.column } : placeIn(source, start + found);
}
