/** A text on a page of a PDF, in points from the lower left corner. */
export interface PdfText {
  text: string;
  x: number;
  y: number;
  size?: number;
  /** Which of two fonts it is in. */
  font?: 1 | 2;
  turned?: boolean;
}

/** A PDF of objects by number; the first is its root. */
export function pdfOf(objects: readonly (string | Uint8Array)[], trailer = ''): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const places: number[] = [];
  let length = parts[0]?.length ?? 0;
  const add = (part: Buffer) => {
    parts.push(part);
    length += part.length;
  };
  objects.forEach((object, index) => {
    places.push(length);
    const content = typeof object === 'string' ? Buffer.from(object) : object;
    add(Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), content, Buffer.from('\nendobj\n')]));
  });
  const start = length;
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  add(Buffer.from(`xref\n0 ${size}\n0000000000 65535 f \n${table}`));
  add(Buffer.from(`trailer<</Size ${size}/Root 1 0 R${trailer}>>\nstartxref\n${start}\n%%EOF`));
  return Buffer.concat(parts);
}

/** A stream object. */
export function pdfStream(content: Uint8Array, more = ''): Buffer {
  const head = Buffer.from(`<</Length ${content.length}${more}>>\nstream\n`);
  return Buffer.concat([head, content, Buffer.from('\nendstream')]);
}

/** How the codes of a Chinese font that is not in the file are written. */
export interface PdfEncoding {
  name: string;
  bytes: (text: string) => Uint8Array;
}

/** Unicode, two bytes each. */
export const UCS2: PdfEncoding = {
  name: 'UniGB-UCS2-H',
  bytes: (text) => Buffer.from(text, 'utf16le').swap16(),
};

/** A PDF of A4 pages with texts, in Chinese fonts that are not in the file, as offices of the nineties made them. */
export function pdfWith(
  pages: readonly (readonly PdfText[])[],
  encoding: PdfEncoding = UCS2,
): Buffer {
  const font = (number: number) =>
    `<</Type/Font/Subtype/Type0/BaseFont/Sim${number}/Encoding/${encoding.name}/DescendantFonts[5 0 R]>>`;
  const first = 7;
  const kids = pages.map((_, index) => `${first + 2 * index} 0 R`).join(' ');
  return pdfOf([
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${kids}]/Count ${pages.length}>>`,
    font(1),
    font(2),
    // Letters below 128 are half as wide as characters.
    '<</Type/Font/Subtype/CIDFontType2/BaseFont/Sim/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/DW 1000/W[1 [500] 2 95 500 814 939 500]/FontDescriptor 6 0 R>>',
    '<</Type/FontDescriptor/FontName/Sim/Flags 6/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80>>',
    ...pages.flatMap((texts, index) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents ${first + 2 * index + 1} 0 R/Resources<</Font<</F1 3 0 R/F2 4 0 R>>>>>>`,
      pdfStream(Buffer.from(texts.map((text) => shown(text, encoding)).join('\n'))),
    ]),
  ]);
}

function shown(
  { text, x, y, size = 10, font = 1, turned }: PdfText,
  encoding: PdfEncoding,
): string {
  const matrix = turned === true ? '0.7 0.7 -0.7 0.7' : '1 0 0 1';
  const codes = Buffer.from(encoding.bytes(text)).toString('hex');
  return `BT /F${font} ${size} Tf ${matrix} ${x} ${y} Tm <${codes}> Tj ET`;
}
