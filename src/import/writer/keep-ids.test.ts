import { expect, it } from 'vitest';
import type { ImportRecord } from '../../content/import-record.ts';
import { loadProfile } from '../../profiles/load.ts';
import { contentFiles, documentOf, readFiles } from '../../testing/imported.ts';
import { planImport } from '../plan-import.ts';
import type { LastImport } from './last-import.ts';
import type { ContentFiles } from '../../content/content-file.ts';

const profile = await loadProfile('self-review');
const CONTEXT = { review: '2021', year: 2021, profile, locale: 'zh-CN' } as const;

const planOf = (problems: readonly string[], last?: LastImport) => {
  const items = problems.map((text, index) => `${index + 1}．${text}`).join('\n');
  return planImport(documentOf(`一、存在的问题\n${items}`), CONTEXT, { last });
};

const titlesIn = (files: ContentFiles) =>
  new Map([...readFiles(files).entries].map(([id, { data }]) => [data.title, id]));

it('entries keep their ids by their words, whatever marks and parts their files have', () => {
  const problems = [
    '账目*没有*公开。比如，_三月_的账目<未贴>。这说明监督不严。',
    '账目_没有_公开。比如，*四月*的账目[未贴]。这说明监督不严。',
    '库房没有货架。物资\\堆在{地上}，领用时&常常找不到。',
  ];
  const { files, record } = planOf(problems);
  const { files: base, given } = JSON.parse(record) as ImportRecord;
  const last = { base: contentFiles(Object.entries(base)), given, existing: files };
  const moved = planOf([...problems].reverse(), last);
  expect(titlesIn(moved.files)).toEqual(titlesIn(files));
  expect(titlesIn(files).size).toBe(problems.length);
});
