import type { Operator } from '../model/quantity.ts';

const words = (text: string): readonly string[] => text.split(/\s+/u);

/** Words before a figure that bound it. */
export const BOUNDS_BEFORE: readonly [Operator, readonly string[]][] = [
  [
    '>=',
    words(
      '不少于 不得少于 不能少于 不低于 不得低于 不小于 至少 最少 达到 超过 超 突破 高于 多于 不止 ≥ > ＞ >= ' +
        '增加到 增加至 增长到 增长至 增至 升至 上升到 上升至 扩大到 扩大至 扩展到 拓展到 提高到 提高至 提升到 提升至',
    ),
  ],
  [
    '<=',
    words(
      '不超过 不得超过 不多于 不高于 不大于 至多 最多 低于 少于 ≤ < ＜ <= 控制在 控制到 压缩到 压缩至 压减到 压减至 压降到 压降至 压到 压至 ' +
        '缩短到 缩短至 缩短为 降低到 降低至 降到 降至 下降到 下降至 减少到 减少至',
    ),
  ],
  ['~', words('大约 约 近 大致 接近')],
];

/** Words after a figure that bound it. */
export const BOUNDS_AFTER: readonly [Operator, readonly string[]][] = [
  ['>=', words('以上 及以上 之上')],
  ['<=', words('以内 以下 之内 之下 内')],
  ['~', words('左右 上下')],
];

/** Units that are counted or measured in. */
export const UNITS = words(
  '人次 人 名 位 户 家 户次 家次 个 项 件 次 场 场次 期 篇 条 份 批 批次 台 台次 套 辆 起 处 元 平方米 平方公里 公里 ' +
    '吨 册 本 张 盏 座 间 所 支 亩 棵 株 例 宗 笔 部 米 千米 公斤 千克 克 升 立方米 公顷 学时 课时 节 节课 堂 堂课 轮 ' +
    '封 栋 遍 门 门次 班次 类 种 幅 块 面 艘 架 颗 片 桶 组 点 站 村 对 款 级 分 倍 成 千瓦时 度 头 只 匹 口 扇 把 道 段 ' +
    '盒 箱 袋 瓶 车次 课 讲 题 字 页 卷 尊 列 趟 回 个百分点 百分点 % ％ ‰ 平方 立方 床 张床 集 幢 单 则 档 厘米 毫米 ' +
    '平米 ㎡ 千瓦 万千瓦 兆瓦 千伏 分贝 摄氏度 ℃ 毫克 毫升 航次 班 项次 件次 起次 例次 学分 工时 床位 车位 泊位 摊位 ' +
    '工位 席 桌 餐 碗 尾 羽 捆 点位 标箱 票 字节 道题 具 副 枚 眼 垛 顶 厘 篇次',
);

/** What a unit may begin with: 3100余万元, 2.3万人次. */
export const SCALES = words('万 亿 千 百万 千万');

/** Units of time: a figure in them says how long or by when, not how much. */
export const DURATIONS = words(
  '个工作日 工作日 个自然日 个月 天 日 个小时 小时 分钟 秒 周 个星期 年 个学期',
);

/** Units that count events; beside them a Chinese numeral below ten is a figure too (三次). */
export const EVENTS = words('次 人次 场 场次 期 篇 轮 遍 成 堂 节');

/** Units that are part of many words: only digits make a figure with them (十分, 一面, 两点). */
export const WITH_DIGITS = words(
  '班 眼 顶 票 厘 餐 席 分 度 级 点 面 口 道 回 把 头 字 类 种 对 款',
);

/** Units that count things of any sort, as a heading does that announces what is below it. */
export const COUNTERS = words('个 条 项 件 点');

/** Units of which a small Chinese numeral mostly counts nothing (三个一批, 一条心). */
export const VAGUE = words(
  '个 条 种 类 项 件 点 分 成 级 把 面 口 头 对 度 道 段 款 部 门 人 名 位 家 户 组 站 队 支 届',
);
