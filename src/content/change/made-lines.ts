import { UserError } from '../../i18n/user-error.ts';
import type { EntryKind } from '../../model/kinds.ts';
import { type Body, isPlain, textIn, wordsOf, writtenBody } from './body.ts';
import type { Edit, OutlineFields } from './edit.ts';
import type { Divided } from './head.ts';

/** A body as passages, one for each paragraph. @throws UserError `change-not-plain` */
export function passages(
  body: Body,
  runOn: boolean,
  audience: string | undefined,
): OutlineFields[] {
  if (!isPlain(body)) throw new UserError('change-not-plain', { text: textIn(body).slice(0, 40) });
  return body.map((_, index) => ({
    type: 'text',
    text: wordsOf(body.slice(index, index + 1)),
    ...(index === 0 && runOn && { runOn }),
    ...(audience !== undefined && { audience }),
  }));
}

/** Adds an entry to a review; gives the line that stands for it. */
export function newEntry(
  edit: Edit,
  review: string,
  kind: EntryKind,
  { marker, title, titled, separator, body }: Divided,
  { runOn, audience }: { runOn: boolean; audience: string | undefined },
): OutlineFields {
  const data = {
    title,
    ...(marker !== '' && { label: marker }),
    ...(audience !== undefined && { audience }),
  };
  const { id } = edit.add(review, kind, data, writtenBody(body));
  return {
    type: 'entry',
    id,
    ...(separator !== '' && { separator }),
    ...(!titled && { titled }),
    ...(runOn && { runOn }),
  };
}
