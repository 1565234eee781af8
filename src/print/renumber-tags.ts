import { PDFArray, type PDFContext, PDFDict, type PDFObject, PDFString } from '@cantoo/pdf-lib';

/** How Chromium names the tags of table heads, so that their cells can refer to them. */
const NAME = /^node\d+$/u;

/**
 * Names the tags of a PDF by their place among one another. Chromium names them by numbers that its
 * scripts and styles use up as well, some more and some fewer each time.
 */
export function renumberTags(context: PDFContext): void {
  const names = new Set<string>();
  eachName(context, (name) => {
    names.add(name);
    return name;
  });
  // The tree of names is sorted by them, and stays so.
  const places = new Map([...names].sort().map((name, place) => [name, place]));
  eachName(context, (name) => `node${String(places.get(name)).padStart(8, '0')}`);
}

/** Puts something else in the place of every name. */
function eachName(context: PDFContext, change: (name: string) => string): void {
  const changed = (value: PDFObject): PDFObject => {
    const name = value instanceof PDFString ? value.asString() : '';
    if (NAME.test(name)) return PDFString.of(change(name));
    if (value instanceof PDFDict) {
      for (const [key, entry] of value.entries()) value.set(key, changed(entry));
    } else if (value instanceof PDFArray) {
      value.asArray().forEach((entry, place) => {
        value.set(place, changed(entry));
      });
    }
    return value;
  };
  for (const [, value] of context.enumerateIndirectObjects()) changed(value);
}
