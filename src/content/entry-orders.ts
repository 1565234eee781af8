/** The field that counts the entries of a kind, in the order of the document. */
export const ORDER = 'order';

/**
 * The place of each entry among those of its kind, from 1.
 * @param ids entries in the order of the document
 * @param kindOf what each of them is; what is of no kind has no place
 */
export function entryOrders<K>(
  ids: readonly string[],
  kindOf: (id: string) => K | undefined,
): Map<string, number> {
  const orders = new Map<string, number>();
  for (const [kind, own] of Map.groupBy(ids, kindOf)) {
    if (kind === undefined) continue;
    for (const [index, id] of own.entries()) orders.set(id, index + 1);
  }
  return orders;
}
