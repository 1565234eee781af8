import { plot, type PlotOptions } from '@observablehq/plot';
import { parseHTML } from 'linkedom';

/** The size of text in a drawing, in its own pixels. */
export const TEXT_SIZE = 12;

/** Drawings are this wide, in pixels: what a phone shows. Wider screens show several side by side. */
export const WIDE = 320;

/**
 * Draws marks as SVG, at build time. The drawing has no style element and no style attribute, which a strict
 * Content Security Policy refuses (charts.css holds what Plot's own would do), and no id; numbers are rounded,
 * so that every machine writes the same bytes.
 * @param alt what the drawing shows; empty where the words beside it say all of it
 */
export function draw(alt: string, options: PlotOptions): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const svg = plot({
    ...options,
    document,
    className: 'chart-drawing',
    margin: 0,
    axis: null,
    color: { type: 'identity' },
  });
  svg.querySelector('style')?.remove();
  for (const element of [svg, ...svg.querySelectorAll('*')]) {
    element.removeAttribute('aria-label');
    for (const { name, value } of [...element.attributes]) {
      const rounded = value.replace(/\d+\.\d{3,}/gu, (number) =>
        String(+Number(number).toFixed(2)),
      );
      element.setAttribute(name, rounded);
    }
  }
  svg.removeAttribute('font-family');
  svg.setAttribute('font-size', String(TEXT_SIZE));
  if (alt === '') {
    svg.setAttribute('aria-hidden', 'true');
  } else {
    svg.setAttribute('role', 'img');
    svg.setAttribute('aria-label', alt);
  }
  return svg.outerHTML;
}
