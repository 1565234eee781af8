import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { docxOf, docxParts, odtOf, zipOf } from '../../corpora/office-files.ts';
import { exifSegment, jpegOf, POSITION } from '../testing/picture-files.ts';
import { inspectFile } from './inspect.ts';

const OPEN = 'http://schemas.openxmlformats.org';
const CORE = (inner: string) =>
  `<c:coreProperties xmlns:c="${OPEN}/package/2006/metadata/core-properties" xmlns:d="http://purl.org/dc/elements/1.1/">${inner}</c:coreProperties>`;
const APP = (inner: string) =>
  `<Properties xmlns="${OPEN}/officeDocument/2006/extended-properties">${inner}</Properties>`;
const CUSTOM = (name: string) =>
  `<Properties xmlns="${OPEN}/officeDocument/2006/custom-properties"><property name="${name}"><lpwstr>4711</lpwstr></property></Properties>`;
const PLAIN = '<w:p><w:r><w:t>公示</w:t></w:r></w:p>';

/** A document of Word with more parts, by their paths. */
const docxWith = (parts: Record<string, string>, body = PLAIN): Buffer =>
  Buffer.from(zipOf({ ...docxParts({ body }), ...parts }));

/** A workbook or a presentation, as far as the parts that are looked into go. */
const packageOf = (parts: Record<string, string | Uint8Array>): Buffer =>
  Buffer.from(
    zipSync(
      Object.fromEntries(
        Object.entries({ '[Content_Types].xml': '<Types/>', ...parts }).map(([path, content]) => [
          path,
          typeof content === 'string' ? strToU8(content) : content,
        ]),
      ),
    ),
  );

const workbook = (sheets: string) =>
  `<workbook xmlns="${OPEN}/spreadsheetml/2006/main"><sheets>${sheets}</sheets></workbook>`;

describe('a document of Word', () => {
  const whats = async (bytes: Buffer) =>
    (await inspectFile('a.docx', bytes)).map(({ what, detail }) => `${what} ${detail ?? ''}`);

  it('passes when it holds its text alone', async () => {
    expect(await whats(Buffer.from(docxOf({ body: PLAIN })))).toEqual([]);
    const empty = docxWith({
      'docProps/core.xml': CORE('<d:creator> </d:creator>'),
      'docProps/app.xml': APP('<Application>WPS</Application><Company></Company>'),
      'docProps/custom.xml': CUSTOM('KSOProductBuildVer'),
      'word/comments.xml': `<w:comments xmlns:w="${OPEN}/wordprocessingml/2006/main"/>`,
    });
    expect(await whats(empty)).toEqual([]);
  });

  it('tells who wrote it, for whom, and what a system keeps with it', async () => {
    const bytes = docxWith({
      'docProps/core.xml': CORE(
        '<d:creator>王某</d:creator><c:lastModifiedBy>李某</c:lastModifiedBy>',
      ),
      'docProps/app.xml': APP('<Manager>赵某</Manager><Company>后勤处</Company>'),
      'docProps/custom.xml': CUSTOM('经办电话'),
    });
    expect(await whats(bytes)).toEqual([
      'trace-person 王某',
      'trace-person 李某',
      'trace-person 赵某',
      'trace-company 后勤处',
      'trace-property 经办电话',
    ]);
  });

  it('tells of comments and tracked changes by their authors, in every part', async () => {
    const bytes = docxWith(
      {
        'word/comments.xml': `<x:comments xmlns:x="${OPEN}/wordprocessingml/2006/main"><x:comment x:author="王某"/></x:comments>`,
        'word/header1.xml': `<x:hdr xmlns:x="${OPEN}/wordprocessingml/2006/main"><x:del x:author="李某"/></x:hdr>`,
      },
      `<w:p><w:ins w:author="赵某"><w:r><w:t>新</w:t></w:r></w:ins></w:p>`,
    );
    expect(await whats(bytes)).toEqual([
      'trace-revision 赵某',
      'trace-comment 王某',
      'trace-revision 李某',
    ]);
  });

  it('tells of hidden text, macros, embedded files and photographs in it', async () => {
    const hidden = '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>内情</w:t></w:r></w:p>';
    expect(await whats(docxWith({}, hidden))).toEqual(['trace-hidden 内情']);
    const more = packageOf({
      'word/media/image1.jpeg': jpegOf(exifSegment([POSITION])),
      'word/vbaProject.bin': 'x',
      'word/embeddings/oleObject1.bin': 'x',
      'word/embeddings/sheet1.xlsx': packageOf({
        'xl/workbook.xml': workbook('<sheet name="底稿" state="hidden"/>'),
      }),
    });
    expect((await whats(more)).sort()).toEqual([
      'trace-embedded word/embeddings/oleobject1.bin',
      'trace-hidden 底稿',
      'trace-position GPS',
      'trace-program ',
    ]);
  });

  it('tells of a folder with the name of a user in it', async () => {
    const relations = `<Relationships xmlns="${OPEN}/package/2006/relationships"><Relationship Id="r1" Type="t" Target="file:///C:\\Users\\wangmou\\a.dotx"/></Relationships>`;
    const bytes = docxWith({ 'word/_rels/settings.xml.rels': relations });
    expect(await whats(bytes)).toEqual(['trace-path file:///C:\\Users\\wangmou\\a.dotx']);
  });

  it('cannot be looked into with a password, as another archive, or damaged', async () => {
    const password = Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1');
    expect(await whats(password)).toEqual(['trace-encrypted ']);
    expect(await whats(Buffer.from(zipOf({ 'a.txt': 'x' })))).toEqual(['trace-other-type ']);
    expect(await whats(docxWith({ 'word/header1.xml': '<a>' }))).toEqual(['trace-unreadable ']);
    expect(await whats(Buffer.from('%PDF-1.7'))).toEqual(['trace-other-type ']);
  });
});

