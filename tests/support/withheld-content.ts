import characters from 'opencc-js/dict/TSCharacters';
import { stringify } from 'yaml';
import { randomOf } from '../../corpora/random.ts';
import { fold } from '../../src/search/fold.ts';
import { commonCharacters } from '../../src/text/pinyin.ts';

/** Content of which some is withheld: no two of its passages share a character, nor does any other text have one. */
export interface WithheldContent {
  /** Each file by its path below the content folder. */
  files: Record<string, string>;
  /** What nobody outside may read, with the field or level that it stands in. */
  secrets: Map<string, string>;
  /** What everybody may read. */
  controls: Map<string, string>;
}

type Words = (place: string) => string;
type Fields = Record<string, unknown>;

/** Every field that holds words, in each kind of file; `words` gives those of one. */
const FIELDS = {
  entry: (words: Words): Fields => ({
    title: words('title'),
    label: words('label'),
  }),
  problem: (words: Words): Fields => ({
    source: {
      issuer: words('source.issuer'),
      ref: words('source.ref'),
      quote: words('source.quote'),
    },
  }),
  cause: (): Fields => ({}),
  measure: (words: Words): Fields => ({
    responsible: words('responsible'),
    tasks: [{ text: words('tasks.text'), responsible: words('tasks.responsible') }],
    targets: [
      {
        id: 't1',
        metric: words('targets.metric'),
        value: 7,
        unit: '次',
        period: words('targets.period'),
        quote: words('targets.quote'),
      },
    ],
  }),
  'follow-up': (words: Words): Fields => ({
    actuals: [
      { metric: words('actuals.metric'), value: 5, unit: '次', quote: words('actuals.quote') },
    ],
    verifiedBy: words('verifiedBy'),
  }),
  review: (words: Words): Fields => ({
    title: words('review.title'),
    organisation: words('organisation'),
    author: words('author'),
    kind: words('kind'),
    totals: { problems: 3, quote: words('totals.quote') },
    official: {
      issuers: [words('official.issuers')],
      number: words('official.number'),
      signers: [words('official.signers')],
      copyNumber: words('official.copyNumber'),
      urgency: words('official.urgency'),
      copies: words('official.copies'),
      printedBy: words('official.printedBy'),
    },
  }),
};

const ROLES = ['title', 'addressee', 'attachment', 'signature', 'date', 'note', 'furniture'];
const FOLDERS = {
  problem: 'problems',
  cause: 'causes',
  measure: 'measures',
  'follow-up': 'follow-ups',
};
const KINDS = ['follow-up', 'problem', 'cause', 'measure'] as const;
type Kind = (typeof KINDS)[number];

