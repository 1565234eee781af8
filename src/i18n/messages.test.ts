import { describe, expect, it } from 'vitest';
import { message, type MessageId } from './messages.ts';
import type { SameDetails } from './message-types.ts';
import { UserError } from './user-error.ts';
import { messages as en } from './en/messages.ts';
import { messages as zhCN } from './zh-CN/messages.ts';

const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/gu))].sort();

describe('the messages', () => {
  it('are the same in both languages', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(zhCN).sort());
  });

  it.each(Object.keys(zhCN) as MessageId[])('speak of the same details: %s', (id) => {
    expect(zhCN[id]).not.toBe('');
    expect(placeholders(en[id])).toEqual(placeholders(zhCN[id]));
  });

  it('are given with their details in place', () => {
    expect(message('zh-CN', 'missing-key', { key: 'title' })).toBe(
      '缺少必填的字段“title”。请补上。',
    );
    expect(message('en', 'missing-key', { key: '$& {x}' })).toContain('"$& {x}"');
  });

  it('ask the compiler for every detail that they name, and for no other', () => {
    // @ts-expect-error -- the field is forgotten
    expect(message('en', 'missing-key', {})).not.toContain('title');
    // @ts-expect-error -- nothing is named field
    expect(message('en', 'missing-key', { key: 'title', field: 'x' })).toContain('title');
    // @ts-expect-error -- it names nothing
    expect(message('en', 'no-reviews', { key: 'title' })).not.toContain('title');
    // @ts-expect-error -- an error is told by a message
    expect(() => new UserError('review-unknown', { id: '2024' })).not.toThrow();
  });

  it('are no messages of a language where their details differ', () => {
    const other = { ...en, 'missing-key': 'The field "{field}" is missing.' } as const;
    // @ts-expect-error -- the others name a key
    expect(other satisfies SameDetails<typeof other>).toHaveProperty('missing-key');
  });
});
