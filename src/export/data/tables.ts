import { attachments } from './attachments.ts';
import { causes } from './causes.ts';
import { actuals, targets } from './figures.ts';
import { followUps } from './follow-ups.ts';
import { measures, tasks } from './measures.ts';
import { problems } from './problems.ts';
import { reviews } from './reviews.ts';
import type { Table } from './table.ts';
import { themes } from './themes.ts';

/** The open data of a site: one table for each kind of thing. */
export const TABLES: readonly Table[] = [
  reviews,
  problems,
  causes,
  measures,
  tasks,
  targets,
  followUps,
  actuals,
  attachments,
  themes,
];
