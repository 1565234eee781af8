/** The files of a folder before a write that is interrupted. */
export const BEFORE = {
  'reviews/2021.mdx': '旧的报告',
  'problems/2021/p01.mdx': '旧的问题',
  'problems/2021/p02.mdx': '要删去的问题',
  'pages/about.mdx': '无关的页面',
};

const AFTER = {
  'reviews/2021.mdx': '新的报告',
  'problems/2021/p01.mdx': '新的问题',
  'measures/2021/m01.mdx': '新的措施',
};

/** What it writes and removes. */
export const CONTENTS = new Map<string, string | undefined>([
  ...Object.entries(AFTER),
  ['problems/2021/p02.mdx', undefined],
]);

/** The files of the folder afterwards. */
export const DONE = { ...AFTER, 'pages/about.mdx': BEFORE['pages/about.mdx'] };

/** How many files it moves; after the last it looks once more whether it is to stop. */
export const STEPS = 7;
