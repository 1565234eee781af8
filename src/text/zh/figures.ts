/** How Chinese speaks of figures: what is promised, reached, left or only named. Read by the import. */

/** What a figure of the past is the basis of. */
export const BASIS = '基础上';

/**
 * What a clause begins with that is no part of what is measured; a word that such a character only begins (对接,
 * 应急, 共建) is left whole.
 */
export const OPENERS = new RegExp(
  '^(?:(?:19|20)\\d{2}年度?|每人|人均|力争|确保|争取|计划(?!生育)|努力|保证(?!金)|实现|做到|预计|原则上|同时|并且|其中|' +
    '(?:\\d{1,2}月(?:\\d{1,2}日)?|年)[底末]?(?:以前|之前|前)|目前|实际(?!控制)|[仅只]有?|仍然?|尚(?!未)|已经?|并(?![网购联轨])|且|再(?!生)|还(?![款贷田林清建原])|也|均(?!衡)|将|使(?![用命馆])|' +
    '把(?![关握控脉])|对(?![接照口标话比账应外内手])|要(?![素件点求闻案事])|须|应(?![急用对届邀聘诉收检付到])|累计|合计|共计|总共|' +
    '共(?![享建青同性治育产和用管])|各(?![类级项种界地])|分别|平均|户均|全部)+',
  'u',
);

/** What stands between the thing that is measured and its figure; 要 is none in 纪要, 为 is none in 行为. */
export const TIES = new RegExp(
  '(?:的|(?<![行作认成因])为|是|(?<![存现潜内])在|高达|多达|长达|可达|(?<![到传转表抵发送直])达|(?<![拥国所占享公私特])有|了|' +
    '稳定|保持|维持|累计|合计|共计|平均|人均|户均|(?<![平人户])均|(?<!首)都|每年|不得|不能|不|(?<![重主纪摘需概提])要|' +
    '(?<![反供响对适效相])应|必?须|再|[仅没未](?:有|能)?|(?<!船)只|(?<![集其高初当])中|仍然?|(?<![高时崇风])尚未?|(?<![归偿退返])还|已经?|' +
    '也|各|力争|确保|争取|统一)+$',
  'u',
);

/** How the name ends of something that is measured (分馆每周开放时间). */
export const NAME_OF_MEASURE = /(?:时间|量|数|率|额|费)\p{Script=Han}{0,3}$/u;

/** What ties a thing to the words before it. */
export const OF = /^的/u;

/** Where the thing ends that is counted (2次教职工座谈会). */
export const THING_END =
  /[，、；：。！？,;:（）()\s]|并(?!联)|以及|和(?!谐)|进行|以上|以内|左右|作为|用于/u;

/** What follows a figure and is no thing that it counts. */
export const NO_THING = /^(?:的?基础上|的?时间|的?时候|前|后|内)/u;

/** A figure that something goes out from: 由上年的41件降为19件. */
export const ORIGIN =
  /(?:从|由|自)(?:(?:19|20)\d{2}年度?|去年|上年度?|上一年度?|往年|年初|原来|以前|法定|规定|目前|现行|[现原]有|每\p{Script=Han}{1,2})?(?:同期|末|底)?的?$/u;

/** A change by itself names nothing: what changes stands before it (会议费支出6.8万元，下降15%). */
export const CHANGE =
  /^(?:(?:比|较|与|同)(?:上年|去年|上一年|往年)(?:同期)?(?:相比)?|同比|环比)?(?:又|共)?(?:增加|增长|提高|提升|上升|上涨|下降|降低|减少|压减|[增减降升])$|^占.{0,6}$/u;

/** The same word at the end of the name before it. */
export const CHANGED = /(?:增加|增长|提高|提升|上升|上涨|下降|降低|减少|压减)$/u;

/** Over what something is counted is not what is counted: 每条线路不少于1次. */
export const EACH =
  /^每(?:条|个|名|位|家|户|所|支|村|人|班|组|处|站|点|镇|校|科|单位|部门)\p{Script=Han}{0,3}$/u;

/** What may stand before a figure that another is a part of (12处隐患整改9处). */
export const TAKING = /^[将把]?$/u;

/** What may stand between a figure and the one that it goes on to. */
export const JOINING = /^(?:的|左右)?$/u;

