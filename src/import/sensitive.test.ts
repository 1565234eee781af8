import { describe, expect, it } from 'vitest';
import { message } from '../i18n/messages.ts';
import { loadProfile } from '../profiles/load.ts';
import { documentOf } from '../testing/imported.ts';
import { docxParts, odtOf, zipOf } from '../../corpora/office-files.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { importFiles } from './import-files.ts';
import { planImport } from './plan-import.ts';
import { readBytes } from './readers/read-bytes.ts';
import { marksBeside, withSensitiveTold } from './sensitive.ts';

const folder = temporaryFolder();
const profile = await loadProfile('self-review');

const REPORT = `云汀经济开发区2021年度自查报告
二、存在的问题
一是账目不清。没有汇总。
四、整改措施
一是公开账目。全年公开12次。`;

const warnings = (text: string, names: string[] = []) =>
  (withSensitiveTold(documentOf(text), names, 'zh-CN').warnings ?? []).map(({ id, details }) => [
    id,
    details['marks'] ?? details['list'],
  ]);

describe('an import', () => {
  it('tells the secrecy marks of the document', () => {
    expect(warnings(`秘密★1年\n${REPORT}`)).toEqual([['import-secrecy', '秘密★1年']]);
    expect(warnings(`${REPORT}\n（此件不公开）`)).toEqual([['import-secrecy', '此件不公开']]);
    expect(warnings(`${REPORT}\n保守国家秘密不够。`)).toEqual([]);
  });

  it('tells how many personal data of each kind there are', () => {
    const text = `${REPORT}\n电话13800138000、13900139000，0871-65001234，王芳身份证11010519491231002X。`;
    expect(warnings(text, ['王芳'])).toEqual([
      ['import-personal-data', '手机号码 2，名单（names.yaml）中的姓名 1，公民身份号码 1'],
      ['import-personal-data-public', '固定电话 1'],
    ]);
  });

  it('says so in a dry run, and in its report', async () => {
    const file = folder.write('自查.txt', `内部资料\n${REPORT}`);
    const request = { content: folder.path, dryRun: true, force: false };
    const { outcomes } = await importFiles([file], request);
    const [outcome] = outcomes;
    const said = message('zh-CN', 'import-secrecy', { marks: '内部资料' });
    expect(outcome?.document?.warnings?.map(({ id }) => id)).toContain('import-secrecy');
    expect(outcome).toMatchObject({
      plan: {
        report: {
          warnings: expect.arrayContaining([{ id: 'import-secrecy', message: said }]) as unknown,
        },
      },
    });
  });

  it('keeps a mark that stands beside the text in the front matter', () => {
    const document = { ...documentOf(REPORT), margins: ['机密★3年', '第1页', '机密★3年'] };
    const context = { review: '2021', year: 2021, profile, locale: 'zh-CN' } as const;
    const review = planImport(document, context).files.get('reviews/2021.mdx');
    expect(review?.data).toMatchObject({
      official: { secrecy: '机密★3年' },
    });
  });
});

const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

/** A document of Word whose pages have a header. */
function docxWithHeader(header: string): Uint8Array {
  const parts = docxParts({ body: paragraph('正文'), styles: '' });
  const relations = 'word/_rels/document.xml.rels';
  const relation = `<Relationship Id="h" Type="x/header" Target="header1.xml"/></Relationships>`;
  const root = /<w:styles [^>]*>/u.exec(parts['word/styles.xml'] ?? '')?.[0] ?? '';
  return zipOf({
    ...parts,
    [relations]: (parts[relations] ?? '').replace('</Relationships>', relation),
    'word/header1.xml': `${root.replace('styles', 'hdr')}${header}</w:hdr>`,
  });
}

/** An OpenDocument text whose pages have a header. */
const odtWithHeader = (text: string): Uint8Array =>
  odtOf(
    '<text:p>正文</text:p>',
    '',
    '</office:styles><office:master-styles><style:master-page><style:header><text:p>' +
      `${text}</text:p></style:header></style:master-page></office:master-styles><office:styles>`,
  );

const coded = (text: string) => [...text].map((each) => `\\u${each.charCodeAt(0)}?`).join('');

describe('a mark in a header, footer or watermark', () => {
  it.each<[string, string, Uint8Array]>([
    ['a header of Word', '秘密★1年', docxWithHeader(paragraph('秘密★1年'))],
    [
      'a line of several runs',
      '内部资料',
      docxWithHeader('<w:p><w:r><w:t>内部</w:t></w:r><w:r><w:t>资料</w:t></w:r></w:p>'),
    ],
    [
      'a watermark of Word',
      '内部资料',
      docxWithHeader(
        '<w:p><w:r><w:pict><v:shape><v:textpath string="内部资料"/></v:shape></w:pict></w:r></w:p>',
      ),
    ],
    ['a header of OpenDocument', '机密★长期', odtWithHeader('机密<text:span>★长期</text:span>')],
    [
      'a header of RTF',
      '内部文件',
      Buffer.from(`{\\rtf1{\\header\\pard ${coded('内部文件')}\\par}${coded('正文')}\\par}`),
    ],
    [
      'a watermark of RTF',
      '注意保存',
      Buffer.from(
        `{\\rtf1{\\header{\\shp{\\*\\shpinst{\\sp{\\sn gtextUNICODE}{\\sv ${coded('注意保存')}}}{\\sp{\\sn fLine}{\\sv 0}}}}\\par}${coded('正文')}\\par}`,
      ),
    ],
  ])('is seen in %s, and is no text of the document', async (_, mark, bytes) => {
    const document = await readBytes('报告', bytes);
    expect(marksBeside(document)).toBe(mark);
    expect(document.text.trim()).toBe('正文');
  });
});
