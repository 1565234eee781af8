import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { readContent } from '../content/read.ts';
import { requireValid } from '../content/require-valid.ts';
import { findInFiles } from './file-findings.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { RULE_IDS, type RuleId } from '../model/rule-id.ts';
import { textReport } from './reports/text.ts';
import { runChecks } from './run-checks.ts';
import { RULES } from './rules/index.ts';

const folder = temporaryFolder();

/** A content folder: the front matter of its files, and the body where one matters. */
type Files = Record<string, { data: object; body?: string }>;

const SECTION = { type: 'section', id: '2021/s1', marker: '一、', title: '问题' };
const WHOLE = '<Evidence>比如，某处。</Evidence>\n<Finding>这说明，不够。</Finding>';

function review(year: number, data: object = {}): Files {
  return { [`reviews/${year}`]: { data: { title: `${year}年报告`, year, ...data } } };
}

function problem(id: string, data: object = {}, body = WHOLE): Files {
  return { [`problems/${id}`]: { data: { title: `问题${id}`, ...data }, body } };
}

const release = (what: string) => ({ what, reason: '已解密', by: '保密办', date: '2025-03-02' });

async function report(rule: RuleId, files: Files): Promise<string[]> {
  folder.write('site.yaml', 'name: 站点\norganisation: 单位\n');
  for (const [path, { data, body = '' }] of Object.entries(files)) {
    if (/^(?:attachments|imports)\//u.test(path)) folder.write(path, body);
    else folder.write(`${path}.mdx`, `---\n${stringify(data)}---\n\n${body}\n`);
  }
  const content = await readContent(folder.path);
  expect(content.invalid.flatMap((file) => file.messages.map(String))).toEqual([]);
  const valid = requireValid(content, folder.path);
  const diagnostics = runChecks(valid, await findInFiles(folder.path, valid)).filter(
    (diagnostic) => diagnostic.rule === rule,
  );
  return textReport(diagnostics, 'zh-CN').split('\n').filter(Boolean);
}

/** A file of a review. */
const stored = (path: string, body = '12'): Files => ({
  [`attachments/${path}`]: { data: {}, body },
});

/** The record of an import. */
const recorded = (leftOut?: object[]): Files => ({
  'imports/2021.json': {
    data: {},
    body: JSON.stringify({ given: {}, files: {}, ...(leftOut && { leftOut }) }),
  },
});

const PICTURES = [
  { kind: 'picture', count: 2, places: ['现状见下图'] },
  { kind: 'table', count: 1, places: [] },
];
const CHECKED = { date: '2022-03-01', by: '办公室' };

const named = (file: string, more: object = {}) => ({ attachments: [{ file, ...more }] });

/** For each rule contents that make it fire, with what it says, and contents that must not. */
const CASES: Record<RuleId, { fires: [Files, string[]][]; quiet: Files[] }> = {
  'count-mismatch': {
    fires: [
      [
        {
          ...review(2020),
          ...problem('2020/p01'),
          ...review(2021, { baseline: ['2020'], totals: { problems: 3 } }),
        },
        [
          'reviews/2021.mdx:7:3  提醒  报告说上期查出3个问题，而本站收录的上期报告（2020）有1个。请核对 totals 是否照原文填写、baseline 是否写对；原文就是这样的，请写 ignore 和理由。  [count-mismatch]',
        ],
      ],
      [
        {
          ...review(2021, {
            totals: { aspects: 12 },
            outline: [SECTION, { type: 'entry', id: '2021/f01' }],
          }),
          'follow-ups/2021/f01': { data: { title: '在服务方面' } },
        },
        [
          'reviews/2021.mdx:5:3  提醒  报告说有12个方面，逐项说明的只有1个。请核对 totals 和各条的类别；原文就是这样的，请写 ignore 和理由。  [count-mismatch]',
        ],
      ],
    ],
    quiet: [
      {
        ...review(2020),
        ...problem('2020/p01'),
        ...review(2021, { baseline: ['2020'], totals: { problems: 1, aspects: 0 } }),
      },
      { ...review(2021), ...problem('2021/p01') },
    ],
  },
  'followup-missing': {
    fires: [
      [
        review(2021, { totals: { problems: 26, done: 26 } }),
        [
          'reviews/2021.mdx:6:3  提醒  报告说26个问题全部办结，但能逐条对应的只有0个。请在已有办理情况的 about 中写上问题的编号；原文没有逐条说明的，可补记办理情况，或写 ignore 和理由。  [followup-missing]',
        ],
      ],
      [
        {
          ...review(2021, { totals: { problems: 1, done: 1 } }),
          ...problem('2021/p01'),
          'follow-ups/2021/f01': { data: { title: '办理', about: ['2021/p01'] } },
        },
        [
          'reviews/2021.mdx:6:3  提醒  报告说1个问题全部办结，但能逐条对应的只有0个。请在已有办理情况的 about 中写上问题的编号；原文没有逐条说明的，可补记办理情况，或写 ignore 和理由。  [followup-missing]',
        ],
      ],
    ],
    quiet: [
      review(2021, { totals: { problems: 26, done: 20 } }),
      {
        ...review(2020),
        ...problem('2020/p01'),
        ...review(2021, { baseline: ['2020'], totals: { problems: 1, done: 1 } }),
        'follow-ups/2021/f01': { data: { title: '办理', about: ['2020/p01'] } },
      },
    ],
  },
  'already-done': {
    fires: [
      [
        { ...review(2021), ...problem('2021/p01', { status: 'done-claimed' }) },
        [
          'problems/2021/p01.mdx:3:1  提醒  “问题2021/p01”列在问题里，却写明已经办结。请核对 status；它其实是上期问题的办理情况的，请改它的类别；原文就是这样的，请写 ignore 和理由。  [already-done]',
        ],
      ],
    ],
    quiet: [
      {
        ...review(2020),
        ...problem('2020/p01', { status: 'open' }),
        ...review(2021),
        'follow-ups/2021/f01': {
          data: { title: '办理', about: ['2020/p01'], status: 'done-claimed' },
        },
      },
    ],
  },
  'problem-incomplete': {
    fires: [
      [
        { ...review(2021), ...problem('2021/p01', {}, '<Finding>这说明，不够。</Finding>') },
        [
          'problems/2021/p01.mdx:1:1  提醒  “问题2021/p01”没有标出实例。正文里有的，请用 <Evidence> 括起来；原文没有的，不必改，请写 ignore 和理由，下一份报告再写。  [problem-incomplete]',
        ],
      ],
      [
        { ...review(2021), ...problem('2021/p01', {}, '<Evidence>比如，某处。</Evidence>') },
        [
          'problems/2021/p01.mdx:1:1  提醒  “问题2021/p01”没有标出实质。正文里有的，请用 <Finding> 括起来；原文没有的，不必改，请写 ignore 和理由，下一份报告再写。  [problem-incomplete]',
        ],
      ],
      [
        { ...review(2021), ...problem('2021/p01', {}, '不够。') },
        [
          'problems/2021/p01.mdx:1:1  提醒  “问题2021/p01”没有标出实例和实质。正文里有的，请用 <Evidence> 和 <Finding> 括起来；原文没有的，不必改，请写 ignore 和理由，下一份报告再写。  [problem-incomplete]',
        ],
      ],
    ],
    quiet: [{ ...review(2021), ...problem('2021/p01') }],
  },
  unlinked: {
    fires: [
      [
        {
          ...review(2021),
          ...problem('2021/p01'),
          'measures/2021/m01': { data: { title: '措施' } },
        },
        [
          'reviews/2021.mdx:1:1  提醒  问题、原因和措施之间还没有任何关联，读者无法从问题找到对应的措施。请在措施中写上 problems 和 causes。  [unlinked]',
        ],
      ],
      [
        {
          ...review(2021),
          ...problem('2021/p01'),
          ...problem('2021/p02'),
          'causes/2021/c01': { data: { title: '原因' } },
          'measures/2021/m01': { data: { title: '措施', problems: ['2021/p01'] } },
        },
        [
          'causes/2021/c01.mdx:1:1  提醒  原因“原因”没有对应的措施。请在措施的 causes 中写上它的编号；原文没有措施的，请写 ignore 和理由。  [unlinked]',
          'causes/2021/c01.mdx:1:1  提醒  原因“原因”没有对应的问题。请在原因的 problems 中写上问题的编号；原文没有说明的，请写 ignore 和理由。  [unlinked]',
          'problems/2021/p02.mdx:1:1  提醒  问题“问题2021/p02”没有对应的措施。请在措施的 problems 中写上它的编号；原文没有措施的，请写 ignore 和理由。  [unlinked]',
        ],
      ],
    ],
    quiet: [
      { ...review(2021), ...problem('2021/p01') },
      {
        ...review(2021),
        ...problem('2021/p01', { measures: ['2021/m01'], causes: ['2021/c01'] }),
        'causes/2021/c01': { data: { title: '原因' } },
        'measures/2021/m01': { data: { title: '措施', causes: ['2021/c01'] } },
      },
      {
        ...review(2021, { checked: { date: '2022-03-01', links: true } }),
        ...problem('2021/p01'),
        'measures/2021/m01': { data: { title: '措施' } },
      },
    ],
  },
  unchecked: {
    fires: [
      [
        { ...review(2021), ...problem('2021/p01') },
        [
          'reviews/2021.mdx:1:1  提示  这份报告还没有人核对（kinds, links, earlier），网站暂不说要核对以后才知道的事。要看什么：npm run confirm -- 2021  [unchecked]',
        ],
      ],
      [
        {
          ...review(2021, { checked: { date: '2022-03-01', kinds: true } }),
          ...problem('2021/p01'),
        },
        [
          'reviews/2021.mdx:4:1  提示  这份报告还没有人核对（links, earlier），网站暂不说要核对以后才知道的事。要看什么：npm run confirm -- 2021  [unchecked]',
        ],
      ],
    ],
    quiet: [
      review(2021),
      {
        ...review(2021, {
          checked: { date: '2022-03-01', by: '张某', kinds: true, links: true, earlier: true },
        }),
        ...problem('2021/p01'),
      },
    ],
  },
  'measure-vague': {
    fires: [
      [
        { ...review(2021), 'measures/2021/m01': { data: { title: '加强学习' } } },
        [
          'measures/2021/m01.mdx:2:1  提醒  措施“加强学习”没有数字、没有责任人，也没有期限，明年无法核对是否做到。原文写明的，请填写 targets、responsible 或 due；没有写明的，不必改原文，可由责任单位另行确定后填写，或写 ignore 和理由。  [measure-vague]',
        ],
      ],
    ],
    quiet: [
      {
        ...review(2021),
        'measures/2021/m01': { data: { title: '加强学习', responsible: '综合办公室' } },
        'measures/2021/m02': { data: { title: '加强学习', due: '2022-12-31' } },
        'measures/2021/m03': {
          data: { title: '学习', targets: [{ id: 't1', metric: '学习', value: 12 }] },
        },
        'measures/2021/m04': {
          data: { title: '学习', tasks: [{ text: '学习', due: '2022-06-30' }] },
        },
      },
    ],
  },
  'target-not-raised': {
    fires: [
      [
        {
          ...review(2021),
          'follow-ups/2021/f01': {
            data: {
              title: '在学习方面',
              actuals: [{ metric: '集体学习', value: 22, unit: '次', quote: '集体学习22次' }],
            },
          },
          'measures/2021/m01': {
            data: {
              title: '加强学习',
              targets: [
                { id: 't1', metric: '集中学习', op: '>=', value: 20, unit: '次' },
                { id: 't2', metric: '集中学习', op: '>=', value: 22, unit: '次' },
              ],
            },
          },
        },
        [
          'measures/2021/m01.mdx:4:5  提醒  “集中学习”的目标是不少于20次，低于本报告说已经达到的22次（“集体学习22次”）。请核对两个数字说的是不是一件事，不是的请改 metric；原文就是这样的，请写 ignore 和理由。  [target-not-raised]',
          'measures/2021/m01.mdx:9:5  提醒  “集中学习”的目标是不少于22次，与本报告说已经达到的22次（“集体学习22次”）相同，没有提高。请核对两个数字说的是不是一件事，不是的请改 metric；原文就是这样的，请写 ignore 和理由。  [target-not-raised]',
        ],
      ],
    ],
    quiet: [
      {
        ...review(2021),
        'follow-ups/2021/f01': {
          data: {
            title: '在学习方面',
            actuals: [
              { metric: '集体学习', value: 22, unit: '次' },
              { metric: '会议费', value: 30, unit: '万元' },
            ],
          },
        },
        'measures/2021/m01': {
          data: {
            title: '加强学习',
            targets: [
              { id: 't1', metric: '集中学习', op: '>=', value: 24, unit: '次' },
              { id: 't2', metric: '走访企业', op: '>=', value: 2, unit: '次' },
              { id: 't3', metric: '集中学习', op: '>=', value: 2, unit: '人' },
              { id: 't4', metric: '会议费', op: '<=', value: 25, unit: '万元' },
            ],
          },
        },
      },
    ],
  },
  'enumerator-gap': {
    fires: [
      [
        {
          ...review(2021, {
            outline: [
              SECTION,
              { type: 'entry', id: '2021/p01' },
              { type: 'entry', id: '2021/p02' },
              { type: 'entry', id: '2021/p03' },
              { type: 'section', id: '2021/s2', marker: '三、', title: '原因' },
            ],
          }),
          ...problem('2021/p01', { label: '一是' }),
          ...problem('2021/p02', { label: '三是' }),
          ...problem('2021/p03'),
        },
        [
          'problems/2021/p02.mdx:3:1  提醒  这里的序号是“三是”，按顺序应当是第2。请对照原文，看是否漏了一条；原文就是这样的，请写 ignore 和理由。  [enumerator-gap]',
          'problems/2021/p03.mdx:2:1  提醒  同一层的其他条目有序号，这一条没有。原文有的，请写在 label 中；原文没有的，请写 ignore 和理由。  [enumerator-gap]',
          'reviews/2021.mdx:17:5  提醒  这里的序号是“三、”，按顺序应当是第2。请对照原文，看是否漏了一条；原文就是这样的，请写 ignore 和理由。  [enumerator-gap]',
        ],
      ],
    ],
    quiet: [
      {
        ...review(2021, {
          outline: [
            SECTION,
            { type: 'aspect', id: '2021/a1', marker: '（一）', title: '服务方面' },
            { type: 'entry', id: '2021/p01' },
            { type: 'entry', id: '2021/p02' },
            { type: 'aspect', id: '2021/a2', marker: '（二）', title: '采购方面' },
            { type: 'entry', id: '2021/p03' },
          ],
        }),
        ...problem('2021/p01', { label: '一是' }),
        ...problem('2021/p02', { label: '二是' }),
        ...problem('2021/p03', { label: '1.' }),
      },
      {
        ...review(2021, { outline: [SECTION, { type: 'entry', id: '2021/p01' }] }),
        ...problem('2021/p01'),
      },
    ],
  },
  'heading-count': {
    fires: [
      [
        {
          ...review(2021, {
            outline: [
              { ...SECTION, title: '存在的问题（6个）' },
              { type: 'entry', id: '2021/p01' },
            ],
          }),
          ...problem('2021/p01'),
        },
        [
          'reviews/2021.mdx:8:5  提醒  标题“存在的问题（6个）”说有6个，下面列出的是1个。请对照原文，看是否漏了一条或者拆错；原文就是这样的，请写 ignore 和理由。  [heading-count]',
        ],
      ],
    ],
    quiet: [
      {
        ...review(2021, {
          outline: [
            { ...SECTION, title: '存在的问题（1个）' },
            { type: 'entry', id: '2021/p01' },
            { ...SECTION, id: '2021/s2', title: '“两个确立”和2020年度30次调研的情况' },
          ],
        }),
        ...problem('2021/p01'),
      },
    ],
  },
  'left-out': {
    fires: [
      [
        { ...review(2021, { checked: { ...CHECKED, links: true } }), ...recorded(PICTURES) },
        [
          'reviews/2021.mdx:1:1  提醒  导入时，文档里有这些没有照原样进入正文：图片 2 幅；按单元格变成文字的表格 1 个。请对照原文件看一遍，需要的补进条目；看过后运行 npm run confirm -- 2021 --kinds。  [left-out]',
        ],
      ],
    ],
    quiet: [
      { ...review(2021, { checked: { ...CHECKED, kinds: true } }), ...recorded(PICTURES) },
      { ...review(2021), ...recorded([]) },
      { ...review(2021), ...recorded() },
      review(2021),
      { ...review(2021), 'imports/2021.json': { data: {}, body: '{' } },
    ],
  },
  'to-confirm': {
    fires: [
      [
        {
          ...review(2021, { confirm: '原文没有标题。' }),
          ...problem('2021/p01', { confirm: '原文没有小标题。' }),
        },
        [
          'problems/2021/p01.mdx:3:1  提示  原文没有小标题。核对以后，请删去 confirm 这一行。  [to-confirm]',
          'reviews/2021.mdx:4:1  提示  原文没有标题。核对以后，请删去 confirm 这一行。  [to-confirm]',
        ],
      ],
    ],
    quiet: [{ ...review(2021), ...problem('2021/p01') }],
  },
  'secrecy-mark': {
    fires: [
      [
        review(2021, { outline: [{ type: 'text', text: '秘密★1年', role: 'title' }] }),
        [
          'reviews/2021.mdx:6:11  提醒  这里有密级标志“秘密★1年”。写明公开决定（文件头的 release）之前，不能生成公开的网站；不该公开的，请给报告写明 audience。  [secrecy-mark]',
        ],
      ],
    ],
    quiet: [
      review(2021, { outline: [{ type: 'text', text: '2021年度保密工作报告', role: 'title' }] }),
      review(2021, { official: { secrecy: '秘密★1年' }, release: [release('秘密★1年')] }),
      review(2021, { official: { secrecy: '秘密★1年' }, audience: 'internal' }),
    ],
  },
  'personal-data': {
    fires: [
      [
        {
          ...review(2021),
          ...problem('2021/p01', named('名单.csv')),
          ...stored('2021/名单.csv', '姓名,电话\n王某,13800138000\n'),
        },
        [
          expect.stringContaining(
            'attachments/2021/名单.csv:2:4  提醒  这里有手机号码 13800138000。',
          ),
        ],
      ],
      [
        {
          ...review(2021),
          ...problem('2021/p01', {}, `${WHOLE}\n\n电话13800138000、0871-65001234。`),
        },
        [
          'problems/2021/p01.mdx:8:3  提醒  这里有手机号码 13800138000。写明公开决定（文件头的 release）之前，不能生成公开的网站；不该公开的，请用 <Redact>……</Redact> 遮住。  [personal-data]',
          'problems/2021/p01.mdx:8:15  提醒  这里的固定电话 0871-65001234 会向公众公开。不该公开的，请用 <Redact>……</Redact> 遮住；可以公开的，可在文件头的 release 中写明。  [personal-data]',
        ],
      ],
    ],
    quiet: [
      { ...review(2021), ...problem('2021/p01', {}, `${WHOLE}\n\n<Redact>13800138000</Redact>`) },
      {
        ...review(2021, { release: [release('0871-65001234')] }),
        ...problem('2021/p01', {}, `${WHOLE}\n\n电话：0871 65001234。`),
      },
    ],
  },
  'release-unused': {
    fires: [
      [
        review(2021, { release: [release('秘密★1年')] }),
        [
          'reviews/2021.mdx:5:5  提示  公开决定中的“秘密★1年”在这份报告里没有。请核对写法，或删去这一条。  [release-unused]',
        ],
      ],
    ],
    quiet: [
      // What is withheld today may be shown tomorrow: the decision is not idle.
      {
        ...review(2021, { release: [release('13800138000')] }),
        ...problem('2021/p01', { audience: 'internal' }, `${WHOLE}\n\n13800138000`),
      },
    ],
  },
  'attachment-private': {
    fires: [
      [
        {
          ...review(2021),
          ...problem('2021/p01', named('底稿.zip')),
          ...stored('2021/底稿.zip'),
        },
        [
          'problems/2021/p01.mdx:4:5  提醒  附件“底稿.zip”不能公开：这种文件无法检查里面有没有不宜公开的信息。请另存为 PDF、DOCX、XLSX、PPTX、图片（JPG、PNG）或文本文件再放入；压缩包请解开后逐个放入。公开版将不能生成。  [attachment-private]',
        ],
      ],
    ],
    quiet: [
      { ...review(2021), ...problem('2021/p01', named('a.txt')), ...stored('2021/a.txt') },
      {
        ...review(2021),
        ...problem('2021/p01', { audience: 'internal', ...named('底稿.zip') }),
        ...stored('2021/底稿.zip'),
      },
    ],
  },
  'attachment-audience': {
    fires: [
      [
        {
          ...review(2021),
          ...problem('2021/p01', named('a.txt')),
          ...problem('2021/p02', { audience: 'internal', ...named('a.txt') }),
          ...problem('2021/p03', named('a.txt', { audience: 'internal' })),
          ...stored('2021/a.txt'),
        },
        ['2021/p02.mdx:5:5', '2021/p03.mdx:4:5'].map(
          (place) =>
            `problems/${place}  提醒  附件“a.txt”在这里只给内部看，但 2021/p01 把同一个文件给了更多的人，所以公开版中也有这个文件。请核对；不应公开的，请改 2021/p01。  [attachment-audience]`,
        ),
      ],
    ],
    quiet: [
      {
        ...review(2021),
        ...problem('2021/p01', named('a.txt')),
        ...problem('2021/p02', named('a.txt')),
        ...stored('2021/a.txt'),
      },
    ],
  },
  'attachment-unnamed': {
    fires: [
      [
        { ...review(2021), ...stored('2021/f01/a.txt'), ...stored('2031/b.txt') },
        ['2021/f01/a.txt', '2031/b.txt'].map(
          (path) =>
            `attachments/${path}:1:1  提示  attachments/${path} 没有条目用 attachments 写明，网站上不会有它。请写到所属的条目里，或删去这个文件。  [attachment-unnamed]`,
        ),
      ],
      [
        {
          ...review(2021, { ignore: [{ rule: 'attachment-unnamed', reason: '留底' }] }),
          ...stored('2021/a.txt'),
        },
        [
          'attachments/2021/a.txt:1:1  已忽略  attachments/2021/a.txt 没有条目用 attachments 写明，网站上不会有它。请写到所属的条目里，或删去这个文件。（忽略的理由：留底）  [attachment-unnamed]',
        ],
      ],
    ],
    quiet: [
      { ...review(2021), ...problem('2021/p01', named('a.txt')), ...stored('2021/a.txt') },
      { ...review(2021), ...stored('2021/.DS_Store'), ...stored('2021/Thumbs.db') },
    ],
  },
  'image-in-public': {
    fires: [
      [
        { ...review(2021), ...problem('2021/p01', {}, '见图。\n\n如![图](/images/a.png)。') },
        [
          'problems/2021/p01.mdx:7:2  提醒  图片 /images/a.png 放在网站的 public 文件夹中，不论这一条给谁看，图片人人可见。请放到 content/attachments 中该报告的文件夹，写入本条的 attachments，地址改为 /attachments/报告编号/文件名。  [image-in-public]',
        ],
      ],
      [
        {
          ...review(2021),
          ...problem('2021/p01', {}, '![图][a]\n\n[a]: /images/a.png'),
        },
        [expect.stringContaining('problems/2021/p01.mdx:5:1  提醒  图片 /images/a.png')],
      ],
    ],
    quiet: [
      {
        ...review(2021),
        ...problem('2021/p01', named('图.png'), '![图](/attachments/2021/%E5%9B%BE.png)'),
        ...stored('2021/图.png'),
      },
    ],
  },
};

describe.each(RULE_IDS)('%s', (rule) => {
  const { fires, quiet } = CASES[rule];
  it.each(fires)(
    'tells in one sentence what is doubtful and what to do (%#)',
    async (files, lines) => {
      expect(await report(rule, files)).toEqual(lines);
    },
  );

  it.each(quiet)('says nothing of content without that doubt (%#)', async (files) => {
    expect(await report(rule, files)).toEqual([]);
  });
});

describe('the review checks', () => {
  it('are one for each name', () => {
    expect(RULES.map(({ id }) => id)).toEqual([...RULE_IDS]);
  });

  it('leave a suppressed finding in the report, with its reason', async () => {
    const ignore = [{ rule: 'problem-incomplete', reason: '原文如此' }];
    const files = { ...review(2021), ...problem('2021/p01', { ignore }, '不够。') };
    expect(await report('problem-incomplete', files)).toEqual([
      'problems/2021/p01.mdx:1:1  已忽略  “问题2021/p01”没有标出实例和实质。正文里有的，请用 <Evidence> 和 <Finding> 括起来；原文没有的，不必改，请写 ignore 和理由，下一份报告再写。（忽略的理由：原文如此）  [problem-incomplete]',
    ]);
  });
});
