import type { Profile } from '../../model/profile.ts';
import type { Operator } from '../../model/quantity.ts';
import { EVENTS } from '../../text/measure-words.ts';
import type { FoundQuantity } from '../../text/quantities.ts';
import { BASIS, CLAUSE_END } from './metrics.ts';

/** A figure with the words around it, in simplified characters. */
export interface FigureInClause {
  figure: FoundQuantity;
  /** Its clause up to it. */
  clause: string;
  /** What follows it in the sentence. */
  following: string;
}

/** What makes a figure one that was, or that a bound is put on. */
const CONDITION =
  /^(?:(?:把|将)$|对(?![照标接口])|凡|针对|如果|如|若|当|在(?=.*(?:以上|以下)的)|逢|单笔|单次|单项|单价|每逾)/u;
/** A comparison with what was is part of what is promised. */
export const COMPARISON =
  /(?:较|比|与|同|超过|突破|高于|低于|少于|控制在|[到至])(?:上年|去年|上一年|往年)(?:同期|相比)?|同比|环比/u;
/** 未 and its like, unless they are part of a name (未成年人). */
const NOT = '(?:未(?!成年|来|婚|名)|没有|(?<![淹沉埋出吞])没(?![收落])|难以|无法)';
/** A value that is not reached, before the word that says reached or before the figure itself. */
const FALLS_SHORT = new RegExp(
  `(?:${NOT}|不)(?:能|能够|有|曾|完全|真正|如期|按期|按时|全部)*` +
    '(?:(?:达到|达成|实现|完成|提[高升]到|[降压减]\\p{Script=Han}?[到至]|控制在)(?:(?:(?!的)\\p{Script=Han}){1,6}的?)?|达|到|足|满|及|够)?$',
  'u',
);
/** 不足 is a noun too: what a review finds (查摆不足12条). */
const SHORTCOMINGS = /(?:查.|[找析理出在改现]|问题)[的出]?不足$/u;
const NEGATED = new RegExp(`(?<!的)${NOT}[^的]{0,6}$`, 'u');
const NEGATED_AFTER = new RegExp(
  `(?:${NOT}|仍|(?<![高时和风崇])尚|(?<![接招期等看优])待(?!遇))\\p{Script=Han}{1,6}$|正在|缺少|缺失|不(?:达标|合格|到位|符合|规范|完整|及时|足|全)$`,
  'u',
);
/** What is measured may have such a word in its name: 未办结率. */
const MEASURE = /(?:率|比例|占比|比重|数量?|总量|时间|时长)\p{Script=Han}?$/u;
/** What is left to do. */
const LEFT =
  /(?:仍|(?<![归偿退返])还|尚|另)(?:然|旧|且)?(?:有|余|剩|差|缺|欠|存|待)|尚余|短缺|相差|在[建办]$|(?<!(?:补齐|填补|补足|弥补)\p{Script=Han}{0,4})缺口/u;
/** What is left is promised or done where a verb takes it for its object: 完成剩余5条路段. */
const REST = /(.*)(?:剩余|剩下|余下|下余|其余)/u;
const TAKES =
  /(?:完成|办结|解决|推进|推动|处理|消化|落实|改造?|清理|清零|清结|实施|启动|补齐|对|将|把)$/u;
/** What was to be, in a text that tells what was. */
const PLANNED =
  /^(?:\d{4}年度?|原|年初|年度|全年|今年|本年)*(?:计划(?!完成率|执行率|生育)|原定于?|定于|拟(?![定制写订])|预计|预期|力争|争取|承诺|要求|下一步|目标(?!完成|达成|实现)|任务(?!完成|落实)|预算(?!执行|支出|使用|完成)|应(?![急用对届邀诉]|收[账款]))/u;
/** The number that is planned, beside which the one reached stands: 占计划数90户. */
const PLAN = /(?:计划|任务|目标)(?:总?[数量额])?(?:的|为|是)*$/u;
const AIM = /^的?(?:目标|要求|标准|任务目标|任务要求|规定)/u;
/** What a value is called where it ends: 降至10%以下的水平. */
const AS_LEVEL = /^的?(?:水平|程度)/u;
const ACHIEVED = /(?:完成|实现|达到)了?$/u;
/** A figure of the year before, that the sentence only names for comparison. */
export const EARLIER =
  /(?:上年|去年|上一年|上年度|上一年度|往年|前年|上期)(?:同期|全年|年?底|年?末)?(?:的|为|是|只|仅|有|达)*$/u;
