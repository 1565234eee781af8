import { describe, expect, it } from 'vitest';
import { foldRecord, truthOf } from './truth.ts';

const RECORDS = [
  { id: 'title', title: '责任落实', texts: ['没有安排。'] },
  { id: 'text', title: '安排', texts: ['要把责任，落实到人。', '20次'] },
  { id: 'across', title: '责任', texts: ['落实'] },
].map(foldRecord);

const found = (...words: string[]) => {
  const { titles, all } = truthOf(words, RECORDS);
  return { titles: [...titles], all: [...all] };
};

describe('what a query should find', () => {
  it('is every record with a field that contains the word, whatever stands between', () => {
    expect(found('责任落实')).toEqual({ titles: ['title'], all: ['title', 'text'] });
  });

  it('has each of several words, in whichever field', () => {
    expect(found('落实', '责任')).toEqual({ titles: ['title'], all: ['title', 'text', 'across'] });
    expect(found('安排', '20次')).toEqual({ titles: [], all: ['text'] });
  });

  it('is nothing when one of them is missing', () => {
    expect(found('责任', '三十')).toEqual({ titles: [], all: [] });
  });
});
