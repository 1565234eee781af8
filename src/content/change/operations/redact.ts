import { UserError } from '../../../i18n/user-error.ts';
import { type Field, mapFields } from '../../../model/meaning.ts';
import { reviewOf } from '../../../model/ids.ts';
import { ITEM_SCHEMAS } from '../../../model/schemas.ts';
import { outlineSchema } from '../../../model/outline.ts';
import { REDACT, stretchesOf } from '../../marks.ts';
import { bodyOf, writtenBody } from '../body.ts';
import { redactedBody } from '../redacted-body.ts';
import type { Edit, EntryItem, ReviewItem } from '../edit.ts';
import type { OperationOf } from '../operation.ts';
import { thingAt } from '../outline.ts';

/**
 * Marks words that not everybody may read, wherever they stand: in an entry, in a line of an outline, or in a review with
 * all its entries.
 * @throws UserError `change-words-absent` where they stand nowhere, or are all redacted
 */
export function redact(edit: Edit, { at, words, audience }: OperationOf<'redact'>): void {
  const { item, line } = thingAt(edit, at);
  const marking = new Marking(words, audience);
  if (item?.kind === 'review') {
    for (const id of edit.ids.filter((each) => reviewOf(each) === item.id)) {
      const each = edit.find(id);
      if (each) marking.mark(each);
    }
  } else if (item) marking.mark(item);
  else {
    const [node] = mapFields(outlineSchema, [line.node], marking.field);
    line.outline[line.place] = node;
  }
  if (marking.count === 0) throw new UserError('change-words-absent', { at, words });
}

class Marking {
  count = 0;
  readonly #words: string;
  readonly #audience: string | undefined;

  constructor(words: string, audience: string | undefined) {
    this.#words = words;
    this.#audience = audience;
  }

  mark(item: ReviewItem | EntryItem): void {
    item.data = mapFields(ITEM_SCHEMAS[item.kind], item.data, this.field);
    const { body, count } = redactedBody(bodyOf(item.body), this.#words, this.#audience);
    if (count > 0) item.body = writtenBody(body);
    this.count += count;
  }

  readonly field = ({ value, meaning }: Field): unknown =>
    meaning?.is === 'words' ? this.#marked(String(value)) : value;

  #marked(text: string): string {
    const attribute = this.#audience === undefined ? '' : ` audience="${this.#audience}"`;
    return stretchesOf(text)
      .map((stretch) => {
        if (stretch.redact) {
          const own = stretch.redact.audience;
          const kept = own === undefined ? '' : ` audience="${own}"`;
          return `<${REDACT}${kept}>${stretch.text}</${REDACT}>`;
        }
        const parts = stretch.text.split(this.#words);
        this.count += parts.length - 1;
        return parts.join(`<${REDACT}${attribute}>${this.#words}</${REDACT}>`);
      })
      .join('');
  }
}
