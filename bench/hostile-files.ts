import { strToU8, zipSync, zlibSync } from 'fflate';
import { docxOf, odtOf, zipOf } from '../corpora/office-files.ts';
import { reportText } from '../corpora/content/report-text.ts';

/** A file that an importer may choke on. */
interface HostileFile {
  extension: string;
  bytes: () => Uint8Array;
}

const MEGABYTE = 2 ** 20;
const SECTION = '一、存在的主要问题\n';
const ITEM = '一是账目不清。没有汇总，没有公示。';

const text = (make: () => string): HostileFile => ({
  extension: 'txt',
  bytes: () => strToU8(make()),
});
const line = (unit: string, times: number) => text(() => `${SECTION}一是${unit.repeat(times)}`);
const lines = (unit: string, times: number) => text(() => `${SECTION}${`${unit}\n`.repeat(times)}`);

/** Each by the name of its kind. */
export const HOSTILE_FILES: Record<string, HostileFile | undefined> = {
  // A gigabyte of blanks: about a megabyte when compressed.
  'zip-bomb': {
    extension: 'docx',
    bytes: () => zipSync({ 'word/document.xml': new Uint8Array(2 ** 30).fill(32) }),
  },
  'zip-of-many': {
    extension: 'docx',
    bytes: () => zipOf(Object.fromEntries(Array.from({ length: 50_000 }, (_, n) => [`${n}`, '']))),
  },
  'deep-docx': {
    extension: 'docx',
    bytes: () => docxOf({ body: `${'<w:sdt>'.repeat(100_000)}${'</w:sdt>'.repeat(100_000)}` }),
  },
  'deep-odt': {
    extension: 'odt',
    bytes: () => odtOf(`${'<text:section>'.repeat(100_000)}${'</text:section>'.repeat(100_000)}`),
  },
  'deep-rtf': {
    extension: 'rtf',
    bytes: () => strToU8(`{\\rtf1 ${'{'.repeat(1_000_000)}${'}'.repeat(1_000_000)}}`),
  },
  'deep-markdown': { extension: 'md', bytes: () => strToU8(`${'> '.repeat(50_000)}账目`) },
  'deep-brackets-markdown': { extension: 'md', bytes: () => strToU8('['.repeat(100_000)) },
  'broken-docx': {
    extension: 'docx',
    bytes: () => docxOf({ body: '<w:p/>'.repeat(1000) }).subarray(0, 600),
  },
  'broken-doc': {
    extension: 'doc',
    bytes: () => {
      // The mark of an OLE file, and nothing that follows from it.
      const bytes = new Uint8Array(MEGABYTE).fill(0xfe);
      bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
      return bytes;
    },
  },
  'broken-pdf': {
    extension: 'pdf',
    bytes: () => strToU8(`%PDF-1.7\n${'1 0 obj <</Length 99999999>> stream\n'.repeat(10_000)}`),
  },
  'pdf-bomb': {
    extension: 'pdf',
    bytes: () => {
      const stream = zlibSync(new Uint8Array(256 * MEGABYTE).fill(32));
      const head = strToU8(
        `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>endobj\n4 0 obj<</Filter/FlateDecode/Length ${stream.length}>>stream\n`,
      );
      const tail = strToU8('\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF');
      return new Uint8Array(Buffer.concat([head, stream, tail]));
    },
  },
  'text-of-50-megabytes': text(() => reportText((50 * MEGABYTE) / 3)),
  'line-of-10-megabytes': line('账目不清、', (10 * MEGABYTE) / 15),
  'brackets-open': line('（', 100_000),
  'brackets-nested': text(() => `${SECTION}${'（一）('.repeat(50_000)}`),
  quotes: line('“', 100_000),
  numerals: line('一', 1_000_000),
  digits: line('9', 1_000_000),
  'digits-and-blanks': line('9 ', 500_000),
  enumerators: line('一是', 200_000),
  'enumerator-lines': lines('一是', 100_000),
  'section-lines': lines('一、', 100_000),
  headings: lines('存在的问题', 100_000),
  fields: line('整改措施：', 100_000),
  figures: line('不少于20次以上', 100_000),
  commas: line('，', 1_000_000),
  stops: line('。', 1_000_000),
  blanks: line(' ', 1_000_000),
  'nil-statements': line('没有问题', 200_000),
  items: lines(ITEM, 20_000),
};
