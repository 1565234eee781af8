import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { startDev } from './support/dev-server.ts';
import { YEARS } from './support/sites.ts';

describe('the page with all components', () => {
  it('shows every variant of each by the sample content, while developing', async () => {
    const { url } = await startDev(YEARS, {});
    const response = await fetch(`${url}components/`);
    const { document } = parseHTML(await response.text());
    const variants = [...document.querySelectorAll('[data-variant]')].map((element) => ({
      name: element.getAttribute('data-variant'),
      isShown: element.querySelector('[data-missing]') === null,
    }));
    expect(variants.length).toBeGreaterThan(20);
    expect(variants.filter(({ isShown }) => !isShown)).toEqual([]);
  });
});
