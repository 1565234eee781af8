import type { Namespaces } from '../formats/xml.ts';
import { lookThrough, type Package, pictureTraces, textsOf } from './package.ts';
import { type Trace, traceOf } from './trace.ts';

const NAMESPACES: Namespaces = new Map([['http://www.ofdspec.org/2016', 'ofd']]);

/** Annotations that are no remark: seals and links. */
const SHOWN = ['Stamp', 'Link', 'Watermark'];

/** What a document of the national format for fixed layout (OFD, GB/T 33190-2016) tells. */
export function ofdTraces(document: Package): Trace[] {
  const { archive } = document;
  if (!archive.has('ofd.xml')) return [{ what: 'trace-other-type' }];
  const texts = (...names: string[]) => textsOf(document, 'ofd.xml', NAMESPACES, names);
  return [
    ...texts('ofd:Author').flatMap((text) => traceOf('trace-person', text)),
    ...texts('ofd:CustomData').flatMap((text) => traceOf('trace-property', text)),
    ...archive.paths
      .filter((path) => /annot[^/]*\.xml$|attachments?[^/]*\.xml$/u.test(path))
      .flatMap((path) => partTraces(document, path)),
    ...pictureTraces(document),
  ];
}

function partTraces(document: Package, path: string): Trace[] {
  const traces: Trace[] = [];
  lookThrough(document, path, NAMESPACES, {
    open: (element) => {
      const type = element.attribute('Type') ?? '';
      if (element.name === 'ofd:Annot' && !SHOWN.includes(type)) {
        traces.push({ what: 'trace-comment', detail: element.attribute('Creator') ?? type });
      }
      if (element.name === 'ofd:Attachment') {
        traces.push({ what: 'trace-embedded', detail: element.attribute('Name') ?? path });
      }
    },
  });
  return traces;
}
