import { ContentFile, type ContentFiles, type Data } from '../../content/content-file.ts';
import { idIn, kindAt } from '../../content/content-path.ts';
import { editedFileText } from '../../content/write/file-text.ts';

/** The field that counts the entries of a kind, in the order of the document. */
export const ORDER = 'order';

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
  const ids = (Array.isArray(outline) ? (outline as unknown[]) : []).map((node): unknown =>
    Reflect.get(Object(node), 'id'),
  );
  const entries = new Map([...files.values()].map((file) => [idIn(file.path), file]));
  const placed = ids.flatMap((id) => entries.get(String(id)) ?? []);
  return [...Map.groupBy(placed, ({ path }) => kindAt(path)).values()].flatMap((own) =>
    own.flatMap((file, index) =>
      file.data?.[ORDER] === undefined || file.data[ORDER] === index + 1
        ? []
        : [withOrder(file, index + 1)],
    ),
  );
}
