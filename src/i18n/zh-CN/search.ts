import type { SearchWords } from '../parts/search-words.ts';

export const search: SearchWords = {
  found(exact, approximate) {
    if (approximate === 0) return `找到 ${exact} 条`;
    if (exact === 0) return `没有条目包含这些字；按相近的写法或读音找到 ${approximate} 条`;
    return `找到 ${exact} 条，另有 ${approximate} 条是按相近的写法或读音找到的`;
  },
  foundNothing(query, narrowed) {
    if (query === '') return '没有符合所选条件的条目。';
    return `${narrowed ? '在所选范围内，' : ''}没有包含“${query}”的条目。`;
  },
  noWords: (query) => `“${query}”里只有标点或符号，没有可以查找的文字。`,
  searching: '正在搜索…',
  results: '搜索结果',
  readings: {
    figure: (_, read) => `按“${read}”找到`,
    sound: (typed, read) => `按拼音 ${typed} 找到“${read}”`,
    spelling: (typed, read) => `没有“${typed}”，按“${read}”找到`,
  },
  filters: (chosen) => (chosen === 0 ? '筛选' : `筛选（已选 ${chosen} 项）`),
  moreValues: (count) => `其余 ${count} 项`,
  chosen: (facet, value) => `${facet}：${value}`,
  remove: '取消',
  clear: '全部取消',
  sort: { title: '排序', relevance: '按相关程度', date: '按日期' },
  byYear: '按年份分组',
  year: (year) => `${year}年`,
  entries: (count) => `${count} 条`,
  allOfYear: (year, count) => `${year}年全部 ${count} 条`,
  more: (shown, all) => `显示更多（已显示 ${shown} 条，共 ${all} 条）`,
  mostShown: (count) => `这里最多显示 ${count} 条。可以多输入几个字，或者用筛选缩小范围。`,
  missing: (words) => `没有条目包含${words.map((word) => `“${word}”`).join('、')}。`,
  ways: {
    unfiltered: (count) => `取消筛选，在全部条目中找到 ${count} 条`,
    unquoted: (count) => `去掉引号，找到 ${count} 条`,
    unexcluded: (count) => `不排除任何词，找到 ${count} 条`,
    alone: (count, word) => `只找“${word}”，找到 ${count} 条`,
  },
  shown: (shown, all) => `以上是前 ${shown} 条，共 ${all} 条。`,
  asked: (query) => `搜索：${query}`,
  dialog: {
    close: '关闭',
    how: [
      '输入任意几个字即可；几个词之间用空格隔开，结果同时包含各词。',
      '整句加引号，不要的词前加减号。也可以输入拼音或拼音首字母。',
    ],
    only: (label) => `只看${label}`,
    themes: '主题',
    inTitle: '标题里有',
    inText: '内容里有',
    all: (count) => `查看全部 ${count} 条结果`,
    failed: '搜索索引没有载入。请检查网络，然后继续输入；也可以',
    browse: '按主题和年份浏览。',
    keys: { choose: '选择', open: '打开', close: '关闭' },
  },
};
