import { isDeepStrictEqual } from 'node:util';
import { parseDocument } from 'yaml';
import { UserError } from '../../../i18n/user-error.ts';
import { type Answers, answersSchema } from '../../../model/answers.ts';
import { editYaml } from '../../write/edit-yaml.ts';
import { yamlOf } from '../../write/yaml-of.ts';
import type { Edit } from '../edit.ts';
import type { OperationOf } from '../operation.ts';
import { link } from './link.ts';

/** Writes a link that was suggested. */
export function accept(edit: Edit, operation: OperationOf<'accept-suggestion'>): void {
  const { from, field, to } = operation;
  link(edit, { from, field, to });
  const { declined } = answersOf(edit);
  const left = declined.filter((each) => !isDeepStrictEqual(each, { from, field, to }));
  if (left.length < declined.length) write(edit, { declined: left });
}

/** Takes note that a link which was suggested is none. */
export function decline(edit: Edit, operation: OperationOf<'decline-suggestion'>): void {
  const { from, field, to } = operation;
  edit.entry(from);
  const answer = { from, field, to };
  const { declined } = answersOf(edit);
  if (declined.some((each) => isDeepStrictEqual(each, answer))) return;
  write(edit, { declined: [...declined, answer] });
}

/** @throws UserError `change-answers` where the file is not as it should be */
function answersOf({ answers = '' }: Edit): Answers {
  const document = parseDocument(answers);
  const { data } = answersSchema.safeParse(document.toJS() ?? {});
  if (!data || document.errors.length > 0) throw new UserError('change-answers', {});
  return data;
}

function write(edit: Edit, answers: Answers): void {
  edit.answers = edit.answers === undefined ? yamlOf(answers) : editYaml(edit.answers, answers);
}
