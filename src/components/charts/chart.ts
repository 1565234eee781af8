import type { Graph } from '../../model/graph.ts';
import type { Site } from '../../model/site.ts';
import type { ChartWords } from '../../i18n/words.ts';
import type { Interface } from '../../i18n/interface.ts';
import type { StatusGroup } from '../../compare/status-groups.ts';

/** What charts are made of. */
export interface ChartContent {
  graph: Graph;
  site: Pick<Site, 'locale'> & { asOf?: Site['asOf'] };
  words: Interface;
  charts: ChartWords;
  /** What the groups of statuses are called. */
  groups: Record<StatusGroup, string>;
}

/** A text that may lead to a page of the site. */
export interface Run {
  text: string;
  address?: string | undefined;
}

/** One drawing with what is said above and below it. */
export interface Panel {
  title?: Run | undefined;
  svg: string;
  notes: Run[];
}

/** The cell of a table: a number, a text, or texts that lead to pages. */
export type Cell = number | string | Run[];

/** The numbers behind a chart. */
export interface ChartTable {
  columns: string[];
  /** The first cell of each is its heading; the last of a row that is shorter than the columns spans the rest. */
  rows: Cell[][];
}

/** A sample of what is drawn, and what it means. */
export interface LegendItem {
  svg: string;
  label: string;
}

/** A chart: what it shows in words, its drawings, and the table behind them. */
export interface Chart {
  /** Unique on its page. */
  id: string;
  /** Where a section has several charts. */
  title?: string | undefined;
  /** What the chart shows, with its numbers. */
  sentence: string;
  /** What is counted, and how to read the drawings. */
  note: string;
  legend: LegendItem[];
  /** Drawings that need half the width stand closer. */
  size: 'half' | 'full';
  panels: Panel[];
  table: ChartTable;
}

/** A part of the page: charts, or what would stand in their place and how it comes there. */
export interface ChartSection {
  id: string;
  title: string;
  charts: Chart[];
  hints: string[];
}
