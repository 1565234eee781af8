import CFB from 'cfb';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { docxOf, docxParts, odtOf, zipOf } from '../../../corpora/office-files.ts';
import { ARCHIVE_LIMITS } from '../../formats/archive.ts';
import { LONGEST_NUMBER } from './number-formats.ts';
import { readBytes } from './read-bytes.ts';
import { XML_LIMITS } from '../../formats/xml.ts';

const PARAGRAPH = '<w:p><w:r><w:t>账目不清</w:t></w:r></w:p>';

async function refusal(bytes: Uint8Array, name = 'a.docx'): Promise<unknown> {
  try {
    return await readBytes(name, bytes);
  } catch (error) {
    if (error instanceof Error && 'id' in error && 'details' in error) {
      return [error.id, (error.details as Record<string, unknown>)['format']];
    }
    throw error;
  }
}

/** A container of streams, as Word 97 and other programs of its time write it. */
function compound(...streams: string[]): Buffer {
  const file = CFB.utils.cfb_new();
  for (const stream of streams) CFB.utils.cfb_add(file, stream, Buffer.alloc(8));
  return CFB.write(file, { type: 'buffer' }) as Buffer;
}

const ODT = 'application/vnd.oasis.opendocument.';

describe('a file is read by what it is', () => {
  const rtf = Buffer.from('{\\rtf1\\ansi\\ansicpg936 \\u-29402?\\u30446?\\par}');
  const page = '<html><meta charset="utf-8"><body><p>账目</p></body></html>';
  it.each([
    ['.docx', 'docx', docxOf({ body: PARAGRAPH })],
    ['.odt', 'odt', odtOf('<text:p>账目</text:p>')],
    ['.rtf', 'rtf', rtf],
    ['web page', 'html', Buffer.from(page)],
    ['web page after a mark', 'html', Buffer.from(`\uFEFF${page}`)],
    ['web page in UTF-16', 'html', Buffer.from(`\uFEFF${page}`, 'utf16le')],
    ['text', 'txt', Buffer.from('账目')],
  ])('and not by its name: %s', async (_, format, bytes) => {
    for (const name of ['a.doc', 'a.txt', 'a.wps', 'a']) {
      const document = await readBytes(name, bytes);
      expect([document.format, document.text.slice(0, 2)]).toEqual([format, '账目']);
    }
  });

  it('but for Markdown, which is text by another name', async () => {
    const bytes = Buffer.from('**账目**');
    expect((await readBytes('a.md', bytes)).text).toBe('账目');
    expect((await readBytes('a.txt', bytes)).text).toBe('**账目**');
  });

  it('as text where it only speaks of tags', async () => {
    const text = '<p> 是段落的标记';
    expect((await readBytes('a.txt', Buffer.from(text))).text).toBe(text);
    expect((await readBytes('a.txt', Buffer.from('文件以 %PDF-1.7 开头'))).format).toBe('txt');
  });
});

