import { describe, expect, it } from 'vitest';
import { textOf } from '../../content/document.ts';
import { withoutWhiteSpace } from '../../model/document.ts';
import { loadProfile } from '../../profiles/load.ts';
import { documentOf, imported } from '../../testing/imported.ts';
import { blocksOf } from '../source-document.ts';
import { isAside } from './headings.ts';
import { parseOutline } from './parse-outline.ts';

const profile = await loadProfile('self-review');

const REPORT =
  '2023年度对照检查材料\n一、存在的主要问题\n（一）学习不够深入。学用结合不紧。\n二、原因分析\n（一）理论武装不够。\n' +
  '三、整改措施\n（一）加强学习。每月集中学习2次。\n';

const entries = (text: string) =>
  parseOutline(blocksOf(REPORT + text), profile).nodes.flatMap((node) =>
    node.type === 'entry' ? [node] : [],
  );

describe('a part that is none of the review itself', () => {
  it.each([
    '四、有关建议\n（一）加强编外人员经费保障。建议每年安排30万元。\n（二）建立联合执法机制。',
    '四、对上级部门的意见建议\n1.加强业务指导。\n2.完善考核办法，每季度通报1次。',
    '四、需要说明的问题\n1.加强与上级沟通后，数据截至12月底。\n2.完善后的台账另行报送。',
    '四、其他需要说明的事项\n加强沟通，台账另行报送。',
    '有关建议\n1.加强业务指导。\n2.完善考核办法。',
    '（二）有关建议\n1.加强业务指导。',
    '四、几点体会\n（一）坚持问题导向。\n（二）加强统筹。',
  ])('stays text, whatever its items claim: %s', (text) => {
    expect(entries(text).map(({ kind, title }) => `${kind} ${title}`)).toEqual([
      'problem 学习不够深入',
      'cause 理论武装不够',
      'measure 加强学习',
    ]);
    const document = documentOf(REPORT + text);
    const { review, entries: files } = imported(document);
    expect(withoutWhiteSpace(textOf(review, files))).toBe(withoutWhiteSpace(document.text));
  });

  it.each(['整改建议', '改进建议', '下步工作打算', '下一步工作建议', '整改措施及建议'])(
    'is none that names a kind: %s',
    (title) => {
      expect(isAside(profile, title)).toBe(false);
      expect(entries(`四、${title}\n（一）公开账目。`).at(-1)?.kind).toBe('measure');
    },
  );

  it.each(['不善于听取群众建议', '落实上级建议慢', '学习体会少'])(
    'is none where a claim ends like one: %s',
    (title) => {
      expect(isAside(profile, title)).toBe(false);
    },
  );
});

describe('a part of which only its claims speak', () => {
  it('is to be looked at by somebody', () => {
    const [entry] = entries('四、砥砺前行\n（一）加强统筹。\n（二）完善制度。').slice(-1);
    expect(entry).toMatchObject({ kind: 'measure', doubt: 'kind' });
  });

  it('is taken as sure where its place and its claims agree', () => {
    const text =
      '一、存在的问题\n1.账目不清。\n二、思来想去\n1.思想认识模糊。\n2.放松了要求。\n三、整改措施\n1.公开账目。';
    const causes = parseOutline(blocksOf(text), profile).nodes.filter(
      (node) => node.type === 'entry' && node.kind === 'cause',
    );
    expect(causes.length).toBeGreaterThan(0);
    expect(causes.every((node) => !('doubt' in node))).toBe(true);
  });
});
