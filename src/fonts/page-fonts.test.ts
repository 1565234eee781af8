import { access } from 'node:fs/promises';
import { Font } from 'fonteditor-core';
import subsetFont from 'subset-font';
import { describe, expect, it } from 'vitest';
import { OPEN_FONTS } from './open-fonts.ts';
import { type PageFonts, pageFonts, roleTexts } from './page-fonts.ts';

const page = (main: string) => `<!doctype html><html><body>页眉<main>${main}</main></body></html>`;

const fontsOf = (main: string): Promise<PageFonts> => pageFonts(roleTexts([page(main)]), '/');

/** The widths of the characters in one of the files, in thousandths of an em. */
async function widths({ files }: PageFonts, role: string): Promise<Record<string, number>> {
  const file = [...files].find(([name]) => name.startsWith(`${role}.`))?.[1];
  if (!file) return {};
  const sfnt = await subsetFont(file, '', { targetFormat: 'sfnt', keepAllGlyphs: true });
  const { glyf } = Font.create(sfnt, { type: 'ttf' }).get();
  return Object.fromEntries(
    glyf.flatMap(({ unicode, advanceWidth }) =>
      ((unicode as number[] | undefined) ?? []).map((code) => [
        String.fromCodePoint(code),
        advanceWidth,
      ]),
    ),
  );
}

describe('the fonts of a page', () => {
  it('hold the characters that each face sets, and no others', async () => {
    const fonts = await fontsOf(
      '<h1 class="doc-title">报告</h1><h2 class="doc-section">一、问题</h2><p>账目不清</p>',
    );
    expect(Object.keys(await widths(fonts, 'xiaobiaosong')).sort()).toEqual(['告', '报']);
    expect(Object.keys(await widths(fonts, 'heiti')).sort()).toEqual(
      ['、', '一', '问', '题'].sort(),
    );
    expect(Object.keys(await widths(fonts, 'fangsong'))).not.toContain('眉');
    expect(Object.keys(await widths(fonts, 'kaiti'))).toEqual([]);
    expect(fonts.missing).toEqual([]);
  });

  it('keep the grid: a Chinese character and a quote fill a square, a figure half of one', async () => {
    const fonts = await fontsOf('<p>走访“企业”20次以上，占30%。—…U</p>');
    const {
      走: full,
      '“': open,
      '”': close,
      '。': stop,
      '—': dash,
      ...rest
    } = await widths(fonts, 'fangsong');
    expect([full, open, close, stop, dash]).toEqual([1000, 1000, 1000, 1000, 1000]);
    expect(['2', '0', '%', 'U'].map((narrow) => rest[narrow])).toEqual([500, 500, 500, 500]);
  });

  it('have the characters of names that few fonts have', async () => {
    const names = '镕堃喆玥㎡𬭎𬬭𫟹㛃';
    const fonts = await fontsOf(`<p>${names}</p>`);
    expect(fonts.missing).toEqual([]);
    expect(Object.keys(await widths(fonts, 'fangsong'))).toEqual(
      expect.arrayContaining([...names]),
    );
  });

  it('put its code in the place of a character that no font has, and tell of it', async () => {
    const fonts = await fontsOf('<p>账\ue123目</p>');
    expect(fonts.missing).toEqual(['\ue123']);
    expect(await widths(fonts, 'codes')).toEqual({ '\ue123': 1000 });
    expect(fonts.css).toContain("font-family: 'Open-Codes'");
  });

  it('are the same for the same page', async () => {
    const [first, second] = await Promise.all([fontsOf('<p>账目</p>'), fontsOf('<p>目账</p>')]);
    expect([...second.files.keys()]).toEqual([...first.files.keys()]);
    expect(second.css).toBe(first.css);
  });

  it('name the licences of the fonts that they are made of', async () => {
    const { css, origins } = await fontsOf('<p>账目</p>');
    expect(css).toContain('LXGW WenKai: /fonts/lxgw-wenkai.txt');
    for (const name of origins)
      await expect(access(OPEN_FONTS[name].licence)).resolves.toBeUndefined();
  });
});
