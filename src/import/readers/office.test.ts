import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { docxOf, docxParts, zipOf } from '../../testing/office-files.ts';
import { ARCHIVE_LIMITS } from './archive.ts';
import { LONGEST_NUMBER } from './number-formats.ts';
import { readOffice } from './office.ts';
import { XML_LIMITS } from './xml.ts';

const PARAGRAPH = '<w:p><w:r><w:t>账目不清</w:t></w:r></w:p>';

function refusal(bytes: Uint8Array): unknown {
  try {
    return readOffice('a.docx', bytes);
  } catch (error) {
    if (error instanceof Error && 'id' in error && 'details' in error) {
      return [error.id, (error.details as Record<string, unknown>)['format']];
    }
    throw error;
  }
}

const compound = (inner: string) =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from(inner, 'utf16le')]);

describe('a file that is called .docx', () => {
  it('is read as an OpenDocument text when it is one', () => {
    const oasis = 'urn:oasis:names:tc:opendocument:xmlns:';
    const content = `<o:document-content xmlns:o="${oasis}office:1.0"><o:text xmlns="${oasis}text:1.0"><p>账目</p></o:text></o:document-content>`;
    expect(readOffice('a.docx', zipOf({ 'content.xml': content }))).toMatchObject({
      format: 'odt',
      text: '账目',
    });
  });

  it.each([
    ['a .doc', compound('WordDocument'), 'file-other-format', '.doc'],
    ['protected', compound('EncryptedPackage'), 'file-encrypted', undefined],
    ['an .rtf', Buffer.from('{\\rtf1 }'), 'file-other-format', '.rtf'],
    ['a .pdf', Buffer.from('%PDF-1.7'), 'file-other-format', '.pdf'],
    ['a web page', Buffer.from('\uFEFF<html>'), 'file-other-format', '.html'],
    ['one file of XML', Buffer.from('<?xml version="1.0"?>'), 'file-other-format', '.xml'],
    ['plain text', Buffer.from('账目'), 'file-other-format', '.txt'],
    ['empty', Buffer.alloc(0), 'file-empty', undefined],
    ['anything else', Buffer.from([0, 1, 2]), 'file-damaged', undefined],
    ['an ordinary archive', zipOf({ a: '账目' }), 'file-not-document', undefined],
  ])('says so when it is %s', (_, bytes, id, format) => {
    expect(refusal(bytes)).toEqual([id, format]);
  });

  it('says so when it is a workbook or a drawing', () => {
    const workbook = { ...docxParts({ body: '' }), 'word/document.xml': '<workbook/>' };
    expect(refusal(zipOf(workbook))).toEqual(['file-not-document', undefined]);
    const sheet = zipOf({ 'content.xml': '<spreadsheet/>' });
    expect(refusal(sheet)).toEqual(['file-not-document', undefined]);
  });
});

describe('a document that is an attack', () => {
  it('is refused when it is nested deeply, or looks for other files', () => {
    const nested = '<w:p>'.repeat(100_000) + '</w:p>'.repeat(100_000);
    expect(refusal(docxOf({ body: nested }))).toEqual(['file-unsafe', undefined]);
    const parts = docxParts({ body: PARAGRAPH });
    const entity =
      '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document>&x;</w:document>';
    expect(refusal(zipOf({ ...parts, 'word/document.xml': entity }))).toEqual([
      'file-unsafe',
      undefined,
    ]);
  });

  it('is refused when it has more styles than any document', () => {
    const styles = '<w:style/>'.repeat(XML_LIMITS.treeElements);
    expect(refusal(docxOf({ body: PARAGRAPH, styles }))).toEqual(['file-unsafe', undefined]);
  });

  it('is refused when it is larger than the limit, though it is not packed', () => {
    const body = PARAGRAPH.repeat(Math.ceil(ARCHIVE_LIMITS.bytes / Buffer.byteLength(PARAGRAPH)));
    expect(refusal(zipOf(docxParts({ body }), 0))).toEqual(['file-too-large', undefined]);
  });

  it('gives numbers of bounded length', () => {
    const text = '%1'.repeat(100_000);
    const numbering = `<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="2147483647"/><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="${text}"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`;
    const body = '<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:p>';
    expect(readOffice('a.docx', docxOf({ body, numbering })).text.length).toBeLessThanOrEqual(
      LONGEST_NUMBER,
    );
  });
});

describe('a damaged document', () => {
  it('is refused, or read, and never breaks the reader', () => {
    const whole = zipOf(docxParts({ body: PARAGRAPH.repeat(20), styles: '<w:style/>' }), 0);
    const damage = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1 });
    fc.assert(
      fc.property(damage, fc.nat(whole.length), (changes, length) => {
        const bytes = Uint8Array.from(whole);
        for (const [at, value] of changes) bytes[at] = value;
        // Only errors that are told to the user are caught here; any other fails.
        refusal(bytes);
        refusal(bytes.subarray(0, length));
      }),
      { numRuns: 500 },
    );
  });

  it('is refused, or read, when its XML is damaged inside a whole archive', () => {
    const note = '<w:r><w:footnoteReference w:id="2"/></w:r>';
    const parts = docxParts({ body: `${PARAGRAPH}<w:p>${note}</w:p>`, styles: '<w:style/>' });
    const xml = parts['word/document.xml'] ?? '';
    const change = fc.tuple(fc.nat(xml.length), fc.constantFrom('<', '>', '/', '"', '&', '=', ''));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1 }), (changes) => {
        let damaged = xml;
        for (const [at, mark] of changes) {
          damaged = `${damaged.slice(0, at)}${mark}${damaged.slice(at + 1)}`;
        }
        refusal(zipOf({ ...parts, 'word/document.xml': damaged }));
      }),
      { numRuns: 500 },
    );
  });
});

describe('a large document', () => {
  it('is read: 50 MB of paragraphs', () => {
    const count = Math.floor(50_000_000 / Buffer.byteLength(PARAGRAPH));
    const bytes = zipOf(docxParts({ body: PARAGRAPH.repeat(count) }), 0);
    expect(readOffice('a.docx', bytes).blocks).toHaveLength(count);
  }, 60_000);
});
