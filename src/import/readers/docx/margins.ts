import { readXml, type XmlElement, type XmlHandler, type XmlPart } from '../../../formats/xml.ts';
import { WORD_NAMESPACES } from './namespaces.ts';

/** Collects what a header or footer prints: the text of its paragraphs, and words drawn across the page. */
class MarginReader implements XmlHandler {
  readonly lines: string[] = [];
  #isText = false;
  #line = '';

  open({ name, attribute }: XmlElement): void {
    this.#isText = name === 'w:t';
    if (name === 'w:tab' || name === 'w:br') this.#line += ' ';
    if (name === 'w:p') this.#endLine();
    if (name === 'v:textpath') this.lines.push(attribute('string') ?? '');
  }

  close(name: string): void {
    this.#isText = false;
    if (name === 'w:p') this.#endLine();
  }

  text(text: string): void {
    if (this.#isText) this.#line += text;
  }

  #endLine(): void {
    if (this.#line.trim() !== '') this.lines.push(this.#line);
    this.#line = '';
  }
}

/** The lines of a header or footer. They are no text of the document, and are only looked at for secrecy marks. */
export function marginLines(part: XmlPart): string[] {
  const reader = new MarginReader();
  readXml(part, WORD_NAMESPACES, reader);
  return reader.lines;
}
