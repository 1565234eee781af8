import { wordsOf } from '../i18n/languages.ts';
import { interfaceOf } from '../i18n/interface.ts';
import { message } from '../i18n/messages.ts';
import { ENTRY_KINDS } from '../model/kinds.ts';
import type { Profile } from '../model/profile.ts';
import { type Locale, LOCALES } from '../model/site.ts';
import { STATUSES } from '../model/status.ts';
import { nearest } from '../text/likeness/nearest.ts';
import { FIELD_NAMES } from './fields.ts';

/** What people call the fields of content files and the words that stand in them. */
export interface Vocabulary {
  /**
   * The field that somebody means.
   * @param known the fields that there are; one of them goes before all others
   */
  field(word: string, known: readonly string[]): string | undefined;
  /** The one of some values that somebody means. */
  value(word: string, allowed: readonly string[]): string | undefined;
  /** A value with its meaning, where it has one: `open（待落实）`. */
  explained(value: string): string;
}

/** Several words for something, by its name. */
type Words = Map<string, string[]>;

/**
 * The vocabulary of a language, made of what the pages call things, what reports of the genre call them, and what
 * offices write besides.
 * @param profile the genre; without it, the words that all have in common
 */
export function vocabularyOf(locale: Locale, profile?: Profile): Vocabulary {
  const fields = fieldWords(locale, profile);
  const values = valueWords(locale, profile);
  return {
    field: (word, known) =>
      named(word, known) ?? meant(word, fields, known) ?? meant(word, fields, [...FIELD_NAMES]),
    value: (word, allowed) => {
      const exact = named(word, allowed) ?? meant(word, values, allowed);
      if (exact !== undefined) return exact;
      // One character makes of what is done (已完成) its opposite: only the program's own words are taken for mistyped.
      const like = nearest(plain(word), allowed.map(plain));
      return like === undefined ? undefined : named(like, allowed);
    },
    explained: (value) => {
      const meaning = values.get(value)?.[0];
      const isPlain = meaning === undefined || plain(meaning) === plain(value);
      return isPlain ? value : message(locale, 'value-means', { value, meaning });
    },
  };
}

/** A word without what two people write differently: width, case, blanks, hyphens, a full stop. */
const plain = (word: string): string =>
  word
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s_-]|[。.：:]$/gu, '');

const named = (word: string, names: readonly string[]): string | undefined =>
  names.find((name) => plain(name) === plain(word));

const meant = (word: string, words: Words, names: readonly string[]): string | undefined =>
  names.find((name) => words.get(name)?.some((each) => plain(each) === plain(word)));

function addTo(words: Words, name: string, more: readonly string[]): void {
  words.set(name, [...(words.get(name) ?? []), ...more]);
}

/** The language of the site, and after it the others, which people write too. */
const allFrom = (locale: Locale): Locale[] => [
  locale,
  ...LOCALES.filter((other) => other !== locale),
];

function fieldWords(locale: Locale, profile: Profile | undefined): Words {
  const words: Words = new Map();
  for (const each of allFrom(locale)) {
    for (const [name, label] of Object.entries(interfaceOf(each))) {
      if (FIELD_NAMES.has(name) && typeof label === 'string') addTo(words, name, [label]);
    }
    if (profile) {
      const { fields } = wordsOf(each).data(profile.terms[each]);
      for (const [name, { head }] of Object.entries(fields)) addTo(words, name, [head]);
    }
    for (const [name, more] of Object.entries(wordsOf(each).office.fields)) {
      addTo(words, name, more);
    }
  }
  if (profile) {
    const { kinds, responsible, due } = profile.fields;
    for (const [name, labels] of Object.entries({
      responsible,
      due,
      status: kinds['follow-up'],
      problems: kinds.problem,
      causes: kinds.cause,
      measures: kinds.measure,
    })) {
      addTo(words, name, labels);
    }
  }
  return words;
}

function valueWords(locale: Locale, profile: Profile | undefined): Words {
  const words: Words = new Map();
  for (const each of allFrom(locale)) {
    const { statuses, values } = wordsOf(each).office;
    const terms = profile?.terms[each];
    for (const status of STATUSES) {
      addTo(words, status, [...(terms ? [terms.statuses[status]] : []), ...statuses[status]]);
    }
    for (const kind of ENTRY_KINDS) {
      addTo(words, kind, [terms?.entries[kind] ?? message(each, `kind-${kind}`)]);
    }
    for (const [value, meanings] of Object.entries(values)) addTo(words, value, meanings);
  }
  for (const written of profile?.writtenStatuses ?? []) addTo(words, written.status, written.words);
  for (const said of profile?.statusWords ?? []) addTo(words, said.status, said.words);
  return words;
}
