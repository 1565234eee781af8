import { describe, expect, it } from 'vitest';
import { nearest } from './nearest.ts';

describe('the nearest name', () => {
  it('is the one with the fewest changes', () => {
    expect(nearest('mesures', ['causes', 'measures', 'problems'])).toBe('measures');
    expect(nearest('titel', ['title', 'label'])).toBe('title');
    expect(nearest('car', ['cars', 'finance'])).toBe('cars');
  });

  it('is the same but for case, width, noughts and the signs between its parts', () => {
    const known = ['2021/m09', '2021/p09', '2021/p19'];
    for (const word of ['2021/P09', '2021/p9', '2021-p09', '2021p09', '２０２１／ｐ０９']) {
      expect(nearest(word, known), word).toBe('2021/p09');
    }
    expect(nearest('/Problems/2024/P1', ['/problems/2024/p01/'])).toBe('/problems/2024/p01/');
  });

  it('is nothing when no name is like the word', () => {
    expect(nearest('负责人', ['title', 'label'])).toBeUndefined();
    expect(nearest('x', [])).toBeUndefined();
  });

  it('is nothing where the number is another, or the letter of a short name', () => {
    expect(nearest('2021/p99', ['2021/m99', '2021/p09', '2020/p99'])).toBeUndefined();
    expect(nearest('2024/p01', ['2024/f01', '2024/p02', '2023/p01'])).toBeUndefined();
  });
});
