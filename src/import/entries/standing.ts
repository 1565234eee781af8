import type { Profile } from '../../model/profile.ts';
import type { Operator } from '../../model/quantity.ts';
import { EVENTS } from '../../text/zh/measures.ts';
import type { FoundQuantity } from '../../text/quantities.ts';
import { CLAUSE_END } from './metrics.ts';
import {
  ACHIEVED,
  AIM,
  AS_LEVEL,
  ATTRIBUTE,
  BASIS,
  COMPARISON,
  COMPLETED,
  CONDITION,
  DISTANCE,
  EACH_OWN,
  EARLIER,
  EXCEPT,
  FALLS_SHORT,
  GAINED,
  GOES_ON,
  HOLDS,
  LEAST,
  LEFT,
  MADE_SURE,
  MEAN,
  MEASURE,
  MONEY,
  MOST,
  NEGATED,
  NEGATED_AFTER,
  OF,
  ONLY,
  PENALTY,
  PLAN,
  PLANNED,
  REST,
  RULE,
  SANCTION,
  SHORTCOMINGS,
  SORTS,
  SPENT,
  SUM_UNIT,
  TAKEN,
  TAKES,
  TAKES_TIME,
  WHOLE,
} from '../../text/zh/figures.ts';

/** A figure with the words around it, in simplified characters. */
export interface FigureInClause {
  figure: FoundQuantity;
  /** Its clause up to it. */
  clause: string;
  /** What follows it in the sentence. */
  following: string;
}

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
  if (ATTRIBUTE.test(rest) && following.trim().length > rest.length) return true;
  if (DISTANCE.test(clause) || WHOLE.test(rest) || EXCEPT.test(clause.trim())) return true;
  if (SANCTION.test(rest)) return true;
  if (isShare(figure, clause, rest)) return false;
  if (bound === undefined || AIM.test(rest) || AS_LEVEL.test(rest)) return false;
  const isSum = duration || SUM_UNIT.test(unit);
  const sorts = bound === 'after' || SORTS.test(printed);
  if (OF.test(rest)) {
    return (sorts || isSum) && !(EVENTS.includes(unit) && HOLDS.test(clause));
  }
  if (bound !== 'after') return sorts && clause.trim() === '' && RULE.test(rest);
  return isSum ? rest !== '' && !GOES_ON.test(rest) : RULE.test(rest);
}

/** Whether a figure is the share of something that is promised: 95%以上的诉求按期办结. */
export const isShare = ({ unit, bound }: FoundQuantity, clause: string, rest: string): boolean =>
  unit === '%' && bound === 'after' && OF.test(rest) && MADE_SURE.test(clause.trim());

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
    PLANNED.test(own) || (figure.unit !== '%' && PLAN.test(own) && !COMPLETED.test(own));
  return isAim || isPlan || EARLIER.test(own);
}

/** Whether a figure is a means or a rule, of which nobody promises more: money spent, points taken off. */
export function isMeans({ figure, clause, following }: FigureInClause, op: Operator): boolean {
  const told = clause + restOfClause(following);
  if (PENALTY.test(clause) && TAKEN.test(figure.unit)) return true;
  if (!MONEY.test(figure.unit) || op === '<=') return false;
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
  const isMean = MEAN.test(text) || TAKES_TIME.test(text);
  // 每天自学1小时, but not 每月10日前.
  const isOwn = bound === undefined && (period !== undefined || isMean) && ends;
  return text.length >= 2 && (isBound || isOwn);
}

/** Whether a clause tells of what was, or only names a bound. */
export function isPast({ clause, following }: FigureInClause, profile: Profile): boolean {
  const own = ownClause(clause).replace(COMPARISON, '');
  return (
    following.replace(OF, '').startsWith(BASIS) ||
    (CONDITION.test(own.trim()) && !CLAUSE_END.test(following.charAt(0))) ||
    ONLY.test(own) ||
    profile.past.some((word) => own.includes(word))
  );
}

/** Whether a clause tells of several things at once, each with a figure of its own. */
export const isOfEach = (clause: string): boolean => EACH_OWN.test(clause);
