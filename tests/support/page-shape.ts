import type { Page } from 'playwright-core';

/** How much wider a page is than its window, in pixels. */
export function overflowOf(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

/** Lists, tables, sections and headings that a reader would see with nothing in them. */
export function emptyParts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const parts = document.querySelectorAll('ul, ol, dl, table, nav, section, h1, h2, h3, h4');
    const isEmpty = (part: Element): boolean => {
      if (!part.checkVisibility() || part.matches('.search-results')) return false;
      if (part.textContent.trim() === '') return true;
      const isLast = part.matches('h2, h3, h4') && part.nextElementSibling === null;
      return isLast && part.parentElement?.matches('section, article, main') === true;
    };
    return [...parts].filter(isEmpty).map((part) => part.outerHTML.slice(0, 200));
  });
}
