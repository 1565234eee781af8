import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CommandResult, duizhao } from './support/command.ts';
import { readInk } from './support/pdf-ink.ts';
import {
  hasPoppler,
  type Line,
  middle,
  type Page,
  POINT,
  readLayout,
} from './support/pdf-layout.ts';
import { STANDARD } from './support/pdf-official.ts';
import { YEARS } from './support/sites.ts';

const poppler = await hasPoppler();
const HOW = poppler ? '' : ' (needs pdftotext: install poppler-utils)';

/** A character of the private use area, which no font has. */
const UNKNOWN = '\ue123';

const OFFICIAL = `official:
  copyNumber: "000001"
  secrecy: 秘密★1年
  urgency: 加急
  issuers: [云汀经济开发区管理委员会文件]
  number: 云管发〔2025〕9号
  signers: [周某某]
  copies: 云汀市审计局，云汀市财政局，云汀市住房和城乡建设局，委属各部门、各直属单位，各国有企业
  printedBy: 云汀经济开发区管理委员会办公室
  printed: 2025-01-13
  qrCode: true
release:
  - { what: 秘密★1年, reason: 保密期限已满, by: 管委会保密办公室, date: 2026-02-01 }
`;

const text = (role: string, words: string) => `  - type: text
    text: ${words}
    role: ${role}
`;

const CLOSING = [
  text('attachment', '附件：1. 2024年度自查发现问题清单'),
  text('attachment', '2. 2024年度整改任务清单、各部门责任分工和完成时限一览表（第二次修订稿）'),
  text('signature', '云汀经济开发区管理委员会'),
  text('date', '2025年1月10日'),
  text('note', '（联系人：王某某）'),
].join('');

/** The width of a column. */
const PITCH = STANDARD.width / STANDARD.columns;
/** The edges of the text area of odd pages, which the pages below are. */
const LEFT = STANDARD.binding;
const RIGHT = LEFT + STANDARD.width;

describe.skipIf(!poppler)(`an official document on paper${HOW}`, () => {
  let folder = '';
  let printed: CommandResult;
  let pages: Page[] = [];
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'duizhao-official-'));
    const content = join(folder, 'content');
    await cp(YEARS, content, { recursive: true });
    const review = join(content, 'reviews', '2024.mdx');
    const source = await readFile(review, 'utf8');
    await writeFile(review, official(source));
    printed = await duizhao('print', '2024', '--content', content, '--out', folder);
    pages = await readLayout(join(folder, '2024.pdf'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const lineWith = (words: string): Line => {
    const found = pages.flatMap(({ lines }) => lines).find((line) => line.text.includes(words));
    if (!found) throw new Error(`No line holds ${words}`);
    return found;
  };

  it('has copy number, secrecy and urgency in the first lines, at the edge (7.2.1 to 7.2.3)', () => {
    const marks = ['000001', '秘密★1年', '加急'].map(lineWith);
    expect(marks.map(({ page }) => page)).toEqual([1, 1, 1]);
    expect(pages[0]?.lines.slice(0, 3)).toEqual(marks);
    for (const { left } of marks) expect(left).toBeCloseTo(LEFT, 0);
  });

  it('has a red head 35 mm below the top of the text area, in the middle (7.2.4)', async () => {
    const head = lineWith('云汀经济开发区管理委员会文件');
    expect(head.left - LEFT).toBeCloseTo(RIGHT - head.right, 0);
    const [ink] = await readInk(join(folder, '2024.pdf'));
    const characters = ink?.within({ ...head, left: LEFT, right: RIGHT });
    expect(Math.abs((characters?.top ?? NaN) - STANDARD.top - 35)).toBeLessThan(0.5);
  });

  it('has the number at the left and the signers at the right of one line (7.2.6)', () => {
    const line = lineWith('云管发〔2025〕9号');
    expect(line.text).toBe('云管发〔2025〕9号签发人：周某某');
    expect(line.left - LEFT).toBeCloseTo(PITCH, 0);
    expect(RIGHT - line.right).toBeCloseTo(PITCH, 0);
  });

  it('keeps the rows below a line in brackets that belongs to its title', () => {
    const row = STANDARD.height / STANDARD.rows;
    const title = lineWith('云汀经济开发区管理委员会2024年度自查报告');
    expect(lineWith('（征求意见稿）').top).toBeGreaterThan(title.top);
    const rows = (middle(lineWith('云汀市人民政府：')) - middle(title)) / row;
    expect(rows).toBeCloseTo(3, 1);
  });

  it('has the addressee at the edge, between title and text (7.3.2)', () => {
    const addressee = lineWith('云汀市人民政府：');
    expect(addressee.left).toBeCloseTo(LEFT, 0);
    const title = lineWith('云汀经济开发区管理委员会2024年度自查报告');
    expect(title.top).toBeLessThan(addressee.top);
  });

  it('has the names of attachments below one another (7.3.4)', () => {
    const names = ['2024年度自查发现问题清单', '2024年度整改任务清单'].map((name) => {
      const line = lineWith(name);
      const word = line.words.find((each) => each.text.includes('2024'));
      return word?.left ?? NaN;
    });
    const [first = NaN, second = NaN] = names;
    expect(second).toBeCloseTo(first, 0);
  });

  it('has the date two characters to the right of the signature, which ends two from the edge (7.3.5.2)', () => {
    const date = lineWith('2025年1月10日');
    const page = pages[date.page - 1];
    const index = page?.lines.indexOf(date) ?? 0;
    const signature = page?.lines[index - 1];
    expect(signature?.text).toBe('云汀经济开发区管理委员会');
    expect(date.left - (signature?.left ?? NaN)).toBeCloseTo(2 * PITCH, 0);
    const edge = date.page % 2 === 1 ? RIGHT : RIGHT - 2;
    expect(edge - (signature?.right ?? NaN)).toBeCloseTo(2 * PITCH, 0);
  });

  it('ends with the edition record, at the foot of the last page (7.4)', () => {
    const record = lineWith('2025年1月13日印发');
    expect(record.page).toBe(pages.length);
    expect(record.text).toBe('云汀经济开发区管理委员会办公室2025年1月13日印发');
    expect(pages.at(-1)?.lines.at(-1)).toEqual(record);
    expect(record.bottom).toBeLessThan(STANDARD.top + STANDARD.height);
    expect(record.bottom).toBeGreaterThan(STANDARD.top + STANDARD.height - 3);
    const copies = lineWith('抄送：');
    const further = lineWith('各国有企业。');
    expect(further.top).toBeGreaterThan(copies.top);
    expect(further.left - copies.left).toBeCloseTo(3 * 14 * POINT, 0);
  });

  it('shows the code of a character that no font has, tells of it, and keeps it in the text', () => {
    expect(printed.code).toBe(0);
    expect(printed.stderr).toContain('U+E123');
    expect(printed.stderr).toContain('见 2024');
    expect(lineWith(UNKNOWN)).toBeDefined();
  });
});

/** The sample report with all that can stand around and at the ends of a text. */
function official(review: string): string {
  return review
    .replace(/^official:\n(?: .*\n)+/mu, OFFICIAL)
    .replace(
      '    role: title\n',
      `    role: title\n${text('title', '（征求意见稿）')}${text('addressee', '云汀市人民政府：')}`,
    )
    .replace(
      / {2}- type: text\n {4}text: 云汀经济开发区管理委员会\n {4}role: signature[^]*?(?=---)/u,
      CLOSING,
    )
    .replace('管委会安排各部门', `管委会${UNKNOWN}安排各部门`);
}
