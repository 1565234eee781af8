/** What says that a stream is a picture, and that one is the mask of another (ISO 32000-1, 8.9.5). */
const [PICTURE, MASK] = [
  /\/Subtype\s*\/Image\b/gu,
  /\/(?:SMask|Mask)\s+\d{1,10}\s+\d{1,5}\s+R\b/gu,
];

/**
 * How many pictures a PDF has. A picture is a stream, and what a stream says of itself stands in the open, so that none
 * has to be unpacked to count them. Those that are part of a page's own drawing are not found.
 */
export function picturesIn(bytes: Uint8Array): number {
  const text = Buffer.from(bytes).toString('latin1');
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return Math.max(0, count(PICTURE) - new Set(text.match(MASK)).size);
}
