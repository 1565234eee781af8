/** How a text names a year. */
export type YearForm =
  /** 2023年度, 2023年, 2023 */
  | 'year'
  /** 2021-2022年度, 2021年至2023年 */
  | 'years'
  /** 2022—2023学年 */
  | 'school-year'
  /** 2023年1月至11月 */
  | 'months'
  /** 2023年9月 */
  | 'month'
  /** 2023年9月8日, 2023-09-08, 20230908 */
  | 'day';

/** What people type for nothing in a year of Chinese figures. */
export const ZERO = '〇零○◯0Oo';

const DIGIT = `${ZERO}一二三四五六七八九`;

/** Chinese figures of years, months and days: 二〇二三年十一月, 二O二三. */
export const YEAR_WORDS = new RegExp(
  `(?<![${DIGIT}])[一二][九${ZERO}][${DIGIT}]{2}(?![${DIGIT}])`,
  'gu',
);

/** Months and days in Chinese figures. */
export const MONTH_WORDS = /(?<=[年月至到-]\s*)[一二三四五六七八九十]{1,3}(?=\s*[月日])/gu;

/** Years of the Republic, as they are counted on Taiwan. */
export const REPUBLIC = /民国\s*(\d{2,3})\s*年/gu;

const COUNT = '(?:\\d{1,4}|[一二三四五六七八九十百〇零]+)';

const Y = '(?<![\\d.])(?:19|20)\\d{2}(?!\\d)';

const TO = '\\s*(?:[—–~-]+|至|到)\\s*';

/** Years that do not say what a text is about. */
export const OTHERS = [
  // Other documents, with the year of their revision: 《…（2018年修订）》.
  /《[^》]*》?/gu,
  /https?:\/\/\S+|\S+@\S+/gu,
  /(?:电话|传真|手机|热线|邮编)[^\d]{0,3}[\d\s-]+|(?<!\d)\d{4}-\d{5,}/gu,
  // The number of an official document (发文字号, GB/T 9704-2012, 7.2.5: code of the office, year of issue in
  // brackets, place in that year), as people type and save it: 〔2024〕3号, (2024)3号, 2024年第3期, 2024-3号,
  // 第3号（2024）, 青便字（2024）.
  new RegExp(`[〔【〖]\\s*\\d{4}\\s*年?\\s*[〕】〗\\])]?(?:\\s*第?\\s*${COUNT}\\s*[号期])?`, 'gu'),
  new RegExp(
    `(?<!\\d)\\d{4}\\s*年?\\s*[\\])>}」』〉〕】]?\\s*[-_.—]?\\s*第?\\s*[[(]?${COUNT}[\\])]?\\s*[号期](?![楼院线馆站室机])`,
    'gu',
  ),
  new RegExp(`第?\\s*${COUNT}\\s*[号期]\\s*(?:[[(〔【]\\s*)?\\d{4}\\s*年?\\s*[\\])〕】]?`, 'gu'),
  /[[(]\s*\d{4}\s*[\])]\s*\d{1,4}(?![\d年月.-])|(?<=[字发函])\s*[[(]\s*\d{4}\s*[\])]/gu,
  // When a rule was made, pupils began, or an office was founded.
  /\d{4}\s*年?\s*(?:\d{1,2}月)?(?:\d{1,2}日)?\s*(?:修订(?!稿)|修正|起施行|施行|颁布|印发|公布|[级届]|成立|始建|组建|设立|建成)/gu,
  /(?:成立|始建|组建|设立|建成|创建|创办|建)于\s*\d{4}\s*年?/gu,
  // Plans for several years: 2021—2025年发展规划, “十四五”（2021-2025年）.
  new RegExp(
    `(?<=(?:规划|计划|纲要|五年|十[一二三四五六]五)[^。]{0,6})${Y}年?${TO}${Y}|${Y}年?${TO}${Y}(?=[^。]{0,8}(?:规划|计划|纲要|五年|十[一二三四五六]五))`,
    'gu',
  ),
];

/** The forms in which years are named, the longer before those that are parts of them. */
export const FORMS: readonly { form: YearForm; pattern: RegExp }[] = [
  {
    form: 'school-year',
    pattern: new RegExp(
      `(?<y>${Y})年?(?:${TO}|/)(?<y2>(?:20)?\\d{2})\\s*年?\\s*学年度?(?<half>\\s*(?:第?[一1上]学期|秋季?))?`,
      'gu',
    ),
  },
  { form: 'school-year', pattern: new RegExp(`(?<y>${Y})\\s*学年度?`, 'gu') },
  {
    form: 'months',
    pattern: new RegExp(
      `(?<y>${Y})年(?<m>\\d{1,2})(?:月(?:\\d{1,2}[日号])?)?${TO}(?:(?:(?<y2>${Y})年|当年|同年)?(?<m2>\\d{1,2})月(?:\\d{1,2}[日号])?|今|目前|年?底)`,
      'gu',
    ),
  },
  {
    form: 'months',
    pattern: new RegExp(
      `(?<y>${Y})[./](?<m>\\d{1,2})(?:[./]\\d{1,2})?${TO}(?<y2>${Y})[./](?<m2>\\d{1,2})(?:[./]\\d{1,2})?(?!\\d)`,
      'gu',
    ),
  },
  {
    form: 'day',
    pattern: new RegExp(`(?<y>${Y})\\s*年\\s*(?<m>\\d{1,2})\\s*月\\s*\\d{1,2}\\s*[日号]?`, 'gu'),
  },
  {
    form: 'day',
    pattern: new RegExp(`(?<y>${Y})(?<mark>[-./_])(?<m>\\d{1,2})\\k<mark>\\d{1,2}(?!\\d)`, 'gu'),
  },
  {
    form: 'day',
    pattern: /(?<![\d.])(?<y>(?:19|20)\d{2})(?<m>0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)/gu,
  },
  {
    form: 'month',
    pattern: new RegExp(
      `(?<y>${Y})(?:\\s*年\\s*(?<m>\\d{1,2})\\s*月|\\.(?<m1>\\d{1,2})(?!\\d)|-(?<m2>0[1-9]|1[0-2])(?!\\d))`,
      'gu',
    ),
  },
  {
    form: 'years',
    pattern: new RegExp(
      `(?<y>${Y})\\s*年?度?(?:${TO}|/)(?<y2>20\\d{2}|\\d{2}(?=\\s*年度))(?!\\d)\\s*年?(?<annual>度)?`,
      'gu',
    ),
  },
  {
    form: 'year',
    pattern: new RegExp(
      `(?<y>${Y})\\s*(?:年?(?<annual>度)|年|(?![\\d人户元亩万名个次台室幢栋%]))`,
      'gu',
    ),
  },
  { form: 'year', pattern: /(?<![\d.])(?<y>\d{2})年(?<annual>度)/gu },
];

/** What is added to a year of the Republic. */
export const FIRST_OF_REPUBLIC = 1911;
