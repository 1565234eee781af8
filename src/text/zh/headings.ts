/** How headings and the sentences below them read in Chinese. */

/** How a title begins that names a problem. */
export const ABOUT = /^(?:关于|针对)/u;

/** How such a title ends. */
export const PROBLEM_END = /的?问题$/u;

/** What joins two kinds in one heading (问题及原因). */
export const AND = /^(?:及|和|与|、|以及|暨)/u;

/** Words by which a line announces what stands below it. */
export const BELOW = /[如以]下/u;

/** Whom an aside is for: 对上级部门的建议. */
export const TO_OTHERS = /^(?:对|向|给).{1,12}的/u;

/** The number of things that a heading announces. */
export const COUNTS = /[0-9０-９]+[年个条项点]?/gu;

/** How an announcement ends before its colon (检查时发现：…). */
export const ANNOUNCES = /(?:为|是|有|如下|发现|指出|强调|表现|说|存在|包括|在于|做到)$/u;

/** How a clause begins that only says when or as what, so that the claim is in the next one. */
export const CIRCUMSTANCE = /^(?:近年来|近年|作为|随着|面对|当前|目前|去年|今年|一年来)/u;

/** How words end that go on behind a stray space. */
export const UNFINISHED = /[的和与及在对是]$/u;

/** How a claim ends that wants a word after it: 培训不够经常. */
export const UNFINISHED_CLAIM = /不够$/u;

/** How a whole claim ends: 学习不够深入. */
export const NOT_ENOUGH = /不够\p{Script=Han}{1,4}$/u;

/** How most claims end: 学习不深入. */
export const LACKING = /不\p{Script=Han}{1,4}$/u;

/** What denies the word after it. */
export const DENIED = /[不未]$/u;

/** What denies the word after it, or says that there is none. */
export const NONE = /(?:[不未]|没有?)[再曾]?$/u;

/** What stands between a share and its figure. */
export const BEFORE_RATE = /[为是达约到\s]+$/u;

/** What stands between a figure and what it counts. */
export const BEFORE_COUNTED = /^[的\s]+/u;
