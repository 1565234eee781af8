import type { ChartWords, Counts } from '../parts/charts.ts';

const quoted = (titles: readonly string[]): string =>
  titles.map((title) => `“${title}”`).join('、');

const counted = (counts: Counts, unit: string): string =>
  counts.map(({ label, count }) => `${label}${count}${unit}`).join('；');

/** The words of the charts in Chinese. */
export const charts: ChartWords = {
  description: '各年的问题、办理、承诺和反复出现的情况：每张图都有说明和数据表。',
  table: '数据表',
  tableOf: (chart) => `${chart}：数据表`,
  total: '合计',
  day: '截至',
  years: '各年',
  yearEnd: (year) => `${year}年底`,
  alt: (title, numbers) =>
    `${title}：${numbers.map(({ label, text }) => `${label}${text}`).join('，')}。`,
  count: (count) => `${count}个`,
  paragraph: (sentences) => sentences.join(''),
  themes: {
    title: '各主题的问题',
    sentence: ({ from, to, reviews, problems }) =>
      from === to
        ? `${from}年的报告共查出${problems}个问题。`
        : `${from}年至${to}年的${reviews}份报告共查出${problems}个问题。`,
    most: (themes, count) =>
      themes.length === 1
        ? `最多的主题是${quoted(themes)}，${count}个。`
        : `最多的主题是${quoted(themes)}，各${count}个。`,
    change: (year, count, before) => {
      const difference = count - before.count;
      const compared = difference > 0 ? `多${difference}个` : `少${-difference}个`;
      const change = difference === 0 ? '一样多' : compared;
      return `最近一年（${year}年）${count}个，${difference === 0 ? '和' : '比'}${before.year}年${change}。`;
    },
    note: '按问题的主题和报告的年份计数，一年有几份报告的加在一起。“–”是那一年没有报告，不是零。',
  },
  closure: {
    title: '问题办理进展',
    sentence: (day, problems, counts) =>
      `到${day}，${problems}个问题的进展：${counted(counts, '个')}。`,
    note: (groups) =>
      `每一组是一份报告的问题，每一行是它们在那一天的状态，以当天及以前公布的最后一条记录为准。“${groups.unrecorded}”是没有公布过记录，不是没有办理；“${groups.claimed}”是自己说的，“${groups.verified}”是别人确认的。`,
    panel: (review, problems) => `${review}的${problems}个问题`,
    older: (before) => `${before}以前的报告见数据表。`,
    left: (reviews) => `${reviews.join('、')}的问题还没有到可以看结果的时候，不在其内。`,
    empty: '各份报告的问题还没有以后各年的记录。',
  },
  promises: {
    title: '承诺与报告的结果',
    sentence: (targets, counts) => `各年的措施写了${targets}项数字目标：${counted(counts, '项')}。`,
    note: '按写下目标的报告的年份计数，以最后报告的数字为准。每个说法的意思，见页末“用语说明”。',
    none: '没有收录数字目标',
    empty: '本站还没有收录措施里的数字目标。',
    each: {
      title: '逐项对照',
      sentence: (targets, since) => `${since}年以来写下的${targets}项目标，逐项对照如下。`,
      furthest: (metric, year, promised, reported) =>
        `其中到期没有达到的，按承诺的比例差得最多的是${year}年的“${metric}”：承诺${promised}，报告${reported}。`,
      note: '竖线是承诺的数字，都放在同一个位置；长条是报告的数字，按承诺的几成来画；圆圈是作出承诺时已经达到的数字。要求“不超过”的，长条不过竖线才算达到。',
      older: (before) => `${before}年以前的目标见数据表。`,
    },
    repeated: {
      title: '多年写进目标的数字',
      sentence: (figures) => `有${figures}项数字不止一年写进目标。`,
      change: (metric, first, last, by) => {
        const change = by === 0 ? '仍是' : by > 0 ? '升到' : '降到';
        return `“${metric}”${first.year}年承诺${first.text}，${last.year}年${change}${last.text}。`;
      },
      note: '横线是承诺，柱是报告的结果，下面写着两个数字；“–”是那一年没有写这项目标，或者没有报告结果。名称相近、单位相同的，算同一项；各年的名称可能不同，图下注明。',
      figure: '目标',
      otherName: ({ name, years }) => `${years.map((year) => `${year}年`).join('、')}称“${name}”`,
    },
  },
  recurrence: {
    title: '反复出现的问题',
    sentence: (year, problems, again) =>
      again === 0
        ? `${year}年的${problems}个问题，都没有标明以前出现过。`
        : `${year}年的${problems}个问题中，${again}个以前出现过。`,
    note: '条目里标明是以前某个问题的，算再次出现；报告有上期可比、已经逐条对照过而没有标明的，算新出现。',
    origins: { again: '再次出现', new: '新出现', uncompared: '没有对照' },
    empty: '有两年以上的报告，才能对照哪些问题再次出现。',
    unlinked: '各年的问题，本站尚未关联。',
    trails: {
      title: '哪些问题反复出现',
      sentence: (trails) => `有${trails}个问题不止一年出现。`,
      longest: (titles, times) =>
        titles.length === 1
          ? `最多的是${quoted(titles)}，${times}次。`
          : `最多的出现${times}次，有${titles.length}个。`,
      note: '实心圆是查出这个问题的年份，空心小圆是有报告而没有查出的年份，什么都没有是没有报告、或者没有对照的年份；一年查出几次的，圆里写着次数。题目用最近一次的说法。',
      more: (shown, times) => `图中是出现${times}次以上的${shown}个，其余见数据表。`,
      problem: '问题',
      times: '次数',
      found: '查出',
      notFound: '没有查出',
    },
  },
};