/** How far something is from a mark, which is no value of it: 低于目标1.4个百分点. */
const DISTANCE =
  /(?:低于|高于|超过|超(?=额?目标|额?任务|计划)|优于|比(?![例重率选赛武])|较(?![高大低小强好])|距离?)\p{Script=Han}{0,8}(?:目标|计划|要求|标准|平均|水平|任务|规定|预算)[\p{Script=Han}\d]{0,6}$/u;
/** Money that is spent is a means, not a promise. */
const SPENT =
  /投入|投资|安排|预算|列支|拨付|拨款|出资|配套|经费|资金|费|支出|开支|概算|造价|总价|补助|补贴|耗资|花费|采购|购置|支付|使用|追加|筹集|筹措|自筹|财政|发放|慰问/u;
/** Money that comes in or is saved is promised. */
const GAINED =
  /节约|节省|追[回缴]|清[收欠]|盘活|收入|税|引资|引进|争取|申请|回收|收缴|征收|收取|到账|到位|产值|销售|营业|合同|投资额|固定资产投资|压减|减少|下降|降低|完成投资/u;
/** What is put on each case is a rule, not a figure to reach: 每逾期1天扣2分. */
const PENALTY = /(?:扣|罚|处以|奖励|奖)(?:款|减|除|满)?$/u;
/** A noun that makes the figure after it a limit. */
const MOST = /(?:上限|限额|限值|限价|封顶|最高)(?:为|是|不超过|定为|设为)?$/u;
const LEAST = /(?:下限|最低)(?:为|是|定为|设为)?$/u;
/** What a rule goes on with after the bound that it holds for: 1万元以上一律比选. */
const RULE =
  /^(?:者|不|即|则|一律|均|全部|都|应|须|必须|需|要|由|实行|实施|予以|列入|纳入|报|不得|可|经|集体)/u;
/** What follows on a breach that is counted: 违反1次扣5分. */
const SANCTION = /^(?:者|的)?(?:扣|罚|取消|问责|追责)/u;
/** What is told of several things at once cannot be told apart: 批次、人数分别下降10%、15%. */
const EACH_OWN = /\p{Script=Han}分别/u;
/** A whole of which the next figure is a part: 12个问题中，10个…. */
const WHOLE = /^\p{Script=Han}{1,6}(?:之中|当中|中)(?:$|[有已])/u;
/** Verbs whose object is counted, though a bound stands on it: 开展3次以上的走访. */
const HOLDS = /(?:开展|组织|召开|举办|进行|完成|安排|参加)$/u;
/** Bounds that say which things are meant, rather than how many. */
const SORTS = /^(?:超|逾|高于|低于|多于|少于|大于|小于|突破|达到)/u;

/** The clause that a figure stands in, up to it, without what it is the basis of. */
const ownClause = (clause: string): string => {
  const basis = clause.lastIndexOf(BASIS);
  return (basis === -1 ? clause : clause.slice(basis + BASIS.length)).trim();
};

const restOfClause = (following: string): string =>
  following.slice(0, `${following}，`.search(CLAUSE_END)).trim();

/** Whether a figure says which things something is about (单笔5000元以上的支出), and not how many. */
export function isThreshold(
  { figure, clause, following }: FigureInClause,
  printed: string,
): boolean {
  const { bound, unit, duration } = figure;
  const rest = restOfClause(following);
  if (/的$/u.test(rest) && following.trim().length > rest.length) return true;
  if (DISTANCE.test(clause) || WHOLE.test(rest) || /^除(?![险草雪尘])/u.test(clause.trim()))
    return true;
  if (SANCTION.test(rest)) return true;
  if (isShare(figure, clause, rest)) return false;
  if (bound === undefined || AIM.test(rest) || AS_LEVEL.test(rest)) return false;
  const isSum = duration || /(?:元|米|亩|岁|分|公里|度)$/u.test(unit);
  const sorts = bound === 'after' || SORTS.test(printed);
  if (rest.startsWith('的')) {
    return (sorts || isSum) && !(EVENTS.includes(unit) && HOLDS.test(clause));
  }
  if (bound !== 'after') return sorts && clause.trim() === '' && RULE.test(rest);
  return isSum ? rest !== '' && !/^[的并和且]/u.test(rest) : RULE.test(rest);
}

