import { describe, expect, it } from 'vitest';
import { columnsOf, firstUnit, reasonOf, violationBetween } from './pdf-columns.ts';

describe('the columns of a printed line', () => {
  it('are one for each Chinese character and mark, and half a one for each digit', () => {
    expect(columnsOf('“三会一课”，——')).toBe(9);
    expect(columnsOf('2021年')).toBeCloseTo(3, 1);
  });

  it.each([
    ['思想', '思', 'half-width'],
    ['识”、坚定', '识”、', 'mark'],
    ['“三会', '“三', 'mark'],
    ['《（一）》。后', '《（一）》。', 'mark'],
    ['2021年', '2021', 'word'],
    ['90%以上', '90%', 'word'],
    ['——这是', '——', 'word'],
    ['等……。后', '等……。', 'mark'],
  ])('end early before %s, because %s stays together', (next, unit, reason) => {
    expect(firstUnit(next)).toBe(unit);
    expect(reasonOf(unit)).toBe(reason);
  });

  it.each([
    ['四个意识', '”、坚定', 'begins with ”'],
    ['坚定“', '四个', 'ends with “'],
    ['省略…', '…号', 'begins with …'],
    ['破折—', '—号', 'divides ——'],
    ['20', '21年', 'divides a number or word'],
  ])('are against the rules where %s is followed by %s', (line, next, violation) => {
    expect(violationBetween(line, next)).toBe(violation);
  });

  it.each([
    ['四个意识”、', '坚定'],
    ['到2021', '年底'],
    ['这是', '——那'],
    ['这是——', '那'],
  ])('are in order where %s is followed by %s', (line, next) => {
    expect(violationBetween(line, next)).toBeUndefined();
  });
});
