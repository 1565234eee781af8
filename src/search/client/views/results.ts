import { html, type TemplateResult } from 'lit-html';
import type { PageContext, PageState } from '../page-state.ts';
import { chipsView } from './chips.ts';
import { hitsView } from './hits.ts';
import { nothingView } from './nothing.ts';
import { orderView } from './order.ts';

/** What was found, and by what it is narrowed. */
export const resultsView = (state: PageState, context: PageContext): TemplateResult =>
  html`${chipsView(state, context)} ${orderView(state, context)} ${nothingView(state, context)}
  ${hitsView(state, context)}`;
