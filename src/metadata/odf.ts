import type { Namespaces } from '../formats/xml.ts';
import { lookThrough, type Package, pictureTraces, textsOf } from './package.ts';
import { type Trace, traceOf } from './trace.ts';

const OASIS = 'urn:oasis:names:tc:opendocument:xmlns:';

const NAMESPACES: Namespaces = new Map([
  ...['office', 'text', 'table', 'meta', 'manifest', 'presentation'].map(
    (name) => [`${OASIS}${name}:1.0`, name] as const,
  ),
  ['http://purl.org/dc/elements/1.1/', 'dc'],
]);

const PERSONS = ['dc:creator', 'meta:initial-creator', 'meta:printed-by'];
const PROPERTY = 'meta:user-defined';
const MACROS = /^(?:basic|scripts)\/.+(?<!-l[bc]\.xml)$/u;

/** What an OpenDocument file tells. */
export function odfTraces(document: Package): Trace[] {
  const { archive } = document;
  if (!archive.has('content.xml')) return [{ what: 'trace-other-type' }];
  const parts = archive.paths.filter((path) => /(?:^|\/)(?:content|styles)\.xml$/u.test(path));
  const metas = archive.paths.filter((path) => /(?:^|\/)meta\.xml$/u.test(path));
  if (isEncrypted(document)) return [{ what: 'trace-encrypted' }];
  return [
    ...metas.flatMap((path) =>
      textsOf(document, path, NAMESPACES, PERSONS).flatMap((text) => traceOf('trace-person', text)),
    ),
    ...metas.flatMap((path) =>
      textsOf(document, path, NAMESPACES, [PROPERTY]).flatMap((text) =>
        traceOf('trace-property', text),
      ),
    ),
    ...parts.flatMap((path) => contentTraces(document, path)),
    ...(archive.paths.some((path) => MACROS.test(path))
      ? [{ what: 'trace-program' as const }]
      : []),
    ...pictureTraces(document),
  ];
}

function isEncrypted(document: Package): boolean {
  let found = false;
  lookThrough(document, 'meta-inf/manifest.xml', NAMESPACES, {
    open: ({ name }) => {
      found ||= name === 'manifest:encryption-data';
    },
  });
  return found;
}

/** Comments, tracked changes, hidden text, sheets and slides. */
function contentTraces(document: Package, path: string): Trace[] {
  const traces: Trace[] = [];
  lookThrough(document, path, NAMESPACES, {
    open: (element) => {
      const { name } = element;
      if (name === 'office:annotation') traces.push({ what: 'trace-comment', detail: path });
      if (name === 'text:changed-region' || name === 'table:cell-content-change') {
        traces.push({ what: 'trace-revision', detail: path });
      }
      const isHidden =
        name === 'text:hidden-text' ||
        name === 'text:hidden-paragraph' ||
        element.attribute('table:display') === 'false' ||
        element.attribute('presentation:visibility') === 'hidden';
      if (isHidden) traces.push({ what: 'trace-hidden', detail: path });
    },
    text: (text, around) => {
      if (
        around.includes('presentation:notes') &&
        around.includes('text:p') &&
        text.trim() !== ''
      ) {
        traces.push({ what: 'trace-notes' });
      }
    },
  });
  return traces;
}
