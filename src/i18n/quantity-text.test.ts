import { describe, expect, it } from 'vitest';
import { metricText, quantityText } from './quantity-text.ts';

describe('a figure in words', () => {
  it('says how it is bounded, in the language of the site', () => {
    const visits = { value: 20, unit: '次' };
    expect(quantityText('zh-CN', { ...visits, op: '>=' })).toBe('不少于20次');
    expect(quantityText('zh-CN', { ...visits, op: '<=' })).toBe('不超过20次');
    expect(quantityText('zh-CN', { ...visits, op: '~' })).toBe('约20次');
    expect(quantityText('zh-CN', { ...visits, op: '=' })).toBe('20次');
    expect(quantityText('en', { op: '>=', value: 20, unit: 'visits' })).toBe('at least 20 visits');
  });

  it('has no space before a sign, and none where there is no unit', () => {
    expect(quantityText('en', { op: '<=', value: 5, unit: '%' })).toBe('at most 5%');
    expect(quantityText('zh-CN', { op: '=', value: 0, unit: '' })).toBe('0');
  });
});

it('puts a space between the words of an alphabet, and none between characters', () => {
  expect(metricText({ period: '全年', metric: '走访企业' })).toBe('全年走访企业');
  expect(metricText({ period: 'each year', metric: 'visits' })).toBe('each year visits');
  expect(metricText({ metric: '走访企业' })).toBe('走访企业');
});
