import {
  decodePDFRawStream,
  EncryptedPDFError,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
  type PDFObject,
  PDFString,
} from '@cantoo/pdf-lib';
import { readPicture } from './picture.ts';
import { type Trace, traceOf } from './trace.ts';
import { xmpTraces } from './xmp.ts';

/** Marks that somebody made on a page, or who will make something of it: not links, not fields to fill in. */
const COMMENTS = new Set(
  (
    'Text FreeText Highlight Underline Squiggly StrikeOut Caret Ink Popup Line Square Circle Polygon ' +
    'PolyLine Redact'
  ).split(' '),
);
const EMBEDDED = new Set(['FileAttachment', 'RichMedia', 'Screen', 'Movie', 'Sound', '3D']);

/** What a PDF tells. */
export async function pdfTraces(bytes: Uint8Array): Promise<Trace[]> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false }).catch(
    (error: unknown) => {
      if (error instanceof EncryptedPDFError) return undefined;
      throw error;
    },
  );
  if (!document || document.context.trailerInfo.Encrypt) return [{ what: 'trace-encrypted' }];
  const objects = document.context.enumerateIndirectObjects();
  return [...informationTraces(document), ...objects.flatMap(([, object]) => tracesOf(object))];
}

/** What the document says of itself, with what programs of offices add to that. */
function informationTraces({ context }: PDFDocument): Trace[] {
  const information = context.lookup(context.trailerInfo.Info);
  if (!(information instanceof PDFDict)) return [];
  const of = (what: Trace['what'], key: string): Trace[] =>
    traceOf(what, textOf(information.lookup(PDFName.of(key))));
  return [
    ...of('trace-person', 'Author'),
    ...of('trace-person', 'Manager'),
    ...of('trace-company', 'Company'),
  ];
}

/** What an object tells, with those that are written in it. */
function tracesOf(object: PDFObject): Trace[] {
  if (object instanceof PDFRawStream) return [...streamTraces(object), ...tracesOf(object.dict)];
  if (object instanceof PDFArray) return object.asArray().flatMap(tracesOf);
  if (!(object instanceof PDFDict)) return [];
  return [...dictionaryTraces(object), ...object.values().flatMap(tracesOf)];
}

function dictionaryTraces(dictionary: PDFDict): Trace[] {
  const traces: Trace[] = [];
  const name = (key: string): string => {
    const value = dictionary.get(PDFName.of(key));
    return value instanceof PDFName ? value.decodeText() : '';
  };
  const subtype = name('Subtype');
  const isAnnotation = dictionary.has(PDFName.of('Rect'));
  if (isAnnotation && COMMENTS.has(subtype))
    traces.push({ what: 'trace-comment', detail: subtype });
  if (isAnnotation && EMBEDDED.has(subtype))
    traces.push({ what: 'trace-embedded', detail: subtype });
  if (dictionary.has(PDFName.of('EF'))) {
    const [text = ''] = ['UF', 'F'].map((key) => textOf(dictionary.get(PDFName.of(key))));
    traces.push({ what: 'trace-embedded', detail: text });
  }
  if (name('S') === 'JavaScript' || dictionary.has(PDFName.of('JS'))) {
    traces.push({ what: 'trace-program' });
  }
  return traces;
}

function textOf(value: PDFObject | undefined): string {
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : '';
}

/** Metadata of the document and of its parts, and photographs, which PDFs hold as they are. */
function streamTraces(stream: PDFRawStream): Trace[] {
  const { dict } = stream;
  const is = (key: string, value: string): boolean =>
    dict.get(PDFName.of(key)) === PDFName.of(value);
  if (is('Type', 'Metadata')) return xmpTraces(Buffer.from(decodePDFRawStream(stream).decode()));
  if (is('Subtype', 'Image') && is('Filter', 'DCTDecode')) {
    return readPicture('image/jpeg', Buffer.from(stream.contents)).traces;
  }
  return [];
}
