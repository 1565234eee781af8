import type { Namespaces } from '../formats/xml.ts';
import { fileTypeOf } from '../model/file-type.ts';
import { lookThrough, type Package, pictureTraces, textsOf } from './package.ts';
import { type Trace, traceOf } from './trace.ts';

const OPEN = 'http://schemas.openxmlformats.org';
const STRICT = 'http://purl.oclc.org/ooxml';

const NAMESPACES: Namespaces = new Map([
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  [`${OPEN}/package/2006/metadata/core-properties`, 'cp'],
  [`${OPEN}/package/2006/relationships`, 'rel'],
  [`${OPEN}/officeDocument/2006/extended-properties`, 'ep'],
  [`${STRICT}/officeDocument/extendedProperties`, 'ep'],
  [`${OPEN}/officeDocument/2006/custom-properties`, 'op'],
  [`${STRICT}/officeDocument/customProperties`, 'op'],
  [`${OPEN}/wordprocessingml/2006/main`, 'w'],
  [`${STRICT}/wordprocessingml/main`, 'w'],
  [`${OPEN}/spreadsheetml/2006/main`, 'x'],
  [`${STRICT}/spreadsheetml/main`, 'x'],
  [`${OPEN}/presentationml/2006/main`, 'p'],
  [`${STRICT}/presentationml/main`, 'p'],
  [`${OPEN}/drawingml/2006/main`, 'a'],
  [`${STRICT}/drawingml/main`, 'a'],
  ['http://schemas.microsoft.com/office/word/2012/wordml', 'w15'],
]);

/** Properties that WPS gives every document: its own version, and a number without a person in it. */
const HARMLESS = ['KSOProductBuildVer', 'ICV'];

/** Parts that are there for comments alone. */
const COMMENTS = /^(?:xl\/(?:comments[^/]*\.xml|comments\/|threadedcomments\/)|ppt\/comments\/)/u;
const REVISIONS = /^xl\/revisions\//u;
const EMBEDDED = /\/(?:embeddings|activex)\/[^/]+\.(?!xml|rels)[^/.]+$/u;
const MACROS = /vba(?:project|data)[^/]*$|\/(?:vba|macrosheets)\//u;
/** Folders that systems give the name of who uses them. */
const USER_FOLDER = /[\\/](?:Users|Documents and Settings|home)[\\/]/iu;

/** What a document of Word, Excel or PowerPoint (ISO 29500) tells. */
export async function ooxmlTraces(document: Package): Promise<Trace[]> {
  const { paths } = document.archive;
  if (!document.archive.has('[content_types].xml') && !document.archive.has('_rels/.rels')) {
    return [{ what: 'trace-other-type' }];
  }
  const traces: Trace[] = [...propertyTraces(document, paths)];
  for (const path of paths) {
    if (COMMENTS.test(path)) traces.push({ what: 'trace-comment', detail: path });
    if (REVISIONS.test(path)) traces.push({ what: 'trace-revision', detail: path });
    if (MACROS.test(path)) traces.push({ what: 'trace-program' });
    if (EMBEDDED.test(path)) traces.push(...(await embedded(document, path)));
    if (path.endsWith('.rels')) traces.push(...relationTraces(document, path));
    if (/^word\/[^/]+\.xml$/u.test(path)) traces.push(...wordTraces(document, path));
    if (/^ppt\/(?:slides|notesslides)\/[^/]+\.xml$/u.test(path)) {
      traces.push(...slideTraces(document, path));
    }
    if (/^(?:xl\/workbook|xl\/persons\/.*|ppt\/.*authors)\.xml$/u.test(path)) {
      traces.push(...listTraces(document, path));
    }
  }
  return [...traces, ...pictureTraces(document)];
}

