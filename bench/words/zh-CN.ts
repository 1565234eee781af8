import type { BenchWords } from './words.ts';

export const zhCN: BenchWords = {
  bench: {
    summary: (names) => `测量速度和内存，并与同类工具比较（${names}；不指明则全部）`,
    rounds: '轮数（默认 5）',
    max: '内容最多多少条（打印：最多多少份报告）',
    peers: '检索的同类工具最多测到多少条（默认 5000）',
    json: '以 JSON 输出结果',
    notWhole: '请填写正整数。',
    progress: ({ name, entries, round, rounds }) =>
      round === 0 ? `正在生成 ${entries} 条内容…` : `第 ${round}/${rounds} 轮：${name} ${entries}`,
  },
  lighthouse: {
    summary: '生成网站，用 Lighthouse 评分（如 reviews/2024/；不指明则首页、一份报告和一个问题）',
    page: '页面',
  },
  test: { summary: '运行测速程序自己的检查和测试；指明文件则只运行其中的测试' },
  table: {
    head: [
      ...['项目', '条目', 'CPU 秒', '除启动外', '每条毫秒'],
      ...['内存 MB', '除启动外', '相比', '得到'],
    ],
    legend: (rounds) =>
      `${rounds} 轮的中位数 [最小, 最大]。条目为 0 的一行是启动：同样的工作，没有内容。`,
    ownOnly: '本系统上，CPU 不含所调用的其他程序（如搜索索引）。',
    memory: '内存',
  },
  search: {
    head: [
      ...['检索', '条目', '查全率', '查准率', '标题在前', '无结果'],
      ...['错一字', '缺一字', '拼音', '首字母', '首次 KB', '其后 KB', '毫秒', '阻塞毫秒'],
    ],
    ownHead: ['索引', '条目', '每条字节', '含程序', '每条毫秒', '近似查询毫秒', '与页面不符'],
    legend:
      '前几列为各查询的平均值（错一字、缺一字、拼音和首字母为前五条的查全率）；KB 与毫秒为中位数 / 95% 分位数 / 最大值，括号内为与本项目相比的倍数。毫秒从按键算到显示结果，含浏览器的两帧。每条毫秒为 CPU。',
  },
  print: {
    head: ['打印', '份数', '页数', '每份秒', '每份 KB', '没有变化时共秒', '内存 MB'],
    legend:
      '页数与 KB 为中位数 / 95% 分位数 / 最大值。内存为 node 与浏览器各进程同时占用的最大值，共用的部分只算一次（PSS，仅 Linux）。不含生成网站。',
  },
};
