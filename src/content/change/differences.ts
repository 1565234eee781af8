import { isDeepStrictEqual } from 'node:util';
import { diffArrays } from 'diff';
import type { ContentFile } from '../content-file.ts';
import { ANSWERS_FILE, ATTACHMENTS_FOLDER } from '../folders.ts';
import { idIn } from '../content-path.ts';
import type { ContentState } from './state.ts';

/** Something that is otherwise than before; undefined stands for what is not there. */
export interface Difference {
  /** The path of the file below the content folder. */
  path: string;
  /** The field of its front matter, a line of its outline as in `outline#7`, `body`, or nothing for the file itself. */
  field?: string;
  before?: unknown;
  after?: unknown;
}

/** What differs between two states. A file that has moved is told by its new path, with the old one. */
export function differences(before: ContentState, after: ContentState): Difference[] {
  const found: Difference[] = [];
  const gone = new Map(
    [...before.files]
      .filter(([path]) => !after.files.has(path))
      .map(([path]) => [idIn(path), path]),
  );
  for (const [path, file] of after.files) {
    const was = before.files.get(path);
    if (was === file) continue;
    const moved = was ? undefined : gone.get(idIn(path));
    if (moved !== undefined) gone.delete(idIn(path));
    if (!was) found.push({ path, ...(moved !== undefined && { before: moved }), after: path });
    found.push(...fieldsBetween(path, was ?? before.files.get(moved ?? ''), file));
  }
  for (const path of gone.values()) found.push({ path, before: path });
  for (const path of after.attachments.keys()) {
    if (before.attachments.has(path)) continue;
    const file = `${ATTACHMENTS_FOLDER}/${path}`;
    found.push({ path: file, after: file });
  }
  if (before.answers !== after.answers) {
    found.push({ path: ANSWERS_FILE, before: before.answers, after: after.answers });
  }
  return found;
}

/** @param before nothing for a file that is new: all of it is */
function fieldsBetween(path: string, before: ContentFile | undefined, after: ContentFile) {
  if (!before) return [];
  const [was = {}, is = {}] = [before.data, after.data];
  const found: Difference[] = [];
  for (const field of new Set([...Object.keys(was), ...Object.keys(is)])) {
    if (isDeepStrictEqual(was[field], is[field])) continue;
    if (field === 'outline') found.push(...linesBetween(path, was[field], is[field]));
    else found.push({ path, field, before: was[field], after: is[field] });
  }
  if (before.body !== after.body) {
    found.push({ path, field: 'body', before: before.body, after: after.body });
  }
  return found;
}

/** The lines of an outline that differ, each with the place that it has, or had. */
function linesBetween(path: string, before: unknown, after: unknown): Difference[] {
  const [was, is] = [before, after].map((value) =>
    Array.isArray(value) ? (value as unknown[]) : [],
  );
  const found: Difference[] = [];
  let [from, to] = [0, 0];
  let removed: Difference[] = [];
  const comparator = (a: unknown, b: unknown): boolean => isDeepStrictEqual(a, b);
  for (const part of diffArrays(was ?? [], is ?? [], { comparator })) {
    if (part.removed) {
      removed = part.value.map((line, index) => {
        return { path, field: `outline#${from + index + 1}`, before: line };
      });
      found.push(...removed);
      from += part.value.length;
    } else if (part.added) {
      for (const [index, line] of part.value.entries()) {
        const other = removed[index];
        if (other) Object.assign(other, { field: `outline#${to + index + 1}`, after: line });
        else found.push({ path, field: `outline#${to + index + 1}`, after: line });
      }
      to += part.value.length;
      removed = [];
    } else {
      from += part.value.length;
      to += part.value.length;
      removed = [];
    }
  }
  return found;
}