/** Content of three reviews: open with marks in every field, with parts for another audience, withheld as a whole. */
export function withheldContent(seed: number): WithheldContent {
  const random = randomOf(seed);
  const alphabet = random.shuffled(rareCharacters());
  const secrets = new Map<string, string>();
  const controls = new Map<string, string>();
  const fresh = (known: Map<string, string>, place: string): string => {
    const words = alphabet.splice(0, random.between(6, 9)).join('');
    known.set(words, place);
    return words;
  };
  const secret: Words = (place) => fresh(secrets, place);
  const control: Words = (place) => fresh(controls, place);
  const redacted: Words = (place) =>
    `${control(place)}${mark(random.pick(['', ' audience="internal"']), secret(place))}`;

  const files: Record<string, string> = {
    'site.yaml': stringify({
      name: '汇编',
      organisation: '本单位',
      url: 'https://a.example',
      audiences: ['public', 'internal'],
    }),
  };
  const write = (path: string, data: Fields, body: string): void => {
    files[path] = `---\n${stringify(data)}---\n\n${body}\n`;
  };
  const entry = (kind: Kind, id: string, words: Words, more: Fields = {}, body?: string): void => {
    const fields = { ...FIELDS.entry(words), ...FIELDS[kind](words), ...more };
    write(`${FOLDERS[kind]}/${id}.mdx`, fields, body ?? words('body'));
  };
  /** A withheld file beside an open one. */
  const attachments = (id: string, words: Words): Fields[] => {
    const file = (of: Words, more: Fields): Fields => {
      const name = `${of('attachments.file')}.txt`;
      files[`attachments/${id.split('/')[0]}/${name}`] = `${of('attachments.content')}\n`;
      return { file: name, title: of('attachments.title'), note: of('attachments.note'), ...more };
    };
    return [file(secret, { audience: 'internal' }), file(words, {})];
  };

  const marked: Fields[] = ROLES.slice(0, 2).map((role) => ({
    type: 'text',
    role,
    text: redacted(`text ${role}`),
  }));
  for (const [index, kind] of KINDS.entries()) {
    const section = {
      id: `2022/s${index + 1}`,
      kind,
      marker: redacted('marker'),
      title: redacted('section.title'),
    };
    marked.push({ type: 'section', ...section, separator: '\n' });
    for (const [place, body] of bodies(control, secret).entries()) {
      const id = `2022/${kind.charAt(0)}${place + 1}`;
      entry(kind, id, redacted, { attachments: attachments(id, control) }, body);
      marked.push({ type: 'entry', id, separator: '。' });
    }
  }
  marked.push(
    ...ROLES.slice(2).map((role) => ({ type: 'text', role, text: redacted(`text ${role}`) })),
  );
  write(
    'reviews/2022.mdx',
    { year: 2022, ...FIELDS.review(redacted), outline: marked },
    redacted('preamble'),
  );

  const parts: Fields[] = [{ type: 'text', role: 'title', text: control('text title') }];
  const audience = { audience: 'internal' };
  for (const [place, withheld] of ['none', 'section', 'aspect', 'text', 'entry'].entries()) {
    const words = (level: string): Words =>
      withheld === level || withheld === 'section' ? secret : control;
    const below: Words = withheld === 'aspect' ? secret : words('entry');
    const [section, aspect, id] = [`2023/s${place}`, `2023/a${place}`, `2023/p${place}`];
    const at = (level: string) => (withheld === level ? audience : {});
    parts.push(
      {
        type: 'section',
        id: section,
        kind: 'problem',
        title: words('section')(`section in ${withheld}`),
        separator: '\n',
        ...at('section'),
      },
      // A heading below which nothing is left goes, too.
      { type: 'text', text: words('section')(`text above aspect in ${withheld}`) },
      {
        type: 'aspect',
        id: aspect,
        title: words('aspect')(`aspect in ${withheld}`),
        separator: '\n',
        ...at('aspect'),
      },
      {
        type: 'text',
        text: (withheld === 'aspect' ? secret : words('text'))(`text in ${withheld}`),
        ...at('text'),
      },
      { type: 'entry', id, separator: '。' },
    );
    entry('problem', id, below, { aspect, ...at('entry') });
  }
  parts.push({ type: 'entry', id: '2023/p9', separator: '。' });
  parts.push(
    ...ROLES.slice(2).map((role) => ({
      type: 'text',
      role,
      text: secret(`text ${role}`),
      ...audience,
    })),
  );
  write(
    'reviews/2023.mdx',
    { year: 2023, ...FIELDS.review(control), outline: parts },
    control('preamble'),
  );

  for (const kind of KINDS) {
    entry(kind, `2023/${kind.charAt(0)}9`, control);
    entry(kind, `2024/${kind.charAt(0)}1`, secret);
  }
  const outline = KINDS.map((kind) => ({ type: 'entry', id: `2024/${kind.charAt(0)}1` }));
  const whole = { year: 2024, ...audience, ...FIELDS.review(secret), outline };
  write('reviews/2024.mdx', whole, secret('preamble'));
  return { files, secrets, controls };
}

const mark = (attribute: string, words: string): string => `<Redact${attribute}>${words}</Redact>`;

/** Marks in a line, around paragraphs, and within each other, with what Markdown has in them. */
function bodies(control: Words, secret: Words): string[] {
  const [open, hidden] = [() => control('body'), () => secret('body')];
  return [
    `${open()}${mark('', `**${hidden()}**${hidden()}`)}${open()}`,
    `${open()}\n\n<Redact>\n\n${hidden()}\n\n- ${hidden()}\n- ${hidden()}\n\n</Redact>\n\n${open()}`,
    `${open()}${mark('', `${hidden()}${mark(' audience="internal"', hidden())}`)}。`,
  ];
}

/** Characters that nothing but these passages has: neither other words nor the tables of search. */
function rareCharacters(): string[] {
  const known = new Set([...commonCharacters(), ...characters]);
  return Array.from({ length: 0x9fa5 - 0x4e00 }, (_, index) =>
    String.fromCharCode(0x4e00 + index),
  ).filter((each) => !known.has(each) && fold(each) === each);
}