describe('a workbook', () => {
  it('tells of hidden sheets, comments and persons; not of an empty list of them', async () => {
    const people = (inner: string) => `<personList xmlns="urn:threads">${inner}</personList>`;
    const quiet = packageOf({
      'xl/workbook.xml': workbook('<sheet name="表一"/>'),
      'xl/persons/person.xml': people(''),
    });
    expect(await inspectFile('a.xlsx', quiet)).toEqual([]);
    const loud = packageOf({
      'xl/workbook.xml': workbook('<sheet name="表一"/><sheet name="底稿" state="veryHidden"/>'),
      'xl/comments1.xml': '<comments/>',
      'xl/persons/person.xml': people('<person displayName="王某"/>'),
    });
    expect(await inspectFile('a.xlsx', loud)).toEqual([
      { what: 'trace-hidden', detail: '底稿' },
      { what: 'trace-comment', detail: 'xl/comments1.xml' },
      { what: 'trace-person', detail: '王某' },
    ]);
  });
});

describe('a presentation', () => {
  it('tells of hidden slides and of notes, but not of the numbers on them', async () => {
    const slide = (root: string, more: string, text: string) =>
      `<p:${root} xmlns:p="${OPEN}/presentationml/2006/main" xmlns:a="${OPEN}/drawingml/2006/main"${more}>${text}</p:${root}>`;
    const bytes = packageOf({
      'ppt/slides/slide1.xml': slide('sld', ' show="0"', ''),
      'ppt/notesSlides/notesSlide1.xml': slide('notes', '', '<a:fld><a:t>1</a:t></a:fld>'),
    });
    expect(await inspectFile('a.pptx', bytes)).toEqual([
      { what: 'trace-hidden', detail: 'ppt/slides/slide1.xml' },
    ]);
    const notes = packageOf({
      'ppt/notesSlides/notesSlide1.xml': slide('notes', '', '<a:r><a:t>不要提</a:t></a:r>'),
    });
    expect(await inspectFile('a.pptx', notes)).toEqual([{ what: 'trace-notes' }]);
  });
});

describe('an OpenDocument text', () => {
  const META = (inner: string) =>
    `<o:document-meta xmlns:o="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:m="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" xmlns:d="http://purl.org/dc/elements/1.1/">${inner}</o:document-meta>`;
  const odtWith = (text: string, parts: Record<string, string>): Buffer =>
    packageOf({
      'content.xml': `<o:c xmlns:o="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">${text}</o:c>`,
      ...parts,
    });

  it('passes when it holds its text alone', async () => {
    expect(await inspectFile('a.odt', Buffer.from(odtOf('<text:p>公示</text:p>')))).toEqual([]);
  });

  it('tells who wrote it, of comments and of tracked changes', async () => {
    const bytes = odtWith(
      '<o:annotation/><text:tracked-changes><text:changed-region/></text:tracked-changes>',
      { 'meta.xml': META('<m:initial-creator>王某</m:initial-creator>') },
    );
    expect(await inspectFile('a.odt', bytes)).toEqual([
      { what: 'trace-person', detail: '王某' },
      { what: 'trace-comment', detail: 'content.xml' },
      { what: 'trace-revision', detail: 'content.xml' },
    ]);
  });
});

describe('a document of fixed layout (OFD)', () => {
  it('tells who wrote it and what was noted on it, but not of its seal', async () => {
    const ofd = (inner: string) => `<o:OFD xmlns:o="http://www.ofdspec.org/2016">${inner}</o:OFD>`;
    const bytes = packageOf({
      'OFD.xml': ofd('<o:Author>王某</o:Author>'),
      'Doc_0/Annots/Annot_0.xml': ofd('<o:Annot Type="Stamp"/><o:Annot Type="Highlight"/>'),
    });
    expect(await inspectFile('a.ofd', bytes)).toEqual([
      { what: 'trace-person', detail: '王某' },
      { what: 'trace-comment', detail: 'Highlight' },
    ]);
  });
});
