/** Encodings by the number of a Windows code page. */
const CODE_PAGES = new Map([
  [932, 'shift_jis'],
  [936, 'gb18030'],
  [949, 'euc-kr'],
  [950, 'big5'],
  [1250, 'windows-1250'],
  [1251, 'windows-1251'],
  [1252, 'windows-1252'],
  [1253, 'windows-1253'],
  [1254, 'windows-1254'],
  [10008, 'gb18030'],
  [54936, 'gb18030'],
  [65001, 'utf-8'],
]);

/** Code pages by the character set of a font (`\fcharset`). */
const CHARSETS = new Map([
  [128, 932],
  [129, 949],
  [134, 936],
  [136, 950],
  [161, 1253],
  [162, 1254],
  [204, 1251],
  [238, 1250],
]);

const LATIN = 'windows-1252';

export const encodingOfCodePage = (page: number): string => CODE_PAGES.get(page) ?? LATIN;

/** The encoding of a font's character set; undefined for those that say nothing. */
export function encodingOfCharset(charset: number): string | undefined {
  const page = CHARSETS.get(charset);
  return page === undefined ? undefined : encodingOfCodePage(page);
}
