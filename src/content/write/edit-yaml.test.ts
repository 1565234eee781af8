import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { editYaml } from './edit-yaml.ts';
import { yamlOf } from './yaml-of.ts';

const FILE = `# 导入时生成
title: "走访不够"   # 原文如此
order: 1

tags:
- 窗口
- '企业'   # 两个
# 责任单位待定
responsible:   企业服务部
targets:
- id: t1
  metric: 走访
  op: '>='
  value: 20
outline: []
`;

const values = (): Record<string, unknown> => parse(FILE) as Record<string, unknown>;

describe('editing front matter', () => {
  it('touches no line where nothing changes', () => {
    expect(editYaml(FILE, values())).toBe(FILE);
  });

  it('changes the line of a field, and leaves all others as they are', () => {
    expect(editYaml(FILE, { ...values(), title: '走访少' })).toBe(
      FILE.replace('"走访不够"   #', '"走访少" #'),
    );
    expect(editYaml(FILE, { ...values(), order: 12 })).toBe(FILE.replace('order: 1', 'order: 12'));
  });

  it('adds a field before the outline, an item to a list, in the layout of the file', () => {
    expect(editYaml(FILE, { ...values(), due: '2025-01-01' })).toBe(
      FILE.replace('outline:', 'due: 2025-01-01\noutline:'),
    );
    expect(editYaml(FILE, { ...values(), tags: ['窗口', '企业', '走访'] })).toBe(
      FILE.replace('# 两个\n', '# 两个\n- 走访\n'),
    );
  });

  it('takes a field away with its line alone', () => {
    const others = values();
    delete others['order'];
    expect(editYaml(FILE, others)).toBe(FILE.replace('order: 1\n', ''));
  });

  it('changes a value inside a list, where it stands', () => {
    const [target] = values()['targets'] as object[];
    const then = editYaml(FILE, { ...values(), targets: [{ ...target, value: 25 }] });
    expect(then).toBe(FILE.replace('value: 20', 'value: 25'));
  });
});

const scalar = fc.oneof(
  fc.constantFrom('一', '是', '>=', '2024-01-01', 'yes', '- x', '# y', 'a: b', '“引”', ' 空 '),
  fc.string({ maxLength: 6 }).map((text) => text.toWellFormed()),
  fc.integer({ min: -5, max: 5 }),
  fc.boolean(),
);
const key = fc.constantFrom('title', 'order', 'tags', 'op', 'outline', 'due', 'note');
const { data } = fc.letrec<{ data: Record<string, unknown>; value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    scalar,
    fc.array(tie('value'), { maxLength: 4 }),
    tie('data'),
  ),
  data: fc.dictionary(key, tie('value'), { maxKeys: 5, noNullPrototype: true }),
}));

describe('any front matter', () => {
  it('says what it is to say after any edit, whatever it said and however it was laid out', () => {
    fc.assert(
      fc.property(data, data, fc.boolean(), (before, after, isCommented) => {
        const plain = yamlOf(before);
        const yaml = isCommented ? plain.replaceAll(/^(?=[a-z]+:)/gmu, '# 人工批注\n') : plain;
        expect(parse(editYaml(yaml, after), { stringKeys: true })).toEqual(after);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps every comment above a field that stays', () => {
    fc.assert(
      fc.property(data, scalar, (before, value) => {
        const yaml = yamlOf({ title: 'x', ...before }).replaceAll(/^(?=[a-z]+:)/gmu, '# 批注\n');
        const isCommented = parse(yaml, { stringKeys: true }) as Record<string, unknown>;
        const count = (text: string): number => text.split('# 批注').length;
        const then = editYaml(yaml, { ...isCommented, fresh: value });
        expect(count(then)).toBe(count(yaml));
      }),
      { numRuns: 300 },
    );
  });
});
