import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { escapeHtml } from '../text/escape-html.ts';
import { keepTogether } from './keep-together.ts';

const kept = (mark: string) => `<span class="together">${mark}</span>`;

describe('marks that may not begin a line', () => {
  it('stay beside the character before them', () => {
    expect(keepTogether('阿里·木，5～8次')).toBe(`阿${kept('里·')}木，${kept('5～')}8次`);
  });

  it('stay beside a character that is written as a reference', () => {
    expect(keepTogether('A&amp;·B')).toBe(`A${kept('&amp;·')}B`);
  });

  it('stay beside an emphasis', () => {
    expect(keepTogether('<strong>十万元</strong>～二十万元')).toBe(
      `<strong>十万</strong>${kept('<strong>元</strong>～')}二十万元`,
    );
  });

  it('are left alone in tags, whatever their values hold', () => {
    const link = `<a title="甲>乙·丙</em>·丁" href='x>·y'>丁</a>`;
    expect(keepTogether(link)).toBe(link);
  });

  it('change no text and no element (property)', () => {
    const text = fc.string({ unit: fc.constantFrom(...'甲乙·～／-<>&"\'a1 ') });
    fc.assert(
      fc.property(text, text, text, (before, value, after) => {
        const html = `<p>${escapeHtml(before)}<b title="${escapeHtml(value)}">${escapeHtml(after)}</b></p>`;
        const { document } = parseHTML(`<body>${keepTogether(html)}</body>`);
        expect(document.querySelector('p')?.textContent).toBe(before + after);
        expect(document.querySelector('b')?.getAttribute('title')).toBe(value);
      }),
    );
  });
});
