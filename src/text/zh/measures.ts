import type { Operator } from '../../model/quantity.ts';

const words = (text: string): readonly string[] => text.split(/\s+/u);

/** Words before a figure that bound it. */
export const BOUNDS_BEFORE: readonly [Operator, readonly string[]][] = [
  [
    '>=',
    words(
      '不少于 不得少于 不能少于 未少于 没有少于 不低于 不得低于 不能低于 未低于 没有低于 不小于 不得小于 不下 不下于 ' +
        '至少 最少 达到 超过 超出 超 逾 突破 高于 多于 大于 不止 ≥ > ＞ >= ' +
        '增加到 增加至 增加为 增长到 增长至 增长为 增到 增至 增为 升到 升至 升为 上升到 上升至 上升为 上调到 上调至 ' +
        '扩大到 扩大至 扩大为 扩展到 扩展至 扩充到 扩充至 拓展到 拓展至 提高到 提高至 提高为 提升到 提升至 提升为 ' +
        '延长到 延长至 延长为',
    ),
  ],
  [
    '<=',
    words(
      '不超过 不得超过 不能超过 不可超过 不应超过 严禁超过 未超过 没有超过 没超过 不超出 不得超出 未超出 不超 不得超 未超 没超 ' +
        '不突破 不得突破 不能突破 未突破 没有突破 没突破 不多于 不得多于 未多于 不高于 不得高于 不能高于 未高于 没有高于 ' +
        '不大于 不得大于 至多 最多 低于 少于 小于 ≤ < ＜ <= 控制在 控制到 控制为 限制在 ' +
        '压缩到 压缩至 压缩为 压减到 压减至 压减为 压降到 压降至 压到 压至 精简到 精简至 精简为 精减到 精减至 ' +
        '缩短到 缩短至 缩短为 缩减到 缩减至 缩减为 缩小到 缩小至 降低到 降低至 降低为 降到 降至 降为 下降到 下降至 下降为 ' +
        '下调到 下调至 回落到 回落至 减少到 减少至 减少为 减到 减至 减为 削减到 削减至',
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

/** Bounds that say what is reached, and where something that rises or falls comes to its end. */
export const REACHED = /(?:到|至|为)$/u;

/** Units of numerals that belong to the unit of the figure, as printed: 三百万元 is 300 万元. */
export const LARGE_UNITS = /[万亿]/gu;

/** What stands before a share: 百分之九十. */
export const PER_CENT = '百分之';

/** What stands between the ends of a range (6至8次), for use inside brackets. */
export const TO = '至到';

/** What says behind a figure that it is more: 30余次. */
export const MORE = '余|多|来';

/** The same behind the scale of a unit: 3100万余元. */
export const STILL_MORE = '余|多';
export const MORE_IN_UNIT = /[余多]/gu;

/** What makes a number the place in an order (第三次). */
export const ORDINAL = '第';

/** What makes a vague number of the power after it (几十次). */
export const SOME = /[几数]/u;
export const POWER = /^[十百千万亿]/u;

/** 二次 says that something is the second: what happens twice is 两次. */
export const SECOND = '二';
export const TIMES = '次';
