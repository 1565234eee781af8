import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect, inject, it } from 'vitest';
import { builtPages } from './support/pages.ts';

const CONFIG: ConfigData = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // A matter of style: where an expression of a template gives nothing, its indentation is left.
    'no-trailing-whitespace': 'off',
    // HTML allows an id to begin with a digit, as the ids of entries do: 2024-p01.
    'valid-id': ['error', { relaxed: true }],
    // Several years and kinds can be chosen at once; the address of a search repeats its keys.
    'form-dup-name': ['error', { shared: ['radio', 'button', 'reset', 'submit', 'checkbox'] }],
  },
};

const validator = new HtmlValidate(new StaticConfigLoader(CONFIG));

/** What the validator finds in a page: place, rule, message. */
async function errorsIn(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results
    .flatMap(({ messages }) => messages)
    .map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId} ${message}`);
}

describe('the HTML of the sample site', () => {
  it('is valid and accessible by the rules of html-validate, on every page', async () => {
    const pages = await builtPages(inject('dist'));
    const errors: string[] = [];
    for (const [address, html] of pages) {
      errors.push(...(await errorsIn(html)).map((error) => `${address} ${error}`));
    }
    expect(errors).toEqual([]);
    expect(pages.size).toBeGreaterThan(40);
  });

  it('is held to those rules', async () => {
    const errors = await errorsIn('<ul id="a"><div id="a"><img src="/a.png"></div></ul>');
    const rules = errors.map((error) => error.split(' ')[1]);
    expect(rules.toSorted()).toEqual(['element-permitted-content', 'no-dup-id', 'wcag/h37']);
  });
});
