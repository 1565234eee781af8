/**
 * The part of a year over which something is counted, as a text names it: 每月检查2次 and 全年检查20次 are not
 * counted alike.
 */
export function partOfYear(text: string): string | undefined {
  return /每(?:天|日|周|个?月|季|半年|学期)|[上下]半年/u.exec(text)?.[0];
}
