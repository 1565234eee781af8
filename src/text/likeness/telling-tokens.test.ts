import { describe, expect, it } from 'vitest';
import { tellingTokens, type TitledText } from './telling-tokens.ts';

const texts: TitledText[] = [
  { title: '采购不及时', text: '采购计划报得晚，采购清单也不全，三月只报了清单。' },
  { title: '采购走形式', text: '询价由一人完成，报价单的字迹相同。' },
  { title: '答复不及时', text: '来信压了三月，清单上没有记。' },
  { title: '租金', text: '租金晚收。' },
];

const weightsOf = (place: number) => tellingTokens(texts)[place] ?? new Map<string, number>();
const weight = (place: number, token: string) => weightsOf(place).get(token) ?? 0;

describe('of a text', () => {
  it('only what another has too is kept', () => {
    expect([...weightsOf(0).keys()]).toEqual(['三月', '不及', '及时', '清单', '采购']);
    expect([...weightsOf(3).keys()]).toEqual([]);
  });

  it('what it often says tells more than what it says once', () => {
    expect(weight(0, '清单')).toBeGreaterThan(weight(0, '三月'));
  });

  it('what its title says tells more than what only the text says', () => {
    expect(weight(2, '及时')).toBeGreaterThan(weight(2, '三月'));
  });

  it('what the title names and the text speaks of tells most', () => {
    expect(weight(0, '采购')).toBeGreaterThan(weight(0, '及时'));
    expect(weight(0, '采购')).toBeGreaterThan(weight(1, '采购'));
  });

  it('what few texts have tells more than what many have', () => {
    const others = ['车', '会', '钱', '电', '水'].map((it) => ({
      title: it,
      text: '全年登记台账',
    }));
    const [first] = tellingTokens([
      { title: '甲', text: '登记不动产' },
      { title: '乙', text: '不动产' },
      ...others,
    ]);
    expect(first?.get('动产') ?? 0).toBeGreaterThan(first?.get('登记') ?? 0);
  });

  it('a word weighs more the less is said besides, but in a very short text no more than that', () => {
    const long = '走访了很多企业以后又召开座谈会听取大家对窗口服务的意见建议';
    const [short, middle] = tellingTokens([
      { title: '', text: '走访' },
      { title: '', text: '走访企业座谈' },
      { title: '', text: long },
    ]);
    expect(short?.get('走访') ?? 0).toBeGreaterThan(middle?.get('走访') ?? 0);
    expect(short?.get('走访') ?? 0).toBeLessThan(2 * (middle?.get('走访') ?? 0));
  });
});

it('there is nothing to tell of no texts', () => {
  expect(tellingTokens([])).toEqual([]);
});
