import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameFinder } from './listed-names.ts';
import { needsDecision, type PersonalKind, personalDataIn } from './personal-data.ts';

/** Texts with what is found in each: its kind, and how it is written. */
const FOUND: [string, ...[PersonalKind, string][]][] = [
  // Identity numbers: the check digit is right, the eleventh of them X.
  ['身份证号11010519491231002X。', ['identity-number', '11010519491231002X']],
  ['身份证号：530102 19900307 851x', ['identity-number', '530102 19900307 851x']],
  [
    '１１０１０５１９４９１２３１００２Ｘ',
    ['identity-number', '１１０１０５１９４９１２３１００２Ｘ'],
  ],
  ['530102-20000229-1234', ['identity-number', '530102-20000229-1234']],
  ['532623197502290015、530102200002291234号', ['identity-number', '530102200002291234']],
  ['身份证11010519491231002×', ['identity-number', '11010519491231002×']],
  ['1101\u200B0519491231002X', ['identity-number', '1101\u200B0519491231002X']],
  ['身份证号530102198811234504', ['identity-number', '530102198811234504']],
  ['旧证530102881123451', ['old-identity-number', '530102881123451']],
  // Mobile numbers, in the ways in which people write them.
  ['（联系人：张某，电话：13800138000）', ['mobile-number', '13800138000']],
  ['电话：138 0013 8000', ['mobile-number', '138 0013 8000']],
  ['138-0013-8000（微信同号）', ['mobile-number', '138-0013-8000']],
  ['138\n0013\n8000', ['mobile-number', '138\n0013\n8000']],
  ['+86 138 0013 8000', ['mobile-number', '138 0013 8000']],
  ['+8613800138000', ['mobile-number', '13800138000']],
  ['0086-13800138000', ['mobile-number', '13800138000']],
  ['(+86)13800138000', ['mobile-number', '13800138000']],
  ['１３８００１３８０００', ['mobile-number', '１３８００１３８０００']],
  ['Tel13800138000', ['mobile-number', '13800138000']],
  ['13800138000/13900139000', ['mobile-number', '13800138000'], ['mobile-number', '13900139000']],
  ['联系方式：1.13800138000', ['mobile-number', '13800138000']],
  ['13800 138000', ['mobile-number', '13800 138000']],
  ['1380-0138-000', ['mobile-number', '1380-0138-000']],
  ['张某,13800138000,云汀市', ['mobile-number', '13800138000']],
  ['19912345678@189.cn', ['mobile-number', '19912345678']],
  ['138·0013·8000', ['mobile-number', '138·0013·8000']],
  ['138—0013—8000', ['mobile-number', '138—0013—8000']],
  // Bank cards: they begin as cards do, and their last digit is right.
  ['卡号6222021234567890128', ['bank-card', '6222021234567890128']],
  ['6222 0212 3456 7890 128', ['bank-card', '6222 0212 3456 7890 128']],
  ['6217000000123456786', ['bank-card', '6217000000123456786']],
  ['622202 1234567890128', ['bank-card', '622202 1234567890128']],
  ['4111-1111-1111-1111', ['bank-card', '4111-1111-1111-1111']],
  ['9558801234567890128', ['bank-card', '9558801234567890128']],
  ['5123456789012346', ['bank-card', '5123456789012346']],
  // What is only told.
  ['监督电话：0871-65001234', ['landline', '0871-65001234']],
  ['（0871）6500 1234', ['landline', '（0871）6500 1234']],
  ['传真 010-12345678；010 62345678', ['landline', '010 62345678']],
  ['电话：65001234', ['landline', '65001234']],
  ['+86-871-65001234', ['landline', '+86-871-65001234']],
  ['公车云A·12345违规停放', ['plate', '云A·12345']],
  ['云AD12345', ['plate', '云AD12345']],
  ['云A 1234警', ['plate', '云A 1234警']],
  ['邮箱：zhang.san@example.org。', ['email-address', 'zhang.san@example.org']],
  ['ＺＳ＠ｅｘａｍｐｌｅ．ｃｎ', ['email-address', 'ＺＳ＠ｅｘａｍｐｌｅ．ｃｎ']],
];

const NOTHING = [
  '要求提供身份证复印件和手机号码',
  '2019年、2020年、2021年、2022年',
  '2021 2022 2023 2024 2025',
  '2024-01-01至2024-12-31',
  '发票6222元，报销13800元',
  '投资13800138000元',
  '资产总额138001380.00万元，负债13800138000.55元',
  '收入15000000000 余元',
  '云管发〔2024〕138号',
  '项目代码：2401-530102-04-01-123456',
  '统一社会信用代码91530102MA6K5XYZ12',
  '统一社会信用代码915301007194880537',
  'ISBN 978-7-5086-1234-5',
  'ISBN 9787508612345',
  '合同编号HT2024010112300001',
  '合同2024010112300001',
  '20240101123000',
  '1700000000000',
  '区划代码530102001001',
  '北纬25.0456789，东经102.71234567',
  '25.13800138000',
  '0.13800138000',
  '138****8000',
  '138XXXX8000',
  '110105********002X',
  '110105194912310021',
  '530102199013078511',
  '6222 **** **** 0128',
  '6222021234567890127',
  '12345678901',
  '12800138000',
  '2138001380001',
  '138001380001',
  'XM13800138000',
  'a4539148803436467f4111111111111111c0',
  '发票号码24532000000012345678',
  '热线12345、12388，400-800-1234',
  '订单号5101020000000000001',
  '第13条第8001款、第13条第8000款',
  '13 2024 2025 3',
  '新A级景区3个',
  '云A4纸张打印',
  '豫B型设备',
  '@全体人员',
  '周报@办公室',
  '完成率100.00%，同比增长13.8%',
  '1:1000000、1:13800',
  '3.14159265358979',
  '坐标（102.7123, 25.0456）',
  '',
];

describe('personal data', () => {
  it.each(FOUND)('is found in %j', (text, ...expected) => {
    const found = personalDataIn(text);
    expect(found.map(({ kind, text: words }) => [kind, words])).toEqual(expected);
    for (const { text: words, start, end } of found) expect(text.slice(start, end)).toBe(words);
  });

  it.each(NOTHING)('is not seen in %j', (text) => {
    expect(personalDataIn(text)).toEqual([]);
  });

  it('of the kinds by which a person can be reached or taken for needs a decision', () => {
    const kinds = ['identity-number', 'mobile-number', 'bank-card', 'listed-name'] as const;
    expect(kinds.every(needsDecision)).toBe(true);
    const told = ['old-identity-number', 'landline', 'plate', 'email-address'] as const;
    expect(told.some(needsDecision)).toBe(false);
  });

  it('is found wherever it stands among other characters', () => {
    const other = fc.string({ unit: fc.constantFrom(...'张某，。电话：（）\u3000 \n年') });
    fc.assert(
      fc.property(other, other, (before, after) => {
        const [found] = personalDataIn(`${before}13800138000${after}`);
        expect(found).toMatchObject({ kind: 'mobile-number', start: before.length });
      }),
    );
  });
});

describe('a name of the list', () => {
  const finder = nameFinder(['王芳', '欧阳小明', '欧阳', 'Li Lei']);
  const namesIn = (text: string) => personalDataIn(text, finder).map((found) => found.text);

  it.each([
    ['经办人王芳。', ['王芳']],
    ['王　芳、欧阳小明', ['王　芳', '欧阳小明']],
    ['由欧阳负责', ['欧阳']],
    ['会计Ｌｉ Ｌｅｉ', ['Ｌｉ Ｌｅｉ']],
    ['芳草地、国王', []],
  ])('is found in %j', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});