describe('a file without a reader', () => {
  it.each([
    ['.xlsx', zipOf({ 'xl/workbook.xml': '<workbook/>', '_rels/.rels': '' })],
    ['.pptx', zipOf({ 'ppt/presentation.xml': '', '_rels/.rels': '' })],
    ['.ods', zipOf({ mimetype: `${ODT}spreadsheet`, 'content.xml': '' })],
    ['.odp', zipOf({ mimetype: `${ODT}presentation`, 'content.xml': '' })],
    ['.ofd', zipOf({ 'OFD.xml': '' })],
    ['.epub', zipOf({ mimetype: 'application/epub+zip' })],
    ['.zip', zipOf({ a: '账目' })],
    ['.zip', zipOf({})],
    ['.xls', compound('Workbook')],
    ['.ppt', compound('PowerPoint Document')],
    ['.png', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')],
    ['.jpg', Buffer.from('ffd8ffe0', 'hex')],
    ['.gif', Buffer.from('GIF89a')],
    ['.tif', Buffer.from('II*\0')],
    ['.bmp', Buffer.from('BM\x36\x00\x0c\x00\0\0\0\0', 'latin1')],
    ['.webp', Buffer.from('RIFF\x10\0\0\0WEBPVP8 ', 'latin1')],
    ['.rar', Buffer.from('Rar!\x1a\x07\x01\0', 'latin1')],
    ['.7z', Buffer.from('377abcaf271c', 'hex')],
    ['.gz', Buffer.from('1f8b0800', 'hex')],
    ['.xml', Buffer.from('<?xml version="1.0"?><w:wordDocument/>')],
    ['.mht', Buffer.from('MIME-Version: 1.0\r\n')],
  ])('is refused by what it is: %s', async (format, bytes) => {
    expect(await refusal(bytes)).toEqual(['format-unsupported', format]);
  });

  it.each([
    ['protected', compound('EncryptedPackage'), 'file-encrypted'],
    ['an unknown container', compound('Other'), 'file-damaged'],
    ['empty', Buffer.alloc(0), 'file-empty'],
    ['no text', Buffer.from([0, 1, 2]), 'file-binary'],
    [
      'a workbook inside',
      zipOf({ ...docxParts({ body: '' }), 'word/document.xml': '<workbook/>' }),
      'file-not-document',
    ],
    ['a drawing inside', zipOf({ 'content.xml': '<drawing/>' }), 'file-not-document'],
  ])('is refused with the reason: %s', async (_, bytes, id) => {
    expect(await refusal(bytes)).toEqual([id, undefined]);
  });
});

describe('a document that is an attack', () => {
  it('is refused when it is nested deeply, or looks for other files', async () => {
    const nested = '<w:p>'.repeat(100_000) + '</w:p>'.repeat(100_000);
    expect(await refusal(docxOf({ body: nested }))).toEqual(['file-unsafe', undefined]);
    const parts = docxParts({ body: PARAGRAPH });
    const entity =
      '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document>&x;</w:document>';
    expect(await refusal(zipOf({ ...parts, 'word/document.xml': entity }))).toEqual([
      'file-unsafe',
      undefined,
    ]);
  });

  it('is refused when it has more styles than any document', async () => {
    const styles = '<w:style/>'.repeat(XML_LIMITS.treeElements);
    expect(await refusal(docxOf({ body: PARAGRAPH, styles }))).toEqual(['file-unsafe', undefined]);
  });

  it('is refused when it is larger than the limit, though it is not packed', async () => {
    const body = PARAGRAPH.repeat(Math.ceil(ARCHIVE_LIMITS.bytes / Buffer.byteLength(PARAGRAPH)));
    expect(await refusal(zipOf(docxParts({ body }), 0))).toEqual(['file-too-large', undefined]);
  });

  it('gives numbers of bounded length', async () => {
    const text = '%1'.repeat(100_000);
    const numbering = `<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="2147483647"/><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="${text}"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`;
    const body = '<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:p>';
    expect(
      (await readBytes('a.docx', docxOf({ body, numbering }))).text.length,
    ).toBeLessThanOrEqual(LONGEST_NUMBER);
  });
});

describe('a damaged document', () => {
  it('is refused, or read, and never breaks the reader', async () => {
    const whole = zipOf(docxParts({ body: PARAGRAPH.repeat(20), styles: '<w:style/>' }), 0);
    const damage = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(damage, fc.nat(whole.length), async (changes, length) => {
        const bytes = Uint8Array.from(whole);
        for (const [at, value] of changes) bytes[at] = value;
        // Only errors that are told to the user are caught here; any other fails.
        await refusal(bytes);
        await refusal(bytes.subarray(0, length));
      }),
      { numRuns: 500 },
    );
  });

  it('is refused, or read, when its XML is damaged inside a whole archive', async () => {
    const note = '<w:r><w:footnoteReference w:id="2"/></w:r>';
    const parts = docxParts({ body: `${PARAGRAPH}<w:p>${note}</w:p>`, styles: '<w:style/>' });
    const xml = parts['word/document.xml'] ?? '';
    const change = fc.tuple(fc.nat(xml.length), fc.constantFrom('<', '>', '/', '"', '&', '=', ''));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1 }), async (changes) => {
        let damaged = xml;
        for (const [at, mark] of changes) {
          damaged = `${damaged.slice(0, at)}${mark}${damaged.slice(at + 1)}`;
        }
        await refusal(zipOf({ ...parts, 'word/document.xml': damaged }));
      }),
      { numRuns: 500 },
    );
  });
});

describe('a large document', () => {
  it('is read: 50 MB of paragraphs', async () => {
    const count = Math.floor(50_000_000 / Buffer.byteLength(PARAGRAPH));
    const bytes = zipOf(docxParts({ body: PARAGRAPH.repeat(count) }), 0);
    expect((await readBytes('a.docx', bytes)).blocks).toHaveLength(count);
  }, 60_000);
});