/** A clause that tells how it is (夜班占到三成), not what is to be (占比达到三成). */
export const STATE = /占(?!比)/u;

/** What stands between a bound and a figure that is not its own. */
export const FARTHER = /[0-9０-９的]/u;

/** What makes a figure one that was, or that a bound is put on. */
export const CONDITION =
  /^(?:(?:把|将)$|对(?![照标接口])|凡|针对|如果|如|若|当|在(?=.*(?:以上|以下)的)|逢|单笔|单次|单项|单价|每逾)/u;

/** A comparison with what was is part of what is promised. */
export const COMPARISON =
  /(?:较|比|与|同|超过|突破|高于|低于|少于|控制在|[到至])(?:上年|去年|上一年|往年)(?:同期|相比)?|同比|环比/u;

/** 未 and its like, unless they are part of a name (未成年人). */
export const NOT = '(?:未(?!成年|来|婚|名)|没有|(?<![淹沉埋出吞])没(?![收落])|难以|无法)';

/** A value that is not reached, before the word that says reached or before the figure itself. */
export const FALLS_SHORT = new RegExp(
  `(?:${NOT}|不)(?:能|能够|有|曾|完全|真正|如期|按期|按时|全部)*` +
    '(?:(?:达到|达成|实现|完成|提[高升]到|[降压减]\\p{Script=Han}?[到至]|控制在)(?:(?:(?!的)\\p{Script=Han}){1,6}的?)?|达|到|足|满|及|够)?$',
  'u',
);

/** 不足 is a noun too: what a review finds (查摆不足12条). */
export const SHORTCOMINGS = /(?:查.|[找析理出在改现]|问题)[的出]?不足$/u;

/** A value that is not reached, said before the thing that is measured: 未开展培训3次. */
export const NEGATED = new RegExp(`(?<!的)${NOT}[^的]{0,6}$`, 'u');

/** What is said behind a figure of what was not done. */
export const NEGATED_AFTER = new RegExp(
  `(?:${NOT}|仍|(?<![高时和风崇])尚|(?<![接招期等看优])待(?!遇))\\p{Script=Han}{1,6}$|正在|缺少|缺失|不(?:达标|合格|到位|符合|规范|完整|及时|足|全)$`,
  'u',
);

/** What is measured may have such a word in its name: 未办结率. */
export const MEASURE = /(?:率|比例|占比|比重|数量?|总量|时间|时长)\p{Script=Han}?$/u;

/** What is left to do. */
export const LEFT =
  /(?:仍|(?<![归偿退返])还|尚|另)(?:然|旧|且)?(?:有|余|剩|差|缺|欠|存|待)|尚余|短缺|相差|在[建办]$|(?<!(?:补齐|填补|补足|弥补)\p{Script=Han}{0,4})缺口/u;

/** What is left is promised or done where a verb takes it for its object: 完成剩余5条路段. */
export const REST = /(.*)(?:剩余|剩下|余下|下余|其余)/u;

/** A verb before what is left, which takes it for its object. */
export const TAKES =
  /(?:完成|办结|解决|推进|推动|处理|消化|落实|改造?|清理|清零|清结|实施|启动|补齐|对|将|把)$/u;

/** What was to be, in a text that tells what was. */
export const PLANNED =
  /^(?:\d{4}年度?|原|年初|年度|全年|今年|本年)*(?:计划(?!完成率|执行率|生育)|原定于?|定于|拟(?![定制写订])|预计|预期|力争|争取|承诺|要求|下一步|目标(?!完成|达成|实现)|任务(?!完成|落实)|预算(?!执行|支出|使用|完成)|应(?![急用对届邀诉]|收[账款]))/u;

/** The number that is planned, beside which the one reached stands: 占计划数90户. */
export const PLAN = /(?:计划|任务|目标)(?:总?[数量额])?(?:的|为|是)*$/u;

/** What is called behind a figure what it was to be. */
export const AIM = /^的?(?:目标|要求|标准|任务目标|任务要求|规定)/u;

/** What a value is called where it ends: 降至10%以下的水平. */
export const AS_LEVEL = /^的?(?:水平|程度)/u;

/** A verb that says before an aim that it was reached. */
export const ACHIEVED = /(?:完成|实现|达到)了?$/u;

