/** How offices, and documents of theirs, are named in Chinese. */

/** The number of a document, with or without brackets: 审计报〔2023〕5号. */
export const REFERENCE = /[（(《]?([^\s，。；：（(《]{1,12}〔\d{4}〕\d{1,4}号)[）)》]?/u;

/** What stands before a name and is no part of it. */
export const BEFORE_ISSUER =
  /^(?:比如|例如|再如|又如|譬如|如|其中|在|经|据|被|近期|近日|今年|去年|上年|同时|但是?|不过)[，,：:]?/u;

/** What follows the verb by which somebody tells, before what they tell. */
export const AFTER_VERB = /^[了出，,：:\s]+/u;

/** How the rest of the name of a group or office reads: 巡察组, 审计局, 督查办公室. */
export const GROUP =
  /^(?:第?[一二三四五六七八九十]*(?:组|局|厅|委|办公室|办|小组|部门|中心|专员|工作组|机构|处|科|队))+/u;

/** A day or year on which somebody told. */
export const DAY_IN_NAME = /(?:于|在)?(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日)?|\d{4}年/gu;

/** What stands behind a name and says where or to whom they told. */
export const TO_WHOM = /(?:于|在|对.*|向.*|来.*)$/u;

/** How the names of offices end; what else stands before the year of a title is part of the title. */
export const OFFICE =
  /(?:公司|集团|局|厅|部|委|政府|办|中心|站|所|院|校|学|园|馆|镇|乡|村|社区|街道|处|科|室|队|支部|会|总支|行|厂|场|库|署|社|组|团|系|区|县|市|军|店|矿)$/u;

/** A year as titles have it, and what leads to it. */
export const TITLE_YEAR =
  /(?:关于)?(?:[12]\d{3}|[一二][九〇零○][〇零○一二三四五六七八九]{2})\s*年/u;