/** Whether a figure is the share of something that is promised: 95%以上的诉求按期办结. */
export const isShare = ({ unit, bound }: FoundQuantity, clause: string, rest: string): boolean =>
  unit === '%' &&
  bound === 'after' &&
  rest.startsWith('的') &&
  /^(?:确保|力争|使|让|实现|保证)*$/u.test(clause.trim());

/** Whether a figure tells what is left, or what was not done or not reached. */
export function isUndone({ figure, clause, following }: FigureInClause): boolean {
  const own = ownClause(clause);
  const rest = restOfClause(following);
  const [, before] = REST.exec(own) ?? [];
  if (LEFT.test(own) || (before !== undefined && !TAKES.test(before))) return true;
  if (FALLS_SHORT.test(own) && !SHORTCOMINGS.test(own)) return true;
  if (figure.bound !== 'before' && NEGATED.test(own) && !MEASURE.test(own)) return true;
  return NEGATED_AFTER.test(rest);
}

/** Whether a figure in a text that tells what was is what was planned, or of the year before. */
export function isNotOfNow({ clause, following, figure }: FigureInClause): boolean {
  const own = ownClause(clause);
  const isAim = AIM.test(following) && !figure.reached && !ACHIEVED.test(own);
  const isPlan =
    PLANNED.test(own) || (figure.unit !== '%' && PLAN.test(own) && !/^完成|已完成/u.test(own));
  return isAim || isPlan || EARLIER.test(own);
}

/** Whether a figure is a means or a rule, of which nobody promises more: money spent, points taken off. */
export function isMeans({ figure, clause, following }: FigureInClause, op: Operator): boolean {
  const told = clause + restOfClause(following);
  if (PENALTY.test(clause) && /[分元]$/u.test(figure.unit)) return true;
  if (!figure.unit.endsWith('元') || op === '<=') return false;
  const isFloor = op === '>=' && figure.bound !== undefined && !figure.reached;
  return !isFloor && SPENT.test(told) && !GAINED.test(clause);
}

/** The bound that a noun puts on the figure after it: 上限为15万元. */
export function limitOf(clause: string): Operator | undefined {
  return MOST.test(clause) ? '<=' : LEAST.test(clause) ? '>=' : undefined;
}

/** Whether a time is a figure itself (办理时限压缩至5个工作日以内), not a date by which something is done. */
export function isMeasuredTime(
  { figure: { bound, op }, clause, following }: FigureInClause,
  period: string | undefined,
): boolean {
  const text = clause.trim();
  const ends = following === '' || CLAUSE_END.test(following.charAt(0));
  const isBound = bound === 'before' || (bound === 'after' && op === '>=' && ends);
  const isMean = /人均|户均|平均|每人/u.test(text) || /(?:用时|耗时|时长|周期)[为是]?$/u.test(text);
  // 每天自学1小时, but not 每月10日前.
  const isOwn = bound === undefined && (period !== undefined || isMean) && ends;
  return text.length >= 2 && (isBound || isOwn);
}

/** Whether a clause tells of what was, or only names a bound. */
export function isPast({ clause, following }: FigureInClause, profile: Profile): boolean {
  const own = ownClause(clause).replace(COMPARISON, '');
  return (
    following.replace(/^的/u, '').startsWith(BASIS) ||
    (CONDITION.test(own.trim()) && !CLAUSE_END.test(following.charAt(0))) ||
    /[只仅]|连续/u.test(own) ||
    profile.past.some((word) => own.includes(word))
  );
}

/** Whether a clause tells of several things at once, each with a figure of its own. */
export const isOfEach = (clause: string): boolean => EACH_OWN.test(clause);
