import { type Trace, traceOf } from './trace.ts';

/** Properties of XMP and of the IPTC's schemas that tell where a picture was taken. */
const POSITION =
  'exif:GPS(?:Latitude|Longitude|DestLatitude|DestLongitude|AreaInformation)|photoshop:City|' +
  'Iptc4xmpCore:Location|Iptc4xmpExt:(?:LocationCreated|LocationShown|City|Sublocation)';
/** Properties that tell of a person: who made it, owns it, is seen on it. */
const PERSON =
  'dc:creator|tiff:Artist|aux:OwnerName|exifEX:CameraOwnerName|photoshop:(?:AuthorsPosition|CaptionWriter)|' +
  'Iptc4xmpCore:(?:CreatorContactInfo|CiEmailWork|CiTelWork|CiAdrExtadr)|' +
  'Iptc4xmpExt:PersonInImage|MP:PersonDisplayName|mwg-rs:Name|pdf:Author|xmp:Author';

/** What a packet of XMP tells: its properties stand in it as attributes or as elements. */
export function xmpTraces(packet: Buffer): Trace[] {
  const text = packet.toString('utf8').replaceAll('\0', '');
  return [
    ...valuesOf(text, POSITION).flatMap((value) => traceOf('trace-position', value)),
    ...valuesOf(text, PERSON).flatMap((value) => traceOf('trace-person', value)),
  ];
}

function valuesOf(text: string, names: string): string[] {
  const starts = text.matchAll(new RegExp(`(<)?\\b(${names})\\b`, 'gu'));
  return [...starts].map(({ 0: start, 1: isElement, 2: name = '', index }) => {
    const at = index + start.length;
    if (isElement === undefined) return attributeAt(text, at);
    const end = text.indexOf(`</${name}`, at);
    const inner = text.slice(text.indexOf('>', at) + 1, end === -1 ? at : end);
    return inner.replace(/<[^<>]*>/gu, ' ');
  });
}

/** The value of an attribute whose name ends here. */
function attributeAt(text: string, at: number): string {
  const [, quote, ...rest] = /^\s*=\s*(["'])/u.exec(text.slice(at, at + 20)) ?? [];
  if (quote === undefined || rest.length > 0) return '';
  const start = text.indexOf(quote, at) + 1;
  return text.slice(start, text.indexOf(quote, start));
}
