import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type YAMLMap } from 'yaml';
import { asShown, DIVIDED, GONE, markedParts, runsOf } from './marked-text.ts';

/** A passage that the readers of a build may not see, as it is written in the content. */
export interface Passage {
  /** The content file, below the content folder, and the line in it, from 1. */
  file: string;
  line: number;
  /** The review or entry that the file holds. */
  entry: string;
  text: string;
  /** What withholds it: all that one mark withholds has one. */
  mark: Mark;
}

/** A place that says that something is withheld: an `audience`, or a `<Redact>` around just these words. */
export interface Mark {
  by: 'audience' | 'redact';
  file: string;
  line: number;
  entry: string;
}

/** A file that belongs to an entry, below the content folder. */
export interface AttachedFile {
  path: string;
  /** What withholds it; absent when everybody may have it. */
  mark?: Mark | undefined;
}

/** What the raw files of a content folder withhold from an audience, and what they do not. */
export interface RawContent {
  passages: Passage[];
  attached: AttachedFile[];
  /** All words that are not withheld. */
  open: string[];
}

/** Values by which the program links and sorts things, and which no reader sees as words. */
const STRUCTURE =
  /^(?:id|type|kind|role|op|status|audience|aspect|theme|about|problems|causes|measures|continues|target|baseline|ignore|file)$/u;

/** Days and periods, which everything has. */
const DAYS = /^[\d\s/:.-]*$/u;

/** A file without any of these withholds nothing by itself, and need not be parsed; `\` may write one. */
const MARKS = /redact|audience|\\[ux]/iu;

const THEME = /\btheme:\s*["']?(?<id>[^\s"',}]+)/gu;
const HEADINGS = ['section', 'aspect'];
/** What is shown of the site beside its entries. */
const OTHERS = /^(?:site\.yaml|profiles\/.*)$/u;
/** What commands keep beside the content, and no site shows. */
const KEPT = /^(?:imports|attachments|\..*)\//u;

interface Source {
  file: string;
  id: string;
  review: string;
  isReview: boolean;
  text: string;
}

/**
 * Finds what bears `audience` or `<Redact>`, by YAML and text search in the raw files. It shares no code with the
 * gate that withholds it (docs/decisions/leak-scan.md).
 * @param audience who may read the build; the site's widest audience when absent
 */
export function findWithheld(folder: string, audience?: string): RawContent {
  const names = filesBelow(folder);
  const text = (file: string): string =>
    readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n');
  const site = names.includes('site.yaml') ? text('site.yaml') : '';
  const sources = names
    .filter((name) => name.endsWith('.mdx'))
    .map((file) => sourceOf(file, text(file)));
  const search = new Search(audiencesOf(site), audience);
  // Reviews first: they say what of their entries is withheld.
  for (const source of sources) if (source.isReview) search.read(source);
  for (const source of sources) if (!source.isReview) search.read(source);
  if (names.includes('themes.yaml')) search.readThemes(text('themes.yaml'));
  const { passages, attached, open } = search;
  if (passages.length === 0 && attached.every(({ mark }) => !mark))
    return { passages, attached, open: [] };
  const others = names.filter((name) => OTHERS.test(name)).map(text);
  return { passages, attached, open: [...open, ...others] };
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => relative(folder, join(item.parentPath, item.name)).replaceAll(sep, '/'))
    .filter((name) => !KEPT.test(name))
    .sort();
}

function sourceOf(file: string, text: string): Source {
  const [collection = '', ...path] = file.replace(/\.mdx$/u, '').split('/');
  const id = path.join('/');
  return { file, id, review: path[0] ?? '', isReview: collection === 'reviews', text };
}

function audiencesOf(site: string): string[] {
  const value: unknown = parseDocument(site).toJS();
  const named: unknown = typeof value === 'object' && value && Reflect.get(value, 'audiences');
  return Array.isArray(named) ? named.map(String) : ['public', 'internal'];
}

class Search {
  readonly passages: Passage[] = [];
  readonly attached: AttachedFile[] = [];
  readonly open: string[] = [];
  /** What withholds a review, an entry, or all entries of a section or aspect, by id. */
  readonly #marks = new Map<string, Mark>();
  /** What withholds all that is of a theme; undefined where something of it is open. */
  readonly #themes = new Map<string, Mark | undefined>();
  readonly #audiences: readonly string[];
  readonly #rank: number;

  constructor(audiences: readonly string[], audience?: string) {
    this.#audiences = audiences;
    this.#rank = audience === undefined ? 0 : audiences.indexOf(audience);
  }

