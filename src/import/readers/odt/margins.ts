import type { XmlElement, XmlHandler } from '../../../formats/xml.ts';

const MARGIN = /^style:(?:header|footer)(?:-left|-first)?$/u;

/** Collects the lines of headers and footers of pages, which stand in styles.xml and are no text of the document. */
export class OdtMargins implements XmlHandler {
  readonly lines: string[] = [];
  #depth = 0;
  #line = '';

  open({ name }: XmlElement): void {
    if (MARGIN.test(name)) this.#depth += 1;
    if (name === 'text:p' || name === 'text:h') this.#endLine();
    else if (name === 'text:s' || name === 'text:tab') this.#line += ' ';
  }

  close(name: string): void {
    if (name === 'text:p' || name === 'text:h') this.#endLine();
    if (MARGIN.test(name)) this.#depth -= 1;
  }

  text(text: string): void {
    if (this.#depth > 0) this.#line += text;
  }

  #endLine(): void {
    if (this.#line.trim() !== '') this.lines.push(this.#line);
    this.#line = '';
  }
}
