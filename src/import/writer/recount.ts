import { ContentFile, type ContentFiles, type Data } from '../../content/content-file.ts';
import { idIn, kindAt } from '../../content/content-path.ts';
import { entryOrders, ORDER } from '../../content/entry-orders.ts';
import { editedFileText } from '../../content/write/file-text.ts';

/** The same file with another place among the entries of its kind. */
export function withOrder(file: ContentFile, order: unknown): ContentFile {
  const data: Data = { ...file.data, [ORDER]: order };
  if (order === undefined) Reflect.deleteProperty(data, ORDER);
  return ContentFile.of(file.path, editedFileText(file, { data }), file.source.locale);
}

/**
 * The files whose entries have another place among those of their kind than they say.
 * @param files those of a review as they will be
 * @param review the review's own file, whose outline has the order
 */
export function recounted(files: ContentFiles, review: ContentFile): ContentFile[] {
  const outline = review.data?.['outline'];
  const entries = new Map([...files.values()].map((file) => [idIn(file.path), file]));
  const ids = (Array.isArray(outline) ? (outline as unknown[]) : [])
    .map((node) => String(Reflect.get(Object(node), 'id')))
    .filter((id) => entries.has(id));
  const kindOf = (id: string) => kindAt(entries.get(id)?.path ?? '');
  return [...entryOrders(ids, kindOf)].flatMap(([id, order]) => {
    const file = entries.get(id);
    const said = file?.data?.[ORDER];
    return !file || said === undefined || said === order ? [] : [withOrder(file, order)];
  });
}
