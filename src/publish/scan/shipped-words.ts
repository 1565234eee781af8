import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve, sep } from 'node:path';
import { parse } from 'yaml';
import { PACKAGE_FOLDER } from '../../files/package-folder.ts';
import { LOCALES } from '../../model/site.ts';
import { formOfAll, type TextForm } from './text-form.ts';

/** The folder of the program's sources. */
const SRC = resolve(import.meta.dirname, '..', '..');

/** The folders of src whose code or words are in a site, whatever its content. */
const SHIPPED = [
  'i18n',
  'components',
  'layouts',
  'routes',
  'styles',
  'search',
  'compare',
  'export',
];
const WORDS = join(SRC, 'i18n');
/** The words of commands and of files that people write: no page has them. */
const UNSHIPPED = /[\\/]i18n[\\/].*[\\/](?:commands|confirm|import|office)\.[jt]s$/u;
const PROFILES = join(SRC, 'profiles');

/** The packages whose code goes into a browser; the licences of all stand in a site too. */
const CODE = ['lit-html', 'opencc-js/dict/TSCharacters'];

const TEXT = /\.(?:ts|astro|css|js|svg)$/u;
const TESTED = /\.(?:test|d)\.ts$/u;
/** Examples in comments are not shipped. */
const COMMENT = /\/\*.*?\*\/|^\s*\/\/.*$/gmsu;
const LICENCE = /^(?:licen[cs]e|notice|copying)/iu;
const LITERAL = /'[^'\n]+'|`[^`]+`/gu;
const PLACEHOLDER = /\$\{[^{}]*\}|\{\w+\}/gu;

/** As much of a sentence as a piece can take in beside a word that is put into it. */
const AROUND = 24;

/** What a site holds of the program, whatever its content. */
export interface ShippedWords {
  /** The words and the code of the program, and its profiles' terms. */
  words: TextForm;
  /** What others wrote: code for browsers, with tables that hold every character, and licences. */
  packages: TextForm;
  /** Sentences of the interface into which figures and words are put, with 0 or a profile's term for these. */
  sentences: TextForm;
  /** The words of the interface one by one, and what stands around the places in its sentences. */
  labels: readonly string[];
}

let known: ShippedWords | undefined;

/** What the program itself brings into a site, read once; nothing is taken from the site. */
export function shippedWords(): ShippedWords {
  return (known ??= readShippedWords());
}

function readShippedWords(): ShippedWords {
  const files = SHIPPED.flatMap((name) => textsIn(join(SRC, name)));
  const terms = readdirSync(PROFILES)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => termsOf(readFileSync(join(PROFILES, name), 'utf8')));
  const sentences = LOCALES.flatMap((locale) => {
    const words = [...new Set(terms.flatMap((of) => of[locale] ?? []))];
    const lines = files
      .filter(({ path }) => path.includes(join(WORDS, locale) + sep))
      .flatMap(({ text }) => text.split('\n'))
      .filter((line) => line.search(PLACEHOLDER) !== -1);
    return [...lines.flatMap((line) => filled(line, words)), ...words];
  });
  const texts = files.map(({ text }) => text);
  return {
    words: formOfAll(texts),
    packages: formOfAll(packageTexts()),
    sentences: formOfAll(sentences),
    labels: [
      ...files.filter(({ path }) => path.includes(WORDS)).flatMap(({ text }) => labelsIn(text)),
      ...terms.flatMap((of) => Object.values(of).flatMap((words) => words ?? [])),
    ],
  };
}

/** The texts that a file of the interface writes in quotes, cut at their places. */
function labelsIn(code: string): string[] {
  return [...code.matchAll(LITERAL)].flatMap(([literal]) =>
    literal.slice(1, -1).split(PLACEHOLDER),
  );
}

function textsIn(folder: string): { path: string; text: string }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(({ name }) => TEXT.test(name) && !TESTED.test(name))
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => !UNSHIPPED.test(path))
    .map((path) => ({ path, text: readFileSync(path, 'utf8').replace(COMMENT, '') }));
}

/** The words of a profile that pages show, by language; its patterns stay in the program. */
function termsOf(yaml: string): Partial<Record<string, string[]>> {
  const wordsIn = (value: unknown): string[] => {
    if (typeof value === 'string') return [value];
    return typeof value === 'object' && value ? Object.values(value).flatMap(wordsIn) : [];
  };
  const { terms } = parse(yaml) as { terms: Record<string, unknown> };
  return Object.fromEntries(
    Object.entries(terms).map(([locale, words]) => [locale, wordsIn(words)]),
  );
}

/** A sentence with 0 in its places, and with each term in each of them. */
function filled(line: string, terms: readonly string[]): string[] {
  const sentences = [line.replace(PLACEHOLDER, '0')];
  for (const { 0: place, index } of line.matchAll(PLACEHOLDER)) {
    const before = line.slice(0, index).replace(PLACEHOLDER, '0').slice(-AROUND);
    const after = line
      .slice(index + place.length)
      .replace(PLACEHOLDER, '0')
      .slice(0, AROUND);
    for (const term of terms) sentences.push(`${before}${term}${after}`);
  }
  return sentences;
}

function packageTexts(): string[] {
  const require = createRequire(import.meta.url);
  const { dependencies } = JSON.parse(
    readFileSync(join(PACKAGE_FOLDER, 'package.json'), 'utf8'),
  ) as {
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
