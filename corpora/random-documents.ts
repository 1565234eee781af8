import fc from 'fast-check';
import { layOut, type SourceDocument, type SourceLine } from '../src/import/source-document.ts';

const CHINESE = [...'一二三四五六七八九十', '十一', '二十', '百', '〇', '壹'];
const ARABIC = ['0', '1', '2', '3', '9', '10', '23', '１', '２', '2021', '99999999999999999999'];

const chinese = fc.constantFrom(...CHINESE);
const arabic = fc.constantFrom(...ARABIC);
/** A marker: something, a number, something; a blank stands for the number. */
const numbered = (number: fc.Arbitrary<string>, ...forms: string[]) =>
  fc.tuple(number, fc.constantFrom(...forms)).map(([n, form]) => form.replace('_', n));

/** Markers of every form, whole and damaged. */
const marker = fc.oneof(
  numbered(chinese, '_、', '（_）', '(_)', '（_）、', '(_', '_）', '〔_〕', '_ 、', '（ _ ）'),
  numbered(chinese, '_是', '_要', '其_', '其_，', '第_，', '第_部分', '第_条', '_则'),
  numbered(
    arabic,
    '_.',
    '_、',
    '（_）',
    '(_)',
    '_)',
    '_).',
    '_．',
    '_。',
    '_．_',
    '〔2022〕_号',
    '_',
  ),
  fc.constantFrom(
    '①',
    '②',
    '⑳',
    '⑴',
    '⒈',
    '㈠',
    '首先',
    '其次，',
    '再次，',
    '最后，',
    '#',
    '- ',
    '•',
  ),
);

const heading = fc.constantFrom(
  '存在的主要问题',
  '【存在问题】',
  '上年度整改情况',
  '产生问题的原因',
  '原因剖析（6条）',
  '努力方向和整改措施',
  '下一步打算',
  '存在的主要問題',
  '整改措施：',
  '基本情况',
  '目录',
  '学习方面',
  '（六）其他方面',
  '有关建议',
  '需要说明的问题（2个）',
);

const field = fc.constantFrom(
  '问题：',
  '存在问题：',
  '整改措施：',
  '责任单位：',
  '责任人：',
  '完成时限：',
  '整改情况：',
  '问 题 :',
);

const figure = fc
  .tuple(
    fc.constantFrom('不少于', '不超过', '达到', '约', '近', '每季度', '全年', '压缩至', ''),
    fc.oneof(
      chinese,
      arabic,
      fc.constantFrom('六成', '3100余万', '1-3', 'XX', '９５％', '1 8', '-0'),
    ),
    fc.constantFrom('次', '以上', '个工作日以内', '余', '%', '亿元', '大类16个方面22个问题', ''),
  )
  .map((parts) => parts.join(''));

const words = fc.constantFrom(
  '账目不清',
  '学习不够深入，平时满足于读文件',
  '通过学习，我认识到责任重大',
  '但是抓落实不够',
  '比如，有三户没有走访',
  '这说明标准不高',
  '没有违规的问题',
  '，但存在拖延',
  '开展调研',
  '“两个确立”',
  '发布时间：2021-01-02',
  '浏览量：12次',
  '— 3 —',
  '……',
  '（待补充）',
  '（责任单位：办公室；完成时限：2024年6月底）',
  '。'.repeat(40),
  '一'.repeat(60),
  '（'.repeat(60),
);

const separator = fc.constantFrom(
  '。',
  '；',
  '，',
  '：',
  ' ',
  '',
  '、',
  '\u3000',
  '\t',
  '.',
  ':',
  '？',
);

/** Bidirectional, zero-width, private, combining, lone surrogates, controls, beyond the first plane. */
const unseen = fc.constantFrom(
  ...['\u202e', '\u2066', '\u200b', '\u200d', '\ufeff', '\ue000', '\u{f0000}', 'e\u0301', '\ufe0f'],
  ...['\ud800', '\udc00', '\0', '\u0001', '\u007f', '\u0085', '\u2028', '\r', '\v', '𠮷', '\u00ad'],
);

const markup = fc.constantFrom(
  ...['<script>alert(1)</script>', '</Evidence>', '<Finding>', '{process.exit()}', '${x}', '<!--'],
  ...[
    'import x from "y"',
    'export const a = 1',
    '---',
    '```',
    '&#x3c;',
    '&amp',
    '[a](javascript:b)',
  ],
  ...[
    '|a|b|',
    '\\',
    '*',
    '_',
    '~~',
    '> ',
    '# ',
    '1. ',
    '<',
    '{',
    '}',
    '`',
    '$',
    '=',
    '"',
    "'",
    ': ',
  ],
);

const anything = fc.string({ unit: 'binary', maxLength: 4 });
const speech = fc.oneof(
  { weight: 6, arbitrary: words },
  { weight: 4, arbitrary: separator },
  { weight: 2, arbitrary: figure },
  { weight: 2, arbitrary: marker },
  { weight: 1, arbitrary: field },
  { weight: 1, arbitrary: heading },
  { weight: 1, arbitrary: unseen },
  { weight: 1, arbitrary: markup },
  { weight: 1, arbitrary: anything },
);

const joined = (...parts: fc.Arbitrary<string>[]) => fc.tuple(...parts).map((all) => all.join(''));
const running = fc.array(speech, { maxLength: 8 }).map((parts) => parts.join(''));

const text = fc.oneof(
  joined(marker, heading, separator),
  joined(marker, words, separator, running),
  joined(field, running),
  joined(separator, heading),
  running,
);

const cell = fc.record({ table: fc.nat(1), row: fc.nat(3), column: fc.nat(2) });
const line: fc.Arbitrary<SourceLine> = fc.oneof(
  { weight: 9, arbitrary: fc.record({ text }) },
  { weight: 1, arbitrary: fc.record({ text, cell }) },
);

/** What readers do with what no file can hold. */
const holdable = (each: SourceLine): SourceLine => {
  return { ...each, text: each.text.toWellFormed().replaceAll('\0', '\uFFFD') };
};

/** A report that is taken for one, to put the rest between its lines. */
const REPORT = [
  '某局自查报告',
  '一、存在的主要问题',
  '一是账目不清。',
  '二、整改措施',
  '一是公开账目。',
];

const lines = fc.array(line, { minLength: 1, maxLength: 20 });
const inReport = fc
  .tuple(...REPORT.map(() => fc.array(line, { maxLength: 5 })))
  .map((all) => all.flatMap((after, place) => [{ text: REPORT[place] ?? '' }, ...after]));

/** Documents of random headings, numbers, fields and figures, with everything that Unicode has to offer. */
export const randomDocument: fc.Arbitrary<SourceDocument> = fc
  .oneof(lines, inReport)
  .map((all) => ({ name: '自查.txt', format: 'txt', ...layOut(all.map(holdable)) }));
