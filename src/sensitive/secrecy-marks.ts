import { simplifyInPlace } from '../text/scripts.ts';
import { folded } from './folded.ts';

/** Where a line stands: around the text of a document (head, end, furniture of pages), or within it. */
export type Standing = 'around' | 'within';

/** A line with more characters than this is running text, which may speak of secrets. */
const LONGEST = 60;

/** The degrees of secrecy (密级, GB/T 9704-2012, 7.2.2). */
const DEGREES = ['绝密', '机密', '秘密'];

/** What offices and enterprises mark alike, with a star and a term: their own secrets, and what is for themselves. */
const LEVELS = [...DEGREES, '核心商密', '普通商密', '商业秘密', '工作秘密', '内部'];

/** What is printed on a document that is not for everybody, without a degree of secrecy. */
const RESTRICTIONS = [
  ...[
    '内部资料',
    '内部文件',
    '内部材料',
    '内部使用',
    '内部掌握',
    '内部参考',
    '内部参阅',
    '内部公开',
    '内部事项',
  ],
  ...['仅供内部使用', '仅供内部参考', '仅供内部参阅', '仅供内部传阅', '仅限内部使用', '限内部使用'],
  ...['此件不予公开', '此件不公开', '此件不宜公开', '此件暂不公开', '此件依申请公开', '此件非公开'],
  ...['不予公开', '不宜公开', '暂不公开', '不公开', '非公开', '依申请公开'],
  ...['注意保存', '注意保密', '妥善保管', '涉密文件', '涉密资料', '涉密'],
  ...[
    '严禁外传',
    '请勿外传',
    '不得外传',
    '禁止外传',
    '严禁扩散',
    '请勿扩散',
    '不得扩散',
    '禁止扩散',
  ],
  ...[
    '阅后收回',
    '会后收回',
    '传阅后收回',
    '用后收回',
    '阅后销毁',
    '会后销毁',
    '阅后退回',
    '会后退回',
  ],
  ...['严禁复制', '不得复制', '严禁翻印', '不得翻印', '请勿翻印', '未经批准不得翻印'],
];

/** The names of the field in which a document says for whom it is (公开属性, 国办发〔2016〕80号 and older forms). */
const FIELDS = [
  '密级和保密期限',
  '密级',
  '保密等级',
  '保密级别',
  '公开属性',
  '公开方式',
  '公开类别',
  '公开选项',
];

/** What the field says only there. */
const VALUES = ['涉密', '受控'];

/** Characters of a mark are often set apart: 机 密. */
const anyOf = (words: readonly string[]): string =>
  words.map((word) => [...word].join(String.raw`\s*`)).join('|');

const TERM = String.raw`(?:[\d〇零一二三四五六七八九十百]+\s*(?:年|个?\s*月|天|日)|长\s*期|永\s*久|[^\s\p{P}\p{S}]{1,4}前)`;
const STARRED = String.raw`(?:${anyOf(LEVELS)})(?:\s*[★☆⭐✩✪✭*·]\s*${TERM}?|\s*${TERM})`;
const BARE = String.raw`(?:${anyOf(DEGREES)})`;
const RESTRICTED = `(?:${anyOf(RESTRICTIONS)})`;
const NAMED = String.raw`(?:信\s*息\s*)?(?:${anyOf(FIELDS)})\s*[:\s]\s*(?:${STARRED}|${anyOf([...LEVELS, ...RESTRICTIONS, ...VALUES])})`;

/** The longer forms first. Bare degrees have a group of their own: within a text, such a line is a heading. */
const MARKS = new RegExp(`(${NAMED})|(${STARRED})|(${RESTRICTED})|(${BARE})`, 'gu');
const [NAMED_GROUP, STARRED_GROUP, BARE_GROUP] = [1, 2, 4] as const;

/** What may stand beside a mark in its line: signs, number of copy and page, urgency (7.2.1, 7.2.3). */
const FILLING = /^(?:[\s\p{P}\p{S}\d]|份号|编号|文号|第|页|共|特急|加急|平急|急件|件|No)*$/iu;

/** A box that is not ticked says what a document is not. */
const UNTICKED = /[□☐]\s*[^\s□☐☑☒■√✓]*/gu;

/** A character that every mark has, traditional ones included: most lines have none of them. */
const HINT = /[密祕内內公保外散收回退销銷复複復翻]/;

/**
 * The secrecy mark that a line is or bears, as it is printed; undefined for one that has none, or only speaks of
 * secrets (保守国家秘密). Around a text a mark may share its line with other things; within it, it is a line of
 * its own.
 */
export function secrecyMarkIn(line: string, standing: Standing): string | undefined {
  if (!HINT.test(line) || line.replace(/\s+/gu, '').length > LONGEST) return undefined;
  const { text, at } = folded(line);
  const simple = simplifyInPlace(text).replace(UNTICKED, (box) => ' '.repeat(box.length));
  const marks = [...simple.matchAll(MARKS)];
  const [first, last] = [marks[0], marks.at(-1)];
  if (!first || !last) return undefined;
  const end = last.index + last[0].length;
  const isAlone = FILLING.test(simple.replace(MARKS, ''));
  const isMark =
    standing === 'within'
      ? isAlone && marks.some((mark) => mark[BARE_GROUP] === undefined)
      : isAlone ||
        marks.some((mark) => mark[NAMED_GROUP] !== undefined || isStarred(mark)) ||
        opens(simple, first) ||
        closes(simple, last);
  return isMark ? line.slice(at(first.index), at(end)).trim() : undefined;
}

/** A degree with its star, which no sentence has. */
const isStarred = (mark: RegExpExecArray): boolean => /[★☆⭐✩✪✭*]/u.test(mark[STARRED_GROUP] ?? '');

/** Whether a mark stands at the beginning of its line, apart from what follows. */
function opens(line: string, { 0: mark, index }: RegExpExecArray): boolean {
  return FILLING.test(line.slice(0, index)) && /^[\s\p{Pe}]/u.test(line.slice(index + mark.length));
}

/** Whether a mark stands at the end of its line, apart from what precedes. */
function closes(line: string, { 0: mark, index }: RegExpExecArray): boolean {
  return /[\s\p{Ps}]$/u.test(line.slice(0, index)) && FILLING.test(line.slice(index + mark.length));
}
