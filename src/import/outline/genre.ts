import type { EntryKind } from '../../model/kinds.ts';
import type { Profile } from '../../model/profile.ts';
import type { ParsedDocument } from './parsed.ts';
import { SURE } from './kinds.ts';
import { UserError } from '../../i18n/user-error.ts';

/** Kinds that tell of what was or is wrong; plans of other genres hold measures alone. */
const LOOKS_BACK: readonly EntryKind[] = ['problem', 'cause', 'follow-up'];

/** Why a document is not taken for one of a genre. */
export type Refusal = 'not-a-review' | 'not-a-review-title' | 'not-a-review-content';

const REFUSALS: readonly string[] = [
  'not-a-review',
  'not-a-review-title',
  'not-a-review-content',
] satisfies Refusal[];

/** Whether an error says that a document is of another genre, so that it can be imported as plain text alone. */
export const isRefusal = (error: unknown): error is UserError =>
  error instanceof UserError && REFUSALS.includes(error.id);

/**
 * Makes sure that a document is of the profile's genre: it has entries, and its headings or its title say
 * what they are. A title that ends as those of another genre do has to be outweighed by the headings.
 * @throws UserError one of {@link Refusal}
 */
export function requireGenre(file: string, { nodes }: ParsedDocument, { titles }: Profile): void {
  const refuse = (id: Exclude<Refusal, 'not-a-review-title'>) => {
    throw new UserError(id, { file });
  };
  const entries = nodes.filter((node) => node.type === 'entry');
  const sure = entries.filter(
    ({ confidence, doubt }) => confidence > SURE.guessed || doubt === 'heading',
  );
  const kinds = new Set(sure.map(({ kind }) => kind));
  const looksBack = LOOKS_BACK.filter((kind) => kinds.has(kind)).length;
  const lines = nodes
    .flatMap((node) => (node.type === 'text' && node.role === 'title' ? [node.text] : []))
    .map((line) => line.replace(/\s|[（(][^（()）]*[）)]/gu, ''));
  const other = lines.find((line) => titles.other.some((ending) => line.endsWith(ending)));
  if (other !== undefined && (looksBack === 0 || kinds.size === 1)) {
    throw new UserError('not-a-review-title', { file, title: other });
  }
  if (entries.length === 0) refuse('not-a-review');
  const isOwn = lines.some((line) => titles.own.some((word) => line.includes(word)));
  if (other === undefined && looksBack === 0 && !isOwn) refuse('not-a-review-content');
}
