import { describe, expect, it } from 'vitest';
import { interfaceOf } from '../i18n/interface.ts';
import { wordsOf } from '../i18n/languages.ts';
import { LOCALES } from '../model/site.ts';
import { loadProfile } from '../profiles/load.ts';
import { legendSections } from './legend.ts';

describe('the legend', () => {
  it.each(LOCALES)('has a place and a meaning of its own for every word (%s)', async (locale) => {
    const { terms } = await loadProfile('self-review');
    const rows = legendSections(interfaceOf(locale), terms[locale], wordsOf(locale).legend).flatMap(
      (section) => section.rows,
    );
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    const meanings = rows.map(({ meaning }) => meaning);
    expect(new Set(meanings).size).toBe(meanings.length);
    for (const { word, meaning } of rows) expect([word, meaning].every(Boolean)).toBe(true);
  });
});
