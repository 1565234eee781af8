/**
 * Radicals that look like the characters they come from. Browsers write them into a PDF in place of those,
 * because a font draws both with one shape; nobody types them.
 */
const SUPPLEMENT = new Map(
  Object.entries({
    '⺟': '母',
    '⺠': '民',
    '⻁': '虎',
    '⻄': '西',
    '⻅': '见',
    '⻆': '角',
    '⻉': '贝',
    '⻋': '车',
    '⻓': '长',
    '⻔': '门',
    '⻘': '青',
    '⻙': '韦',
    '⻚': '页',
    '⻛': '风',
    '⻜': '飞',
    '⻝': '食',
    '⻢': '马',
    '⻣': '骨',
    '⻤': '鬼',
    '⻥': '鱼',
    '⻦': '鸟',
    '⻧': '卤',
    '⻨': '麦',
    '⻩': '黄',
    '⻬': '齐',
    '⻮': '齿',
    '⻰': '龙',
    '⻳': '龟',
  }),
);

/** A text with characters for radicals (U+2E80 to U+2FD5). */
export function withoutRadicals(text: string): string {
  return text
    .replace(/[\u2E80-\u2EFF]/gu, (radical) => SUPPLEMENT.get(radical) ?? radical)
    .replace(/[\u2F00-\u2FDF]/gu, (radical) => radical.normalize('NFKC'));
}
