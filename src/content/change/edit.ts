import { UserError } from '../../i18n/user-error.ts';
import { type EntryKind, KINDS } from '../../model/kinds.ts';
import { reviewOf, targetId } from '../../model/ids.ts';
import type { EntryFields, ReviewFields } from '../../model/schemas.ts';
import { ContentFile, type Data } from '../content-file.ts';
import { contentPath, idIn, kindAt } from '../content-path.ts';
import { GivenNumbers } from '../given-numbers.ts';
import type { ImportRecord } from '../import-record.ts';
import { editedFileText, fileText } from '../write/file-text.ts';
import { type ContentState, fileOf } from './state.ts';

/** A review while an operation changes it. */
export interface ReviewItem extends Item {
  kind: 'review';
  data: ReviewFields & Data;
}

/** An entry while an operation changes it. */
export interface EntryItem extends Item {
  kind: EntryKind;
  data: EntryFields[EntryKind] & Data;
}

interface Item {
  readonly id: string;
  /** The text of its file below the front matter. */
  body: string;
  /** The file as it stands; undefined for what is new. */
  readonly file?: ContentFile | undefined;
}

/** A line of a review's outline, as its file has it. */
export type OutlineFields = NonNullable<ReviewFields['outline']>[number];

/** A state of the content in the making. What is asked for can be changed; the state that it began with stays. */
export class Edit {
  readonly before: ContentState;
  answers: string | undefined;
  readonly attachments = new Map<string, Uint8Array>();
  readonly #items = new Map<string, ReviewItem | EntryItem>();
  readonly #gone = new Set<string>();
  readonly #numbers = new Map<string, GivenNumbers>();

  constructor(before: ContentState) {
    this.before = before;
    this.answers = before.answers;
  }

  /** @throws UserError `change-unknown` */
  review(id: string): ReviewItem {
    const item = this.find(id);
    if (item?.kind !== 'review') throw new UserError('change-unknown', { at: id });
    return item;
  }

  /** The lines of a review's outline, to be changed in place. */
  outline(review: string): OutlineFields[] {
    return (this.review(review).data.outline ??= []);
  }

  /** @throws UserError `change-unknown` */
  entry(id: string): EntryItem {
    const item = this.find(id);
    if (!item || item.kind === 'review') throw new UserError('change-unknown', { at: id });
    return item;
  }

  /** A review or entry; undefined where there is none. */
  find(id: string): ReviewItem | EntryItem | undefined {
    const known = this.#items.get(id);
    if (known || this.#gone.has(id)) return known;
    const file = fileOf(this.before, id);
    const kind = file && kindAt(file.path);
    if (!file || !kind) return undefined;
    const data = structuredClone(file.data) ?? {};
    const item = { kind, id, data, body: file.body, file } as ReviewItem | EntryItem;
    this.#items.set(id, item);
    return item;
  }

  /** What something was before. */
  kindBefore(id: string): EntryKind | 'review' | undefined {
    const file = fileOf(this.before, id);
    return file && kindAt(file.path);
  }

  /** The ids of all reviews and entries that there are now. */
  get ids(): string[] {
    const known = [...this.before.files.keys()].map((path) => idIn(path));
    return [...new Set([...known, ...this.#items.keys()])].filter((id) => !this.#gone.has(id));
  }

  /** Adds an entry under the next free id of its kind. */
  add(review: string, kind: EntryKind, data: EntryFields[EntryKind], body: string): EntryItem {
    const id = this.nextId(review, KINDS[kind].letter, 2);
    const item: EntryItem = { kind, id, data, body };
    this.#items.set(id, item);
    return item;
  }

  /** Takes an entry away; its id is never given again. */
  remove({ id }: EntryItem): void {
    this.#numbersOf(reviewOf(id));
    this.#items.delete(id);
    this.#gone.add(id);
  }

  /** The next id of a review that was never given. */
  nextId(review: string, letters: string, digits: number): string {
    return this.#numbersOf(review).next(`${review}/${letters}`, digits);
  }

  /** The state with all changes. @throws UserError `change-invalid` where a file would have errors */
  get after(): ContentState {
    const files = new Map(this.before.files);
    for (const { file } of this.#items.values()) if (file) files.delete(file.path);
    for (const id of this.#gone) {
      const file = fileOf(this.before, id);
      if (file) files.delete(file.path);
    }
    for (const item of this.#items.values()) {
      const file = this.#fileOf(item);
      files.set(file.path, file);
    }
    const records = new Map(this.before.records);
    for (const review of new Set([...this.#gone].map(reviewOf))) {
      const record: ImportRecord = records.get(review) ?? { given: {}, files: {} };
      records.set(review, { ...record, given: this.#numbersOf(review).given() });
    }
    const attachments = new Map([...this.before.attachments, ...this.attachments]);
    return { ...this.before, files, records, attachments, answers: this.answers };
  }

  #fileOf({ kind, id, data, body, file }: ReviewItem | EntryItem): ContentFile {
    const path = contentPath(kind, id);
    const text = file
      ? editedFileText(file, { data, body })
      : fileText(data, body === '' ? '' : `${body}\n`);
    if (file?.text === text && file.path === path) return file;
    const made = ContentFile.of(path, text, this.before.locale);
    if (made.read && !made.source.isBroken) return made;
    const errors = made.source.messages.map(({ reason }) => reason);
    throw new UserError('change-invalid', { path, errors: errors.join('\n  ') });
  }

  #numbersOf(review: string): GivenNumbers {
    const known = this.#numbers.get(review);
    if (known) return known;
    const numbers = new GivenNumbers(this.before.records.get(review)?.given ?? {});
    for (const id of this.ids) {
      if (reviewOf(id) !== review) continue;
      numbers.count(id);
      const { data } = this.find(id) ?? {};
      for (const node of (data as ReviewFields | undefined)?.outline ?? []) {
        if ('id' in node) numbers.count(node.id);
      }
      for (const target of (data as EntryFields['measure'] | undefined)?.targets ?? []) {
        numbers.count(targetId(id, target.id));
      }
    }
    this.#numbers.set(review, numbers);
    return numbers;
  }
}
