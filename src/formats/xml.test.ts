import { describe, expect, it } from 'vitest';
import { readXml, readXmlTree, XML_LIMITS } from './xml.ts';

const NAMESPACES = new Map([
  ['urn:a', 'a'],
  ['urn:a:strict', 'a'],
]);

/** What is read of XML, one event after the other; of an error, its id. */
function eventsOf(xml: string | Uint8Array): unknown {
  const events: string[] = [];
  const bytes = typeof xml === 'string' ? Buffer.from(xml) : xml;
  try {
    readXml({ file: 'a.docx', part: 'a.xml', bytes }, NAMESPACES, {
      open: ({ name, attribute }) => events.push(`<${name} ${attribute('a:val') ?? '-'}>`),
      close: (name) => events.push(`</${name}>`),
      text: (text) => events.push(text),
    });
  } catch (error) {
    if (error instanceof Error && 'id' in error) return error.id;
    throw error;
  }
  return events.join('');
}

describe('XML', () => {
  it('is read by its namespaces, whatever their prefixes', () => {
    const read = '<a:p -><a:t 1>账</a:t></a:p>';
    expect(eventsOf('<a:p xmlns:a="urn:a"><a:t a:val="1">账</a:t></a:p>')).toBe(read);
    expect(eventsOf('<x:p xmlns:x="urn:a:strict"><x:t x:val="1">账</x:t></x:p>')).toBe(read);
    expect(eventsOf('<p xmlns="urn:a" xmlns:y="urn:a"><t y:val="1">账</t></p>')).toBe(read);
    expect(eventsOf('<a:p xmlns:a="urn:b"><t val="1"/></a:p>')).toBe(
      '<other:p -><other:t -></other:t></other:p>',
    );
  });

  it('has a namespace only inside the element that declares it', () => {
    const xml = '<x:p xmlns:x="urn:a"><x:q xmlns:x="urn:b"/><x:q/></x:p>';
    expect(eventsOf(xml)).toBe('<a:p -><other:q -></other:q><a:q -></a:q></a:p>');
  });

  it('has no entities but its own', () => {
    expect(eventsOf('<a>&lt;&amp;&#36134;&unknown;&nbsp;</a>')).toBe(
      '<other:a -><&账&unknown;&nbsp;</other:a>',
    );
  });

  it('is UTF-8 or UTF-16', () => {
    const utf16 = Buffer.from('\uFEFF<a>账</a>', 'utf16le');
    const read = '<other:a ->账</other:a>';
    expect(eventsOf(utf16)).toBe(read);
    expect(eventsOf(utf16.swap16())).toBe(read);
    expect(eventsOf('\uFEFF<a>账</a>')).toBe(read);
    expect(eventsOf(Uint8Array.from([0x3c, 0x61, 0x3e, 0xd5, 0xcb]))).toBe('file-damaged');
  });

  it('is read whole where a character lies across the pieces in which it is read', () => {
    const text = `x${'账'.repeat(1_000_000)}`;
    expect(eventsOf(`<a>${text}</a>`)).toBe(`<other:a ->${text}</other:a>`);
  });
});

describe('XML that is refused', () => {
  it.each([
    ['<a><b></a>', 'file-damaged'],
    ['<a><b>账', 'file-damaged'],
    ['<a', 'file-damaged'],
    ['', 'file-damaged'],
    ['<a/><b/>', 'file-damaged'],
    ['<!DOCTYPE a><a/>', 'file-unsafe'],
    ['<!doctype a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>', 'file-unsafe'],
    ['<a><!ENTITY x "y"></a>', 'file-unsafe'],
  ])('%s', (xml, id) => {
    expect(eventsOf(xml)).toBe(id);
  });

  it('is nested more deeply than the limit', () => {
    const nested = (depth: number) => '<a>'.repeat(depth) + '</a>'.repeat(depth);
    expect(eventsOf(nested(XML_LIMITS.depth))).not.toBe('file-unsafe');
    expect(eventsOf(nested(XML_LIMITS.depth + 1))).toBe('file-unsafe');
    expect(eventsOf(nested(100_000))).toBe('file-unsafe');
  });

  it('has more attributes in one element than the limit', () => {
    const xml = (count: number) =>
      `<a ${Array.from({ length: count }, (_, index) => `b${index}="1"`).join(' ')}/>`;
    expect(eventsOf(xml(XML_LIMITS.attributes))).toBe('<other:a -></other:a>');
    expect(eventsOf(xml(XML_LIMITS.attributes + 1))).toBe('file-unsafe');
  });

  it('has more elements than a tree may hold', () => {
    const tree = (elements: number) => {
      const bytes = Buffer.from(`<a>${'<b/>'.repeat(elements - 1)}</a>`);
      return readXmlTree({ file: 'a.docx', part: 'a.xml', bytes }, NAMESPACES);
    };
    expect(tree(3).children).toHaveLength(2);
    expect(() => tree(XML_LIMITS.treeElements + 1)).toThrow(/too many/u);
  });
});
