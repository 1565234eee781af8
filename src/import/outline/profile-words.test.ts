import { describe, expect, it } from 'vitest';
import { type Profile, profileSchema } from '../../model/profile.ts';
import { loadProfile } from '../../profiles/load.ts';
import { documentOf } from '../../testing/imported.ts';
import { planImport } from '../plan-import.ts';
import { labelsOf } from './labels.ts';

/** Words that a regular expression would take for something else, or never finish with. */
const HOSTILE = [
  '(a+)+$',
  '.*',
  '(?:',
  ')',
  '[',
  ']',
  '\\',
  '\\p{',
  '^',
  '$&',
  '|',
  'a{99999}',
  '(?<x>',
];

const profile = await loadProfile('self-review');

/** A profile with further words in each of its lists of words; one that is empty asks for none. */
function withWords(words: readonly string[]): Profile {
  const added = (value: unknown, key = ''): unknown => {
    if (key === 'numbering' || key === 'severities') return value;
    if (
      Array.isArray(value) &&
      value.length > 0 &&
      value.every((item) => typeof item === 'string')
    ) {
      return [...words, ...value];
    }
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map((item) => added(item));
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => [name, added(item, name)]),
    );
  };
  return profileSchema.parse(added(profile));
}

const REPORT = `2021年度自查报告
一、存在的问题
（一）在财务管理方面
一是账目不清。去年公开账目2次。比如，aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa！
二是库房乱。没有货架。责任单位：后勤处
二、产生问题的原因
一是制度不严。没有检查。
三、整改措施
一是公开账目。全年公开12次。完成时限：2022年6月底`;

const filesOf = (own: Profile) =>
  Object.fromEntries(
    planImport(documentOf(REPORT), { review: '2021', year: 2021, profile: own, locale: 'zh-CN' })
      .files,
  );

describe('the words of a profile', () => {
  it('are words: those that would be patterns change nothing in a report that does not hold them', () => {
    const hostile = withWords(HOSTILE);
    expect(hostile.fields.kinds.measure).toContain('(a+)+$');
    expect(filesOf(hostile)).toEqual(filesOf(profile));
  });

  it.each(HOSTILE)('are found as they are written where a field bears the name %s', (word) => {
    const labels = labelsOf(withWords([word]));
    const kinds = labels.in(`${word}：整理库房。`).map(({ marker }) => marker);
    expect(kinds).toEqual([`${word}：`]);
    expect(labels.in(`【${word}】整理库房。`).map(({ marker }) => marker)).toEqual([`【${word}】`]);
    expect(labels.in('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa：整理库房。')).toEqual([]);
  });

  it('stand for themselves alone, with all their signs', () => {
    const labels = labelsOf(withWords(['整改.措施']));
    expect(labels.in('整改的措施：整理库房。')).toEqual([]);
    expect(labels.in('整改.措施：整理库房。')).toHaveLength(1);
  });
});
