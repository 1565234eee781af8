import { type Trace, traceOf } from './trace.ts';

/** Data sets of the application record of IPTC-IIM 4.2: city and place within it; writers and contacts. */
const POSITION = [90, 92];
const PERSON = [80, 118, 122];
const MARK = 0x1c;
const APPLICATION = 2;

/** What IPTC-IIM tells of a picture. */
export function iptcTraces(bytes: Buffer): Trace[] {
  const traces: Trace[] = [];
  for (let at = 0; at + 5 <= bytes.length && bytes[at] === MARK;) {
    const set = bytes.readUInt8(at + 2);
    const length = bytes.readUInt16BE(at + 3);
    const text = bytes.toString('utf8', at + 5, at + 5 + length);
    if (bytes[at + 1] === APPLICATION) {
      if (POSITION.includes(set)) traces.push(...traceOf('trace-position', text));
      if (PERSON.includes(set)) traces.push(...traceOf('trace-person', text));
    }
    at += 5 + length;
  }
  return traces;
}

const RESOURCE = '8BIM';
const IPTC = 0x0404;

/** The IPTC-IIM in the resources that Photoshop keeps in a picture. */
export function iptcOf(resources: Buffer): Buffer[] {
  const found: Buffer[] = [];
  for (let at = 0; resources.toString('latin1', at, at + 4) === RESOURCE;) {
    const id = resources.readUInt16BE(at + 4);
    const name = even(1 + resources.readUInt8(at + 6));
    const start = at + 6 + name + 4;
    const length = resources.readUInt32BE(start - 4);
    if (id === IPTC) found.push(resources.subarray(start, start + length));
    at = start + even(length);
  }
  return found;
}

const even = (length: number): number => length + (length % 2);
