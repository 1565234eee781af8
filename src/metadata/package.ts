import { Archive } from '../formats/archive.ts';
import { type Namespaces, readXml, type XmlElement } from '../formats/xml.ts';
import { fileTypeOf } from '../model/file-type.ts';
import { isPicture, readPicture } from './picture.ts';
import type { Trace } from './trace.ts';

/** An office document as the archive that it is, with what looking into it takes. */
export interface Package {
  name: string;
  archive: Archive;
  /** Looks into a document that is in another. */
  inner(path: string, bytes: Uint8Array): Promise<Trace[]>;
}

/**
 * Opens an office document.
 * @throws UserError when it is no archive, or a damaged one
 */
export function openPackage(name: string, bytes: Uint8Array, inner: Package['inner']): Package {
  return { name, archive: new Archive(name, bytes), inner };
}

/** What is done with each element of a part: the names of those around it, then its text. */
interface Looker {
  open?(element: XmlElement, around: readonly string[]): void;
  text?(text: string, around: readonly string[]): void;
  close?(name: string): void;
}

/** Goes through a part of the package, where there is such a part. */
export function lookThrough(
  { name, archive }: Package,
  path: string,
  namespaces: Namespaces,
  looker: Looker,
): void {
  const bytes = archive.read(path);
  if (!bytes) return;
  const around: string[] = [];
  readXml({ file: name, part: path, bytes }, namespaces, {
    open(element) {
      looker.open?.(element, around);
      around.push(element.name);
    },
    close(closed) {
      around.pop();
      looker.close?.(closed);
    },
    text(text) {
      looker.text?.(text, around);
    },
  });
}

/** The texts of the elements with these names in a part. */
export function textsOf(
  document: Package,
  path: string,
  namespaces: Namespaces,
  names: readonly string[],
): string[] {
  const texts: string[] = [];
  lookThrough(document, path, namespaces, {
    open: ({ name }) => void (names.includes(name) && texts.push('')),
    text: (text, around) => {
      if (around.some((name) => names.includes(name))) texts.push(`${texts.pop() ?? ''}${text}`);
    },
  });
  return texts.filter((text) => text.trim() !== '');
}

/** What the pictures in a document tell. */
export function pictureTraces({ archive }: Package): Trace[] {
  return archive.paths.flatMap((path) => {
    const { media } = fileTypeOf(path);
    const bytes = isPicture(media) ? archive.read(path) : undefined;
    if (!bytes || bytes.length === 0) return [];
    return readPicture(media, Buffer.from(bytes)).traces;
  });
}
