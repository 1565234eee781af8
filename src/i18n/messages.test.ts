import { describe, expect, it } from 'vitest';
import { message, type MessageId } from './messages.ts';
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
});
