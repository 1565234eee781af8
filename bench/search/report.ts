import type { Locale } from '../../src/model/site.ts';
import type { Distribution } from '../statistics.ts';
import { tableLines } from '../table.ts';
import type { EngineFigures, OwnFigures, SearchFigures } from './figures.ts';

const HEAD: Record<Locale, string[]> = {
  'zh-CN': [
    ...['检索', '条目', '查全率', '查准率', '标题在前', '无结果'],
    ...['错一字', '缺一字', '拼音', '首字母', '首次 KB', '其后 KB', '毫秒', '阻塞毫秒'],
  ],
  en: [
    ...['search', 'size', 'recall', 'precision', 'title first', 'empty'],
    ...['wrong', 'missing', 'pinyin', 'initials', 'first KB', 'later KB', 'ms', 'blocked ms'],
  ],
};
const OWN_HEAD: Record<Locale, string[]> = {
  'zh-CN': ['索引', '条目', '每条字节', '含程序', '每条毫秒', '近似查询毫秒', '与页面不符'],
  en: ['index', 'size', 'bytes each', 'with programs', 'ms each', 'near ms', 'page differs'],
};
const LEGEND: Record<Locale, string> = {
  'zh-CN':
    '前几列为各查询的平均值（错一字、缺一字、拼音和首字母为前五条的查全率）；KB 与毫秒为中位数 / 95% 分位数 / 最大值，括号内为与本项目相比的倍数。毫秒从按键算到显示结果，含浏览器的两帧。每条毫秒为 CPU。',
  en: 'Shares are means over the queries (of wrong, missing, pinyin and initials: recall in the first five). KB and ms are median / 95th percentile / largest, and in brackets the ratio to ours. Milliseconds are from key to painted results, two frames of the browser among them; those of an index entry are CPU.',
};

/** The figures of search as tables. */
export function searchTables(figures: readonly SearchFigures[], locale: Locale): string[] {
  if (figures.length === 0) return [];
  return [
    ...tableLines([
      HEAD[locale],
      ...figures.flatMap(({ ours, peers }) => [
        engineRow(ours, ours),
        ...peers.map((peer) => engineRow(peer, ours)),
      ]),
    ]),
    '',
    ...tableLines([OWN_HEAD[locale], ...figures.map(({ ours }) => ownRow(ours))]),
    '',
    LEGEND[locale],
  ];
}

function engineRow(engine: EngineFigures, ours: EngineFigures): string[] {
  const { name, entries, exact, near, bytes, latency, blocked } = engine;
  const ratio = (of: (each: EngineFigures) => Distribution): string =>
    engine === ours ? '' : ` (${(of(engine).median / of(ours).median).toFixed(1)}×)`;
  return [
    name,
    String(entries),
    ...[exact.recall, exact.precision, exact.titleFirst].map(share),
    String(exact.empty),
    ...[near.wrong, near.missing, near.pinyin, near.initials].map((each) => share(each.recallAt5)),
    spreadOf(bytes.first, kilobytes) + ratio((each) => each.bytes.first),
    spreadOf(bytes.later, kilobytes),
    spreadOf(latency, whole) + ratio((each) => each.latency),
    whole(blocked),
  ];
}

function ownRow({
  entries,
  disk,
  cpuPerEntry,
  nearLatency,
  pageDiffers,
  name,
}: OwnFigures): string[] {
  return [
    name,
    String(entries),
    whole(disk.index),
    whole(disk.all),
    (cpuPerEntry * 1000).toFixed(2),
    spreadOf(nearLatency, whole),
    String(pageDiffers.length),
  ];
}

function spreadOf({ median, p95, max }: Distribution, text: (value: number) => string): string {
  return [median, p95, max].map(text).join(' / ');
}

/** Cut, not rounded: 1.000 is said of nothing less. */
const share = (value: number): string => (Math.floor(value * 1000) / 1000).toFixed(3);
const whole = (value: number): string => value.toFixed(0);
/** Of a thousand bytes, as networks count. */
const kilobytes = (value: number): string => (value / 1000).toFixed(0);
