/** The files of a folder before an import that is interrupted. */
export const BEFORE = {
  'reviews/2021.mdx': '旧的报告',
  'problems/2021/p01.mdx': '旧的问题',
  'problems/2021/p02.mdx': '要删去的问题',
  'pages/about.mdx': '无关的页面',
};

/** The files that the import writes. */
export const AFTER = {
  'reviews/2021.mdx': '新的报告',
  'problems/2021/p01.mdx': '新的问题',
  'measures/2021/m01.mdx': '新的措施',
};

/** The files that it removes. */
export const REMOVED = ['problems/2021/p02.mdx'];

/** How many files it moves; after the last it looks once more whether it is to stop. */
export const STEPS = 7;
