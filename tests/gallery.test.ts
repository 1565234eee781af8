import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { ROOT } from './support/command.ts';
import { startDev } from './support/dev-server.ts';

describe('the page with all components', () => {
  it('shows every variant of each by the sample content, while developing', async () => {
    const { url } = await startDev(join(ROOT, 'content'), {});
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
