import { describe, expect, it } from 'vitest';
import { ENUMERATORS } from '../model/profile.ts';
import { enumeratorAt, enumeratorsIn } from './enumerators.ts';

const markers = (text: string, forms = ENUMERATORS.filter((form) => form !== '一、')) =>
  enumeratorsIn(text, forms).map(({ marker }) => marker);

describe('the number at the beginning of a text', () => {
  it.each([
    ['十二、整改措施', '一、', 12, '十二、'],
    ['（三）其他方面', '（一）', 3, '（三）'],
    ['(三)其他方面', '（一）', 3, '(三)'],
    ['（ 三 ）其他方面', '（一）', 3, '（ 三 ）'],
    ['二是检查不严', '一是', 2, '二是'],
    ['第二，检查不严', '第一，', 2, '第二，'],
    ['2.检查不严', '1.', 2, '2.'],
    ['２．检查不严', '1.', 2, '２．'],
    ['2、检查不严', '1.', 2, '2、'],
    ['(2)检查不严', '（1）', 2, '(2)'],
    ['（２）检查不严', '（1）', 2, '（２）'],
  ])('of %s has the form %s', (text, form, value, marker) => {
    expect(enumeratorAt(text, 0, ENUMERATORS)).toEqual({ form, value, marker, start: 0 });
  });

  it.each([
    '1.5公里的示范段',
    '21世纪以来',
    '〔2022〕3号',
    '“一岗双责”',
    '一把手负责',
    '第一责任人',
  ])('is none in %s', (text) => {
    expect(enumeratorAt(text, 0, ENUMERATORS)).toBeUndefined();
  });
});

describe('the numbers inside a paragraph', () => {
  it('count on from one another after 。 and ；', () => {
    expect(markers('一是账目不清。没有汇总。二是库房乱；三是没人管。')).toEqual([
      '一是',
      '二是',
      '三是',
    ]);
  });

  it('may begin after words that announce them', () => {
    expect(markers('主要有：一是账目不清；二是库房乱。')).toEqual(['一是', '二是']);
  });

  it('do not count where they belong to a sentence', () => {
    expect(markers('原因之一是人手少，另一个是经费紧。二是二，一是一。')).toEqual([]);
    expect(markers('文件（河路〔2022〕3号）要求落实“一是一”的规矩。')).toEqual([]);
    expect(markers('一是账目不清。四是库房乱。')).toEqual(['一是']);
  });

  it('do not count where a list is mentioned in passing', () => {
    expect(markers('账目不清，原因有两个，一是人手少，二是经费紧。')).toEqual([]);
    expect(markers('查出两个问题，一是账目不清；二是库房乱。')).toEqual(['一是', '二是']);
  });

  it('do not count where they divide an item further', () => {
    const text = '一是账目不清。表现为：一是没有汇总；二是没有公示。二是库房乱。';
    expect(enumeratorsIn(text, ['一是']).map(({ start }) => start)).toEqual([
      0,
      text.lastIndexOf('二是'),
    ]);
  });

  it('are all of one form', () => {
    expect(markers('一是账目不清。（2）没有公示。二是库房乱。')).toEqual(['一是', '二是']);
  });
});