function propertyTraces(document: Package, paths: readonly string[]): Trace[] {
  const texts = (path: string, ...names: string[]) => textsOf(document, path, NAMESPACES, names);
  const custom: Trace[] = [];
  let name = '';
  lookThrough(document, 'docprops/custom.xml', NAMESPACES, {
    open: (element) => {
      if (element.name === 'op:property') name = element.attribute('name') ?? '';
    },
    text: (text) => {
      if (text.trim() === '' || HARMLESS.includes(name)) return;
      custom.push({ what: 'trace-property', detail: name });
    },
  });
  const core = ['docprops/core.xml', ...paths.filter((path) => path.endsWith('.psmdcp'))];
  return [
    ...core
      .flatMap((path) => texts(path, 'dc:creator', 'cp:lastModifiedBy'))
      .flatMap((text) => traceOf('trace-person', text)),
    ...texts('docprops/app.xml', 'ep:Manager').flatMap((text) => traceOf('trace-person', text)),
    ...texts('docprops/app.xml', 'ep:Company').flatMap((text) => traceOf('trace-company', text)),
    ...custom,
  ];
}

async function embedded(document: Package, path: string): Promise<Trace[]> {
  const bytes = document.archive.read(path);
  const isPackage = fileTypeOf(path).media.startsWith('application/vnd.openxml');
  if (!bytes || !isPackage) return [{ what: 'trace-embedded', detail: path }];
  return document.inner(path, bytes);
}

/** A template or picture that is linked by where it lay on the computer of who wrote. */
function relationTraces(document: Package, path: string): Trace[] {
  const traces: Trace[] = [];
  lookThrough(document, path, NAMESPACES, {
    open: (element) => {
      const target = element.attribute('Target') ?? '';
      if (USER_FOLDER.test(target) && /^file:|^[a-z]:|^\\\\/iu.test(target)) {
        traces.push(...traceOf('trace-path', target));
      }
    },
  });
  return traces;
}

/** Comments, tracked changes and their authors; text that is hidden. */
function wordTraces(document: Package, path: string): Trace[] {
  const traces: Trace[] = [];
  let isHidden = false;
  lookThrough(document, path, NAMESPACES, {
    open: (element, around) => {
      const { name } = element;
      if (name === 'w:r') isHidden = false;
      if (name === 'w:vanish' && around.includes('w:r'))
        isHidden = !isOff(element.attribute('w:val'));
      if (name === 'w15:person') {
        traces.push(...traceOf('trace-person', element.attribute('w15:author') ?? ''));
      }
      const author = element.attribute('w:author');
      if (author === undefined) return;
      const what = name === 'w:comment' ? 'trace-comment' : 'trace-revision';
      traces.push({ what, detail: author });
    },
    text: (text, around) => {
      if (isHidden && around.at(-1) === 'w:t') traces.push(...traceOf('trace-hidden', text));
    },
  });
  return traces;
}

const isOff = (value: string | undefined): boolean =>
  value !== undefined && ['0', 'false', 'off', 'none'].includes(value);

/** Slides that are left out of a talk, and what is said to them. */
function slideTraces(document: Package, path: string): Trace[] {
  const traces: Trace[] = [];
  const isNotes = path.startsWith('ppt/notesslides/');
  lookThrough(document, path, NAMESPACES, {
    open: (element) => {
      if (element.name === 'p:sld' && isOff(element.attribute('show'))) {
        traces.push({ what: 'trace-hidden', detail: path });
      }
    },
    text: (text, around) => {
      if (!isNotes || around.at(-1) !== 'a:t' || around.includes('a:fld')) return;
      if (text.trim() !== '') traces.push({ what: 'trace-notes' });
    },
  });
  return traces;
}

/** Sheets that are hidden, the persons of a file, and the folder that it was saved in. */
function listTraces(document: Package, path: string): Trace[] {
  const traces: Trace[] = [];
  lookThrough(document, path, NAMESPACES, {
    open: (element) => {
      const { name } = element;
      const state = element.attribute('state') ?? 'visible';
      if (name === 'x:sheet' && state !== 'visible') {
        traces.push({ what: 'trace-hidden', detail: element.attribute('name') ?? '' });
      }
      if (name === 'p:cmAuthor' || path.endsWith('/authors.xml')) {
        traces.push(...traceOf('trace-person', element.attribute('name') ?? ''));
      }
      if (path.startsWith('xl/persons/')) {
        traces.push(...traceOf('trace-person', element.attribute('displayName') ?? ''));
      }
      const folder = element.attribute('url') ?? '';
      if (name.endsWith(':absPath') && USER_FOLDER.test(folder)) {
        traces.push(...traceOf('trace-path', folder));
      }
    },
  });
  return traces;
}