  read(source: Source): void {
    const { file, id, review, isReview, text } = source;
    const aspect = /^aspect:\s*["']?([^\s"']+)/mu.exec(text)?.[1] ?? '';
    const above =
      this.#marks.get(isReview ? id : review) ?? this.#marks.get(id) ?? this.#marks.get(aspect);
    const hasFiles = /^attachments:/mu.test(text);
    if (!above && !hasFiles && !MARKS.test(text)) {
      this.open.push(...asShown(text));
      for (const { groups } of text.matchAll(THEME)) this.useTheme(groups?.['id'] ?? '', undefined);
      return;
    }
    const { yaml = '', body = text } = DIVIDED.exec(text)?.groups ?? {};
    new FileSearch(this, { ...source, file }).read(yaml, body, above);
  }

  /** Whether this build's readers may see what is for an audience; of an unknown one nobody is. */
  maySee(name: string): boolean {
    const rank = this.#audiences.indexOf(name);
    return rank !== -1 && rank <= this.#rank;
  }

  /** Whether they may see what bears Redact: without a name only the widest audience may not. */
  mayUncover = (name: string | undefined): boolean =>
    name === undefined ? this.#rank > 0 : this.maySee(name);

  withhold(id: string, mark: Mark): void {
    if (!this.#marks.has(id)) this.#marks.set(id, mark);
  }

  /** Something is of a theme: a theme that is of withheld things alone is withheld with them. */
  useTheme(id: string, mark: Mark | undefined): void {
    if (!mark || !this.#themes.has(id)) this.#themes.set(id, mark);
  }

  readThemes(text: string): void {
    const { contents } = parseDocument(text, { logLevel: 'silent' });
    for (const theme of isSeq(contents) ? contents.items : []) {
      if (!isMap(theme)) continue;
      const mark = this.#themes.get(String(theme.get('id')));
      for (const key of ['title', 'description']) {
        const words = theme.get(key);
        if (typeof words !== 'string') continue;
        if (mark) this.passages.push({ ...mark, text: words, mark });
        else this.open.push(words);
      }
    }
  }
}

/** Goes through one file that withholds something, or is withheld. */
class FileSearch {
  readonly #search: Search;
  readonly #source: Source;
  readonly #lines = new LineCounter();
  /** What the file says openly, in its order. */
  #open: string[] = [];

  constructor(search: Search, source: Source) {
    this.#search = search;
    this.#source = source;
  }

  read(yaml: string, body: string, above: Mark | undefined): void {
    const { contents } = parseDocument(yaml, { lineCounter: this.#lines, logLevel: 'silent' });
    const own = isMap(contents) ? this.#markOf(contents, above) : above;
    if (own && this.#source.isReview) this.#search.withhold(this.#source.id, own);
    this.#value(contents, own, '');
    const start = this.#source.text.length - body.length;
    this.#words(body, this.#source.text.slice(0, start).split('\n').length, own);
    this.#search.open.push(...asShown(this.#open.join('\n')));
  }

  #value(node: unknown, mark: Mark | undefined, key: string): void {
    if (isMap(node)) {
      if (node.has('theme')) this.#search.useTheme(String(node.get('theme')), mark);
      for (const { key: name, value } of node.items) {
        const inner = isScalar(name) ? String(name.value) : '';
        if (inner === 'outline' && isSeq(value)) this.#outline(value.items, mark);
        else if (inner === 'attachments' && isSeq(value)) this.#attachments(value.items, mark);
        else this.#value(value, isMap(value) ? this.#markOf(value, mark) : mark, inner);
      }
    } else if (isSeq(node)) {
      for (const item of node.items)
        this.#value(item, isMap(item) ? this.#markOf(item, mark) : mark, key);
    } else if (isScalar(node) && typeof node.value === 'string' && !STRUCTURE.test(key)) {
      const isDay = DAYS.test(node.value);
      if (!isDay) this.#words(node.value, this.#lineOf(node), mark);
    }
  }

  /** The nodes below a withheld heading go with it, up to the next one of its level. */
  #outline(nodes: readonly unknown[], review: Mark | undefined): void {
    let above: { level: number; mark: Mark } | undefined;
    for (const node of nodes) {
      if (!isMap(node)) continue;
      const [type, id, role] = ['type', 'id', 'role'].map((key) => node.get(key));
      const level = HEADINGS.indexOf(String(type));
      if (above && level !== -1 && level <= above.level) above = undefined;
      const inherited = role === undefined ? (above?.mark ?? review) : review;
      const mark = this.#markOf(node, inherited);
      if (mark && level !== -1) above ??= { level, mark };
      if (mark && typeof id === 'string') this.#search.withhold(id, mark);
      this.#value(node, mark, '');
    }
  }

  #attachments(items: readonly unknown[], entry: Mark | undefined): void {
    for (const item of items) {
      if (!isMap(item)) continue;
      const mark = this.#markOf(item, entry);
      const file = item.get('file', true);
      if (isScalar(file) && typeof file.value === 'string') {
        const path = `${this.#source.review}/${file.value}`;
        this.#search.attached.push({ path: posix.join('attachments', path), mark });
        this.#words(posix.basename(path, posix.extname(path)), this.#lineOf(file), mark);
      }
      this.#value(item, mark, '');
    }
  }

  #markOf(node: YAMLMap, above: Mark | undefined): Mark | undefined {
    const audience = node.get('audience');
    if (above || audience === undefined || this.#search.maySee(String(audience))) return above;
    const { file, id: entry } = this.#source;
    return { by: 'audience', file, entry, line: this.#lineOf(node.get('audience', true)) };
  }

  /** Words of the file, some of which may bear Redact. */
  #words(text: string, line: number, above: Mark | undefined): void {
    const { file, id: entry } = this.#source;
    const parts = markedParts(text, this.#search.mayUncover);
    let shown = '';
    for (const part of parts) {
      const at = line + text.slice(0, part.from).split('\n').length - 1;
      const mark =
        above ?? (part.withheld ? { by: 'redact' as const, file, entry, line: at } : undefined);
      if (!mark) shown += part.text;
      else {
        if (!above) shown += GONE;
        for (const run of runsOf(part.text)) {
          const lines = part.text.slice(0, run.from).split('\n').length - 1;
          this.#search.passages.push({ file, line: at + lines, entry, text: run.text, mark });
        }
      }
    }
    if (shown !== '') this.#open.push(shown);
  }

  /** Front matter begins on the second line. */
  #lineOf(node: unknown): number {
    const range = isScalar(node) ? node.range : undefined;
    return this.#lines.linePos(range?.[0] ?? 0).line + 1;
  }
}
