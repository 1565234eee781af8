import {
  type Document,
  isPair,
  isScalar,
  isSeq,
  type Scalar,
  stringify,
  visit,
  type YAMLMap,
} from 'yaml';
import { TEXTLESS_FIELDS } from './fields.ts';
import { quoteTrouble } from './quotes.ts';
import { LIST_MARKS, listOf } from './written-list.ts';
import type { YamlMistake } from './yaml-mistake.ts';

/**
 * What is mistyped in YAML that can be read, and would be taken for another value than the one that is meant.
 * @param lineOf the line of the file in which an offset stands
 */
export function valueMistakes(
  document: Document,
  lineOf: (offset: number) => number,
): YamlMistake[] {
  const mistakes: YamlMistake[] = [];
  visit(document, {
    Map(_, map) {
      mistakes.push(...repeated(map, lineOf));
    },
    Scalar(key, node, path) {
      if (key === 'key' || node.type !== 'PLAIN' || typeof node.value !== 'string') return;
      const list = path.at(-1);
      const isInBrackets = isSeq(list) && list.flow === true;
      const id =
        isInBrackets && LIST_MARKS.test(node.value) ? 'list-marks' : quoteTrouble(node.value);
      if (id === undefined) return;
      const { value } = node;
      const kept = `'${value.replaceAll("'", "''")}'`;
      const details = { kept, bare: bareOf(value, path.at(-1)), list: listOf(value) };
      mistakes.push({ id, offset: startOf(node), details });
    },
  });
  return mistakes;
}

/** A value without the quotes around it, as YAML has to have it. */
function bareOf(value: string, parent: unknown): string {
  const bare = value.replaceAll(/^[“”‘’＂＇]|[“”‘’＂＇"']$/gu, '');
  const name = isPair(parent) && isScalar(parent.key) ? String(parent.key.value) : '';
  return TEXTLESS_FIELDS.has(name) ? bare : stringify(bare, { lineWidth: 0 }).trim();
}

const startOf = (node: Scalar): number => node.range?.[0] ?? 0;

/** The fields of a group that stand in it already. */
function repeated(map: YAMLMap, lineOf: (offset: number) => number): YamlMistake[] {
  const first = new Map<unknown, Scalar>();
  return map.items.flatMap(({ key }): YamlMistake[] => {
    if (!isScalar(key)) return [];
    const before = first.get(key.value);
    if (!before) first.set(key.value, key);
    if (!before) return [];
    const details = { key: String(key.value), line: lineOf(startOf(before)) };
    return [{ id: 'yaml-twice', offset: startOf(key), details }];
  });
}
