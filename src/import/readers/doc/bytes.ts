/** Numbers in bytes; places outside of them throw a RangeError. */
export const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** @throws RangeError when the part lies outside of the bytes */
export function partOf(bytes: Uint8Array, from: number, length: number): Uint8Array {
  if (from < 0 || length < 0 || from + length > bytes.length) throw new RangeError('Out of bounds');
  return bytes.subarray(from, from + length);
}

/** Where the head of the stream WordDocument says that a part of the table lies ([MS-DOC], 2.5.6). */
export function tablePart(stream: Uint8Array, table: Uint8Array, place: number): Uint8Array {
  const view = viewOf(stream);
  return partOf(table, view.getUint32(place, true), view.getUint32(place + 4, true));
}
