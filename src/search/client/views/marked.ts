import { html, type TemplateResult } from 'lit-html';
import type { MarkedText } from '../../query/marks.ts';

/** A text with its hits marked. */
export const markedText = (parts: readonly MarkedText[]): TemplateResult[] =>
  parts.map(({ text, hit }) => (hit ? html`<mark>${text}</mark>` : html`${text}`));
