import { describe, expect, it } from 'vitest';
import { blocksOf } from '../source-document.ts';
import { withoutUnholdable } from './legibility.ts';

const checked = (text: string) =>
  withoutUnholdable({ name: 'a.txt', format: 'txt', text, blocks: blocksOf(text) });
const warnings = (text: string) => checked(text).warnings ?? [];

const LONG = '仓库的出入登记应当当日完成，但是今年仍有三笔隔日补记。'.repeat(30);

describe('a document', () => {
  it('with characters that nothing can hold has U+FFFD for them, and says how many and where', () => {
    const document = checked(`${LONG}\r\n账\ud800目\0清\uFFFD`);
    expect(document.blocks[1]?.text).toBe('账\uFFFD目\uFFFD清\uFFFD');
    expect(document.warnings).toEqual([
      {
        id: 'text-replaced',
        details: { count: 3, line: 2, quote: expect.stringContaining('账\uFFFD') as string },
      },
    ]);
  });

  it.each([
    ['锟斤拷', `${LONG}锟斤拷锟斤拷`],
    ['烫烫烫', `${LONG}烫烫烫烫`],
    ['UTF-8 as GBK', '鏄庣‘鐨勮矗浠伙紝鍦ㄥ伐浣滀腑銆傞棶棰樻槸'],
    ['GBK as Latin-1', 'ÕËÄ¿²»Çå£¬µÇ¼Ç²»¼°Ê±¡£'],
    ['UTF-8 as Latin-1', 'è´¦ç›®ä¸æ¸…ï¼Œç™»è®°ä¸åŠæ—¶'],
    ['many U+FFFD', '账\uFFFD目\uFFFD不\uFFFD清'],
  ])('that was garbled before it came says so: %s', (_, text) => {
    expect(warnings(text).map(({ id }) => id)).toContain('text-damaged');
  });

  it.each([
    LONG,
    '责任在锅炉房，烫伤两人',
    'Café, naïve, Müller and Señor Núñez',
    '是 21℃、5×3、±2',
  ])('that is whole says nothing: %s', (text) => {
    expect(warnings(text)).toEqual([]);
  });
});
