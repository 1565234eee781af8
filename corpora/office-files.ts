import { strToU8, zipSync } from 'fflate';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NAMESPACES = `xmlns:w="${WORD}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"`;

/** A zip archive of texts by their path. */
export const zipOf = (entries: Record<string, string>, level: 0 | 6 = 6): Uint8Array =>
  zipSync(
    Object.fromEntries(Object.entries(entries).map(([path, text]) => [path, strToU8(text)])),
    { level },
  );

/** The content of Word's parts, without the element around it. */
export interface DocxContent {
  body: string;
  numbering?: string;
  styles?: string;
  footnotes?: string;
  endnotes?: string;
}

/** The parts of a document of Word, by their path. */
export function docxParts(content: DocxContent): Record<string, string> {
  const part = (root: string, inner: string) =>
    `<?xml version="1.0" encoding="UTF-8"?><w:${root} ${NAMESPACES}>${inner}</w:${root}>`;
  const relation = (type: string, target: string) =>
    `<Relationship Id="${type}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
  const relations = (inner: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
  const { body, ...others } = content;
  const types = Object.keys(others) as (keyof typeof others)[];
  return {
    '_rels/.rels': relations(relation('officeDocument', 'word/document.xml')),
    'word/document.xml': part('document', `<w:body>${body}</w:body>`),
    'word/_rels/document.xml.rels': relations(
      types.map((type) => relation(type, `${type}.xml`)).join(''),
    ),
    ...Object.fromEntries(
      types.map((type) => [`word/${type}.xml`, part(type, others[type] ?? '')]),
    ),
  };
}

/** A document of Word. */
export const docxOf = (content: DocxContent): Uint8Array => zipOf(docxParts(content));

/** An OpenDocument text. */
export function odtOf(text: string, styles = '', outline = ''): Uint8Array {
  const oasis = 'urn:oasis:names:tc:opendocument:xmlns:';
  const names = ['office', 'text', 'table', 'style'].map(
    (name) => `xmlns:${name}="${oasis}${name}:1.0"`,
  );
  const namespaces = `${names.join(' ')} xmlns:draw="${oasis}drawing:1.0" xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"`;
  return zipOf({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<office:document-content ${namespaces}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${text}</office:text></office:body></office:document-content>`,
    'styles.xml': `<office:document-styles ${namespaces}><office:styles>${outline}</office:styles></office:document-styles>`,
  });
}
