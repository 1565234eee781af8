import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { searchRecord, type ServedIndex, serveIndex } from '../../testing/search-index.ts';
import { fold } from '../fold.ts';
import { search } from './query.ts';

const TITLES = [
  '监督检查流于形式',
  '责任落实不到位',
  '台账登记不及时',
  '固定资产盘点走过场',
  '值班记录填写不规范',
  '学习计划执行不严',
  '车辆管理审批滞后',
  '食堂采购询价不足',
  '档案借阅手续不全',
  '會議紀要傳達緩慢',
];

/** More records than are read for what stands in a gap. */
const OFTEN = Array.from({ length: 40 }, (_, place) =>
  searchRecord(`2020/f${place}`, {
    title: '整改情况',
    texts: [
      `对机房的交接清单进行了补登，签字手续基本完备。${place % 3 > 0 ? '组织了专题会商' : '组织了专项会商'}。`,
    ],
  }),
);

const RECORDS = [
  ...TITLES.map((title, place) => searchRecord(`2021/p${place}`, { title, texts: ['Excel 表格'] })),
  ...OFTEN,
];

let served: ServedIndex;

beforeAll(async () => {
  served = await serveIndex(RECORDS);
});
afterAll(() => served.close());

const asked = (text: string) =>
  search(served.index, { text, chosen: {}, sort: 'relevance', byYear: false, limit: 5 });

/** What else a query was read as, by kind. */
const readings = async (text: string): Promise<string[]> =>
  (await asked(text)).readings.map((reading) => `${reading.kind} ${reading.text}`);

describe('a word that finds nothing', () => {
  it.each([
    ['with a wrong character', '监督检茶', '监督检查'],
    ['with a wrong one at its beginning', '坚督检查', '监督检查'],
    ['with a wrong one that sounds otherwise', '监督哭查', '监督检查'],
    ['with a missing character', '责任落不到位', '责任落实不到位'],
    ['of three characters, with a missing one', '台登记', '台账登记'],
    ['with two characters exchanged', '固定产资盘点', '固定资产盘点'],
    ['with a character too many', '值班班记录填写', '值班记录填写'],
    ['in traditional characters with a wrong one', '監督檢茶', '监督检查'],
    ['as simplified for a traditional text', '会议纪药传达', '会议纪要传达'],
    ['with a wrong character in Latin letters', 'exsel', 'excel'],
    ['with a wrong one in what many records contain', '交接清但', '交接清单'],
    ['with a missing one in what many records contain', '签手续', '签字手续'],
  ])('is taken for another: %s', async (_, typed, meant) => {
    expect((await readings(typed))[0]).toBe(`spelling ${meant}`);
  });

  it('is marked as what it was taken for', async () => {
    const { exact, approximate, hits } = await asked('监督检茶');
    expect([exact, approximate]).toEqual([0, 1]);
    expect(hits[0]).toMatchObject({
      id: '2021/p0',
      words: ['监督检查'],
      reading: { kind: 'spelling', text: '监督检查' },
    });
  });

  it('is taken for what sounds alike before what only looks alike', async () => {
    expect(await readings('组织了专体会商')).toEqual(['spelling 组织了专题会商']);
  });

  it('is taken for each of several words that are as likely, the most frequent first', async () => {
    expect(await readings('专嗯会商')).toEqual(['spelling 专题会商', 'spelling 专项会商']);
  });

  it.each([
    ['two of its characters are wrong', '监杜检茶流于'],
    ['it is quoted', '“监督检茶”'],
    ['it is too short', '检茶'],
    ['nothing is like it', '量子力学'],
  ])('stays as it is when %s', async (_, typed) => {
    expect(await asked(typed)).toMatchObject({ exact: 0, approximate: 0, readings: [] });
  });

  it('is replaced alone: other words stay', async () => {
    expect(await readings('责任落石 到位')).toEqual(['spelling 责任落实 到位']);
    expect(await readings('监督检茶 责任落石')).toEqual([]);
    expect(await readings('监督检茶 流于行式')).toEqual(['spelling 监督检查 流于形式']);
  });

  it('never brings back what is excluded', async () => {
    expect(await readings('监督检茶 -流于')).toEqual([]);
  });

  it('finds the entry whose title was meant, wherever the one mistake is', async () => {
    const mistake = fc.record({
      title: fc.constantFrom(...TITLES),
      start: fc.nat(),
      size: fc.integer({ min: 4, max: 8 }),
      at: fc.nat(),
      wrong: fc.constantFrom('', ...'监都落石整的量子'),
    });
    await fc.assert(
      fc.asyncProperty(mistake, async ({ title, start, size, at, wrong }) => {
        const characters = [...fold(title)];
        const first = start % (characters.length - 3);
        const word = characters.slice(first, first + size);
        word.splice(at % word.length, 1, wrong);
        const { hits } = await asked(word.join(''));
        expect(hits.map(({ id }) => id)).toContain(`2021/p${TITLES.indexOf(title)}`);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a word in Latin letters that finds nothing', () => {
  it.each([
    ['jiandu', '监督'],
    ['jian du', '监督'],
    ["jian'du", '监督'],
    ['JianDu', '监督'],
    ['jiāndū', '监督'],
    ['jiand', '监督'],
    ['jd', '监督'],
    ['jdjc', '监督检查'],
    ['jdjcha', '监督检查'],
    ['jiandujiancha', '监督检查'],
    ['taizhang', '台账'],
    ['huiyi', '会议'],
    ['zrls', '责任落实'],
    ['监督jc', '监督检查'],
    ['jiandu检查', '监督检查'],
  ])('%s is read as %s', async (typed, meant) => {
    expect(await readings(typed)).toContain(`sound ${meant}`);
  });

  it('is read by itself beside other words, and as several when it is not one', async () => {
    expect(await readings('jiandu 形式')).toContain('sound 监督 形式');
    expect(await readings('jiandu xingshi')).toContain('sound 监督 形式');
  });

  it('is not read by sound where it is found, or quoted', async () => {
    expect(await asked('excel')).toMatchObject({ exact: TITLES.length, readings: [] });
    expect(await readings('"jiandu"')).toEqual([]);
  });

  it.each(['x', 'du', 'ppt', 'zzzzzzzzzz', '监x', 'é', "'"])(
    'finds nothing for %s, which sounds like nothing, or like too much',
    async (typed) => {
      expect((await asked(typed)).approximate).toBe(0);
    },
  );

  it('takes any letters', async () => {
    const letters = fc.string({ unit: fc.constantFrom(..."jdgluvzhx'监3 "), maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(letters, async (typed) => {
        const { exact, approximate, readings: read } = await asked(typed);
        expect(exact > 0 || read.length > 0 || approximate === 0).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
