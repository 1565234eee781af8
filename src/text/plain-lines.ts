/** A text without what editors change by themselves: byte order mark, line ends. */
export function plainLines(text: string): string {
  return text.replace(/^\uFEFF/u, '').replaceAll('\r\n', '\n');
}
