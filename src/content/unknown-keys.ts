import type { z } from 'astro/zod';
import { nearest } from '../text/likeness/nearest.ts';
import { knownKeys } from './fields.ts';
import { ITEM_SCHEMAS } from '../model/schemas.ts';
import type { SourceFile } from './source-file.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A field that there is not. */
export interface UnknownKey {
  /** Where the fields stand that it is one of. */
  path: readonly PropertyKey[];
  key: string;
  /** The field that is meant and may stand there. */
  field: string | undefined;
  /** What to do, in a sentence. */
  remedy: string;
}

/** The fields that a schema does not know, each with what to write in its place. */
export function unknownKeys(
  file: SourceFile,
  issues: readonly z.core.$ZodIssue[],
  schema: z.ZodType,
  vocabulary: Vocabulary,
): UnknownKey[] {
  return issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [];
    const known = knownKeys(schema, issue.path);
    return issue.keys.map((key) => ({
      path: issue.path,
      key,
      ...meaning(file, key, known, vocabulary, issue.path.length === 0),
    }));
  });
}

function meaning(
  file: SourceFile,
  key: string,
  known: readonly string[],
  vocabulary: Vocabulary,
  isAtTop: boolean,
): Pick<UnknownKey, 'field' | 'remedy'> {
  const field = vocabulary.field(key, known);
  if (field !== undefined && known.includes(field)) {
    return { field, remedy: file.words('write-instead', { written: field }) };
  }
  const kinds = field === undefined || !isAtTop ? [] : kindsWith(field);
  if (field !== undefined && kinds.length > 0) {
    const names = kinds.map((kind) => file.words(`kind-${kind}`)).join(' / ');
    const remedy = file.words('field-elsewhere', { field, kinds: names });
    return { field: undefined, remedy };
  }
  const like = nearest(key, known);
  const remedy = file.suggest(like) + file.words('rename-or-remove');
  return { field: like, remedy };
}

/** The kinds of file that have a field. */
function kindsWith(field: string): (keyof typeof ITEM_SCHEMAS)[] {
  const kinds = Object.keys(ITEM_SCHEMAS) as (keyof typeof ITEM_SCHEMAS)[];
  return kinds.filter((kind) => Object.hasOwn(ITEM_SCHEMAS[kind].shape, field));
}
