const DIGITS = [...'零一二三四五六七八九'];

/** A number as Chinese reports count with it (十一, 二十), up to 99; larger ones digit by digit. */
export function chineseNumeral(value: number): string {
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  if (value > 99) return [...String(value)].map((digit) => DIGITS[Number(digit)]).join('');
  const high = tens === 0 ? '' : `${tens === 1 ? '' : (DIGITS[tens] ?? '')}十`;
  return high + (ones === 0 && tens > 0 ? '' : (DIGITS[ones] ?? ''));
}
