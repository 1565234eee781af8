import type { EntryFields, ReviewFields } from '../../model/schemas.ts';
import type { Actual } from '../../model/actual.ts';
import { type EntryKind, isFollowUp } from '../../model/kinds.ts';
import type { Target } from '../../model/target.ts';
import type { Totals } from '../../model/totals.ts';
import type { PartText } from '../../content/write/body-text.ts';

/** A content file in the making. */
export interface Draft<Fields extends Titled = Titled> {
  /** The front matter, in the order of the file; what is not known is left out. */
  data: Fields;
  /** The body, each paragraph as its parts. */
  paragraphs: PartText[][];
}

interface Titled {
  title: string;
  confirm?: string | undefined;
}

/** An entry in the making, of one kind. */
export interface DraftOf<K extends EntryKind> extends Draft<Whole<EntryFields[K]>> {
  id: string;
  kind: K;
}

/** An entry in the making: its kind says which fields it has. */
export type EntryDraft = { [K in EntryKind]: DraftOf<K> }[EntryKind];

/** Fields of which the figures leave nothing to the schema: an import reads all of a figure. */
type Whole<Fields> = {
  [Key in keyof Fields]: Key extends 'targets'
    ? Target[] | undefined
    : Key extends 'actuals'
      ? Actual[] | undefined
      : Fields[Key];
};

/** A review with its entries in the making. */
export interface ReviewDraft {
  review: Draft<ReviewFields>;
  entries: EntryDraft[];
  totals: Totals | undefined;
}

/** A heading, passage or place of an entry in the outline of a review in the making. */
export type OutlineDraft = NonNullable<ReviewFields['outline']>[number];

/** The figures that an entry promises: only a measure does. */
export function targetsOf(entry: EntryDraft): readonly Target[] {
  return (entry.kind === 'measure' && entry.data.targets) || [];
}

/** The figures that an entry reports: only a follow-up does. */
export function actualsOf(entry: EntryDraft): readonly Actual[] {
  return (isFollowUp(entry) && entry.data.actuals) || [];
}
