import { z } from 'astro/zod';

/** What people call a file by: the kinds of attachment. */
export const fileKind = z.enum([
  'image',
  'document',
  'sheet',
  'slides',
  'text',
  'archive',
  'audio',
  'video',
  'other',
]);

export type FileKind = z.output<typeof fileKind>;

/** What a file is by its name. */
export interface FileType {
  /** Its media type. */
  media: string;
  kind: FileKind;
}

const OOXML = 'application/vnd.openxmlformats-officedocument.';
const ODF = 'application/vnd.oasis.opendocument.';

const TYPES: Record<FileKind, Record<string, string>> = {
  image: {
    jpg: 'image/jpeg',
    jpeg: 'image/jpeg',
    png: 'image/png',
    gif: 'image/gif',
    webp: 'image/webp',
    bmp: 'image/bmp',
    tif: 'image/tiff',
    tiff: 'image/tiff',
    heic: 'image/heic',
    heif: 'image/heif',
    avif: 'image/avif',
  },
  document: {
    pdf: 'application/pdf',
    ofd: 'application/ofd',
    docx: `${OOXML}wordprocessingml.document`,
    odt: `${ODF}text`,
    doc: 'application/msword',
    wps: 'application/vnd.ms-works',
    rtf: 'application/rtf',
  },
  sheet: {
    xlsx: `${OOXML}spreadsheetml.sheet`,
    ods: `${ODF}spreadsheet`,
    csv: 'text/csv',
    xls: 'application/vnd.ms-excel',
    et: 'application/octet-stream',
  },
  slides: {
    pptx: `${OOXML}presentationml.presentation`,
    odp: `${ODF}presentation`,
    ppt: 'application/vnd.ms-powerpoint',
    dps: 'application/octet-stream',
  },
  text: { txt: 'text/plain', md: 'text/markdown', log: 'text/plain' },
  archive: {
    zip: 'application/zip',
    rar: 'application/vnd.rar',
    '7z': 'application/x-7z-compressed',
    tar: 'application/x-tar',
    gz: 'application/gzip',
  },
  audio: { mp3: 'audio/mpeg', m4a: 'audio/mp4', wav: 'audio/wav', amr: 'audio/amr' },
  video: {
    mp4: 'video/mp4',
    mov: 'video/quicktime',
    avi: 'video/x-msvideo',
    wmv: 'video/x-ms-wmv',
  },
  other: {},
};

const BY_EXTENSION = new Map(
  fileKind.options.flatMap((kind) =>
    Object.entries(TYPES[kind]).map(([extension, media]) => [extension, { media, kind }] as const),
  ),
);

const UNKNOWN: FileType = { media: 'application/octet-stream', kind: 'other' };

/** What a file is by its name: browsers and servers go by that, whatever is in it. */
export function fileTypeOf(path: string): FileType {
  return BY_EXTENSION.get(extensionOf(path)) ?? UNKNOWN;
}

/** What a name ends in, in small letters and without its dot; nothing where there is none. */
export function extensionOf(path: string): string {
  return /\.([^./]+)$/u.exec(path)?.[1]?.toLowerCase() ?? '';
}

/** What a browser runs as a page of the site, or a server before it answers. */
const ACTIVE = new Set(
  (
    'html htm shtml xhtml xht mht mhtml svg svgz xml xsl xslt js mjs cjs css wasm swf ' +
    'php phtml asp aspx ashx jsp cgi pl py config htaccess'
  ).split(' '),
);

/**
 * Whether a file could act on the site by being on it. Servers go by what stands after any dot of a name: they
 * take `x.html.zh` for a page, too.
 */
export function isActive(path: string): boolean {
  const [, ...endings] = path.slice(path.lastIndexOf('/') + 1).split('.');
  return endings.some((ending) => ACTIVE.has(ending.trim().toLowerCase()));
}
