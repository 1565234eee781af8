import { describe, expect, inject, it } from 'vitest';
import { errorsIn } from './support/html-errors.ts';
import { builtPages } from './support/pages.ts';

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
