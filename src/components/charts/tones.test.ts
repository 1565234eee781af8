import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contrast } from '../../testing/contrast.ts';
import { paintOf, textureDefinitions, TONES, type ToneName } from './tones.ts';

describe('tones', () => {
  /** What is shown together. */
  const FAMILIES: ToneName[][] = [
    ['verified', 'claimed', 'under-way', 'not-done', 'open', 'unrecorded', 'dropped'],
    [
      ...(['met', 'late', 'missed', 'under-way', 'incomparable', 'dropped'] as const),
      ...(['awaited', 'unreported', 'unjudged', 'unlinked', 'unknown'] as const),
    ],
    ['again', 'new', 'uncompared'],
  ];

  it('that are shown together differ in texture and in sign, whatever their colours', () => {
    for (const family of FAMILIES) {
      expect(new Set(family.map((name) => TONES[name].texture)).size).toBe(family.length);
      expect(new Set(family.map((name) => TONES[name].mark)).size).toBe(family.length);
    }
  });

  it('show that nothing was recorded in grey, unlike what was not done', () => {
    expect(TONES.unrecorded.colour).toBe('--status-rest');
    expect(TONES['not-done']).toMatchObject({ colour: '--status-missed', texture: 'cross' });
  });

  it('have their textures defined once', () => {
    const ids = [...textureDefinitions().matchAll(/id="([^"]+)"/gu)].map(([, id]) => `url(#${id})`);
    const used = FAMILIES.flat()
      .map(paintOf)
      .filter((paint) => paint.startsWith('url('));
    expect([...ids].sort()).toEqual([...new Set(used)].sort());
  });

  it('hold 3:1 against both papers', async () => {
    const tokens = await readFile(
      join(import.meta.dirname, '..', '..', 'styles', 'tokens.css'),
      'utf8',
    );
    for (const { colour } of Object.values(TONES)) {
      for (const ratio of contrast(tokens, colour, '--paper')) {
        expect(ratio, colour).toBeGreaterThanOrEqual(3);
      }
    }
  });
});
