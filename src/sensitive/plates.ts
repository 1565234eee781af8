import { spansOf, type Span } from './span.ts';

/** The provinces by the sign on their plates (GA 36-2018). */
export const PLATE_SIGNS = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼';

/** Five places, six of vehicles that run on electricity; at least three are digits, and no letter is I or O. */
const PLATE = new RegExp(
  String.raw`[${PLATE_SIGNS}]\s?[A-HJ-Z][\s·•・．.\p{Pd}]?(?=(?:[A-Z]*\d){3})[A-HJ-NP-Z\d]{4,5}[A-HJ-NP-Z\d挂学警港澳领](?![A-Za-z\d])`,
  'gu',
);

/** The plates of vehicles. */
export const platesIn = (text: string): Span[] => spansOf(text, PLATE);