/** A figure of the year before, that the sentence only names for comparison. */
export const EARLIER =
  /(?:上年|去年|上一年|上年度|上一年度|往年|前年|上期)(?:同期|全年|年?底|年?末)?(?:的|为|是|只|仅|有|达)*$/u;

/** How far something is from a mark, which is no value of it: 低于目标1.4个百分点. */
export const DISTANCE =
  /(?:低于|高于|超过|超(?=额?目标|额?任务|计划)|优于|比(?![例重率选赛武])|较(?![高大低小强好])|距离?)\p{Script=Han}{0,8}(?:目标|计划|要求|标准|平均|水平|任务|规定|预算)[\p{Script=Han}\d]{0,6}$/u;

/** Money that is spent is a means, not a promise. */
export const SPENT =
  /投入|投资|安排|预算|列支|拨付|拨款|出资|配套|经费|资金|费|支出|开支|概算|造价|总价|补助|补贴|耗资|花费|采购|购置|支付|使用|追加|筹集|筹措|自筹|财政|发放|慰问/u;

/** Money that comes in or is saved is promised. */
export const GAINED =
  /节约|节省|追[回缴]|清[收欠]|盘活|收入|税|引资|引进|争取|申请|回收|收缴|征收|收取|到账|到位|产值|销售|营业|合同|投资额|固定资产投资|压减|减少|下降|降低|完成投资/u;

/** What is put on each case is a rule, not a figure to reach: 每逾期1天扣2分. */
export const PENALTY = /(?:扣|罚|处以|奖励|奖)(?:款|减|除|满)?$/u;

/** A noun that makes the figure after it a limit. */
export const MOST = /(?:上限|限额|限值|限价|封顶|最高)(?:为|是|不超过|定为|设为)?$/u;

/** The same, for what is at least. */
export const LEAST = /(?:下限|最低)(?:为|是|定为|设为)?$/u;

/** What a rule goes on with after the bound that it holds for: 1万元以上一律比选. */
export const RULE =
  /^(?:者|不|即|则|一律|均|全部|都|应|须|必须|需|要|由|实行|实施|予以|列入|纳入|报|不得|可|经|集体)/u;

/** What follows on a breach that is counted: 违反1次扣5分. */
export const SANCTION = /^(?:者|的)?(?:扣|罚|取消|问责|追责)/u;

/** What is told of several things at once cannot be told apart: 批次、人数分别下降10%、15%. */
export const EACH_OWN = /\p{Script=Han}分别/u;

/** A whole of which the next figure is a part: 12个问题中，10个…. */
export const WHOLE = /^\p{Script=Han}{1,6}(?:之中|当中|中)(?:$|[有已])/u;

/** Verbs whose object is counted, though a bound stands on it: 开展3次以上的走访. */
export const HOLDS = /(?:开展|组织|召开|举办|进行|完成|安排|参加)$/u;

/** Bounds that say which things are meant, rather than how many. */
export const SORTS = /^(?:超|逾|高于|低于|多于|少于|大于|小于|突破|达到)/u;

/** How a clause ends that goes on as an attribute of the next one. */
export const ATTRIBUTE = /的$/u;

/** How a clause begins that names an exception. */
export const EXCEPT = /^除(?![险草雪尘])/u;

/** Units of which one thing has many: a bound in them sorts things, and counts none. */
export const SUM_UNIT = /(?:元|米|亩|岁|分|公里|度)$/u;

/** What goes on after a bound without a rule. */
export const GOES_ON = /^[的并和且]/u;

/** What may stand before the share of something that is promised: 95%以上的诉求按期办结. */
export const MADE_SURE = /^(?:确保|力争|使|让|实现|保证)*$/u;

/** A clause that tells of what was done, whatever was planned. */
export const COMPLETED = /^完成|已完成/u;

/** What is taken off or paid where a rule is broken. */
export const TAKEN = /[分元]$/u;

/** Units of money. */
export const MONEY = /元$/u;

/** What is told of each, on average. */
export const MEAN = /人均|户均|平均|每人/u;

/** What a time is the length of. */
export const TAKES_TIME = /(?:用时|耗时|时长|周期)[为是]?$/u;

/** A clause that tells how little it was, or how long. */
export const ONLY = /[只仅]|连续/u;
