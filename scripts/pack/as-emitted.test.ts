import { describe, expect, it } from 'vitest';
import { asEmitted } from './as-emitted.ts';

describe('a file of the package', () => {
  it.each([
    [`import { a } from '../model/ids.ts';`, `import { a } from '../model/ids.js';`],
    [`import './start.ts';`, `import './start.js';`],
    [`await import("./edit.ts")`, `await import("./edit.js")`],
    [
      `new Worker(new URL('./worker.ts', import.meta.url))`,
      `new Worker(new URL('./worker.js', import.meta.url))`,
    ],
  ])('names modules as they are called there: %s', (written, emitted) => {
    expect(asEmitted(written)).toBe(emitted);
  });

  it.each([
    `import type {} from './subset-font.d.ts';`,
    `import { z } from 'astro/zod';`,
    `const path = 'content.config.ts';`,
    `import Card from './Card.astro';`,
  ])('keeps every other name: %s', (text) => {
    expect(asEmitted(text)).toBe(text);
  });
});
