/** What pages of a site's own can show of its content. */
export { default as CauseList } from '../components/CauseList.astro';
export { default as ClaimTable } from '../components/ClaimTable.astro';
export { default as FollowUpTimeline } from '../components/FollowUpTimeline.astro';
export { default as MeasureChecklist } from '../components/MeasureChecklist.astro';
export { default as ProblemCard } from '../components/ProblemCard.astro';
export { default as RecurrenceTrail } from '../components/RecurrenceTrail.astro';
export { default as ReviewTimeline } from '../components/ReviewTimeline.astro';
export { default as StatusBadge } from '../components/StatusBadge.astro';
export { default as TargetMeter } from '../components/TargetMeter.astro';
export { default as YearNav } from '../components/YearNav.astro';
export { default as Base } from '../layouts/Base.astro';
