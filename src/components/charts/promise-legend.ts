import type { Interface } from '../../i18n/interface.ts';
import type { LegendItem } from './chart.ts';
import { sample } from './tones.ts';

const ring =
  '<circle cx="10" cy="7" r="4.5" fill="var(--paper)" stroke="var(--ink)" stroke-width="1.5"/>';
const upright = '<path d="M10,0V14" stroke="var(--ink)" stroke-width="2.5"/>';
const level = '<path d="M1,7H19" stroke="var(--ink)" stroke-width="2.5"/>';
const bar = '<path d="M0,7H20" stroke="var(--quiet)" stroke-width="9"/>';

/** What the marks of a promise's bar mean. */
export function barLegend(words: Interface): LegendItem[] {
  return [
    { svg: sample(upright), label: words.promised },
    { svg: sample(bar), label: words.reported },
    { svg: sample(ring), label: words.lastActual },
  ];
}

/** What the mark above a column means. */
export function levelLegend(words: Interface): LegendItem {
  return { svg: sample(level), label: words.promised };
}
