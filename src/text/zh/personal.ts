/** The provinces by the sign on their plates (GA 36-2018). */
export const PLATE_SIGNS = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼';

/** What may end a plate: trailers, learners, police, Hong Kong and Macao, consulates. */
export const LAST_SIGNS = '挂学警港澳领';

/** Words before the number of a telephone that stands in a place. */
export const PHONE_WORDS = '电话|座机|传真|热线';

/** What makes the digits before it an amount: 13800000000元. */
export const AMOUNT = String.raw`\s*(?:余|多)?(?:[百千万亿元吨%]|美元|平方|立方|公里)`;
