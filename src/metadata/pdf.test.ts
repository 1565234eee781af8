import { AFRelationship, PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { pdfWith } from '../testing/pdf-files.ts';
import { exifSegment, jpegOf, POSITION } from '../testing/picture-files.ts';
import { inspectFile } from './inspect.ts';

/** A PDF of one page, changed by a test. */
async function pdf(change: (document: PDFDocument) => void | Promise<void>): Promise<Buffer> {
  const document = await PDFDocument.create({ updateMetadata: false });
  document.addPage();
  await change(document);
  return Buffer.from(await document.save());
}

/** Adds an annotation to the first page. */
function annotate(document: PDFDocument, subtype: string): void {
  const annotation = document.context.obj({
    Type: 'Annot',
    Subtype: subtype,
    Rect: [0, 0, 10, 10],
    Contents: PDFString.of('x'),
  });
  document.getPage(0).node.set(PDFName.of('Annots'), document.context.obj([annotation]));
}

describe('a PDF', () => {
  it('passes when it holds its pages alone, with links and the programs that made it', async () => {
    expect(await inspectFile('a.pdf', pdfWith([[{ text: '公示', x: 50, y: 700 }]]))).toEqual([]);
    const bytes = await pdf((document) => {
      document.setProducer('WPS');
      annotate(document, 'Link');
    });
    expect(await inspectFile('a.pdf', bytes)).toEqual([]);
  });

  it('tells who wrote it', async () => {
    const bytes = await pdf((document) => {
      document.setAuthor('王某');
    });
    expect(await inspectFile('a.pdf', bytes)).toEqual([{ what: 'trace-person', detail: '王某' }]);
    const xmp = await pdf(({ context, catalog }) => {
      const packet = '<dc:creator><rdf:Seq><rdf:li>李某</rdf:li></rdf:Seq></dc:creator>';
      const stream = context.stream(Buffer.from(packet), { Type: 'Metadata', Subtype: 'XML' });
      catalog.set(PDFName.of('Metadata'), context.register(stream));
    });
    expect(await inspectFile('a.pdf', xmp)).toEqual([{ what: 'trace-person', detail: '李某' }]);
  });

  it('tells of comments, embedded files, scripts and photographs in it', async () => {
    const comment = await pdf((document) => {
      annotate(document, 'Text');
    });
    expect(await inspectFile('a.pdf', comment)).toEqual([
      { what: 'trace-comment', detail: 'Text' },
    ]);
    const embedded = await pdf((document) =>
      document.attach(Buffer.from('x'), '底稿.xlsx', { afRelationship: AFRelationship.Source }),
    );
    expect(await inspectFile('a.pdf', embedded)).toEqual([
      { what: 'trace-embedded', detail: '底稿.xlsx' },
    ]);
    const script = await pdf((document) => {
      document.addJavaScript('a', 'app.alert(1)');
    });
    expect(await inspectFile('a.pdf', script)).toEqual([{ what: 'trace-program' }]);
    const photograph = await pdf(({ context }) => {
      const dictionary = { Type: 'XObject', Subtype: 'Image', Filter: 'DCTDecode' };
      context.register(context.stream(jpegOf(exifSegment([POSITION])), dictionary));
    });
    expect(await inspectFile('a.pdf', photograph)).toEqual([
      { what: 'trace-position', detail: 'GPS' },
    ]);
  });

  it('cannot be looked into with a password, or damaged', async () => {
    const bytes = await pdf((document) => {
      document.encrypt({ userPassword: 'x', ownerPassword: 'y' });
    });
    expect(await inspectFile('a.pdf', bytes)).toEqual([{ what: 'trace-encrypted' }]);
    expect(await inspectFile('a.pdf', Buffer.from('no PDF'))).toEqual([
      { what: 'trace-other-type' },
    ]);
  });
});
