import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';

const ROOT = resolve(import.meta.dirname, '..', '..', '..');

/** The folders of src whose code or words are in a site, whatever its content. */
const SHIPPED = ['i18n', 'components', 'layouts', 'pages', 'styles', 'search', 'compare', 'export'];
const WORDS = join('src', 'i18n');
const PROFILES = join(ROOT, 'src', 'profiles');

/** The packages whose code goes into a browser; the licences of all stand in a site too. */
const CODE = ['lit-html', 'opencc-js/dict/TSCharacters'];

const TEXT = /\.(?:ts|astro|css|js|svg)$/u;
const TESTED = /\.test\.ts$/u;
/** Examples in comments are not shipped. */
const COMMENT = /\/\*.*?\*\/|^\s*\/\/.*$/gmsu;
const LICENCE = /^(?:licen[cs]e|notice|copying)/iu;
const PLACEHOLDER = /\$\{[^{}]*\}|\{\w+\}/gu;

/** What a site holds of the program, whatever its content. */
export interface ShippedWords {
  /** The words and the code of the program, its profiles' terms and its packages. */
  texts: string[];
  /** Sentences of the interface into which figures and words are put, with 0 or a profile's term for these. */
  sentences: string[];
}

/** Reads what the program itself brings into a site; nothing is taken from the site. */
export function shippedWords(): ShippedWords {
  const files = SHIPPED.flatMap((name) => textsIn(join(ROOT, 'src', name)));
  const terms = readdirSync(PROFILES)
    .filter((name) => name.endsWith('.yaml'))
    .flatMap((name) => termsOf(readFileSync(join(PROFILES, name), 'utf8')));
  const lines = files
    .filter(({ path }) => path.includes(WORDS))
    .flatMap(({ text }) => text.split('\n'))
    .filter((line) => line.search(PLACEHOLDER) !== -1);
  return {
    texts: [
      ...[...files, ...textsIn(join(ROOT, 'public'))].map(({ text }) => text),
      ...terms,
      ...packageTexts(),
    ],
    sentences: [...lines.flatMap((line) => filled(line, terms)), ...terms],
  };
}

function textsIn(folder: string): { path: string; text: string }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(({ name }) => TEXT.test(name) && !TESTED.test(name))
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((path) => ({ path, text: readFileSync(path, 'utf8').replace(COMMENT, '') }));
}

/** The words of a profile that pages show; its patterns stay in the program. */
function termsOf(yaml: string): string[] {
  const words: string[] = [];
  const collect = (value: unknown): void => {
    if (typeof value === 'string') words.push(value);
    else if (typeof value === 'object' && value) Object.values(value).forEach(collect);
  };
  collect((parse(yaml) as { terms?: unknown }).terms);
  return words;
}

/** A sentence with 0 in its places, and with each term in each of them. */
function filled(line: string, terms: readonly string[]): string[] {
  const places = [...line.matchAll(PLACEHOLDER)];
  const sentences = [line.replace(PLACEHOLDER, '0')];
  for (const { 0: place, index } of places) {
    const before = line.slice(0, index).replace(PLACEHOLDER, '0');
    const after = line.slice(index + place.length).replace(PLACEHOLDER, '0');
    for (const term of terms) sentences.push(`${before}${term}${after}`);
  }
  return sentences;
}

function packageTexts(): string[] {
  const require = createRequire(import.meta.url);
  const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const licences = Object.keys(dependencies).flatMap((name) => {
    const folder = folderOf(name, require);
    if (folder === undefined) return [];
    return readdirSync(folder, { withFileTypes: true })
      .filter((item) => item.isFile() && LICENCE.test(item.name))
      .map((item) => join(folder, item.name));
  });
  const code = CODE.map((name) => require.resolve(name));
  return [...licences, ...code].map((path) => readFileSync(path, 'utf8'));
}

/** Where a package lies: not all of them let their package.json be resolved. */
function folderOf(name: string, require: NodeJS.Require): string | undefined {
  for (const path of require.resolve.paths(name) ?? []) {
    try {
      readdirSync(join(path, name));
      return join(path, name);
    } catch {
      // It lies in another of the places where Node looks.
    }
  }
  return undefined;
}
