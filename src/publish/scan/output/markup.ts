import { Tokenizer } from 'htmlparser2';
import { TextForm } from '../text-form.ts';
import type { Sink } from './sink.ts';

/**
 * Elements that stand by themselves; what is in any other goes on in the text around it. By their names without a
 * prefix, so that paragraphs and cells of office documents are among them.
 */
const BLOCKS = new Set(
  `address article aside blockquote body button c caption dd desc details dialog div dl dt fieldset figcaption
  figure footer form h h1 h2 h3 h4 h5 h6 head header hr item label legend li link main nav ol option p pre row
  script section select si style summary table table-cell tbody tc td summary template text tfoot th thead title
  tr ul`.split(/\s+/u),
);

const words = new TextForm();
const attributes = new TextForm();

/** Reads the words of HTML or XML as they are seen, through tags in between, and those in attributes and comments. */
export function readMarkup(markup: string, sink: Sink): void {
  words.clear();
  attributes.clear();
  const part = (form: TextForm, start: number, end: number): void => {
    form.gap();
    form.add(markup, start, end);
    form.gap();
  };
  const tag = (start: number, end: number): void => {
    const name = markup.slice(start, end).toLowerCase();
    if (BLOCKS.has(name.slice(name.indexOf(':') + 1))) words.gap();
  };
  const nothing = (): void => undefined;
  const tokenizer = new Tokenizer(
    { decodeEntities: true, xmlMode: false },
    {
      ontext: (start, end) => words.add(markup, start, end),
      ontextentity: (point) => words.add(String.fromCodePoint(point)),
      onopentagname: tag,
      onclosetag: tag,
      onattribdata: (start, end) => attributes.add(markup, start, end),
      onattribentity: (point) => attributes.add(String.fromCodePoint(point)),
      onattribend: () => attributes.gap(),
      oncomment: (start, end) => part(attributes, start, end),
      oncdata: (start, end) => part(words, start, end),
      ondeclaration: (start, end) => part(attributes, start, end),
      onprocessinginstruction: (start, end) => part(attributes, start, end),
      onattribname: nothing,
      onopentagend: nothing,
      onselfclosingtag: nothing,
      onend: nothing,
    },
  );
  tokenizer.write(markup);
  tokenizer.end();
  sink.text(words);
  sink.text(attributes);
}
