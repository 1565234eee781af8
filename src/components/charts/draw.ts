import { escapeHtml } from '../../text/escape-html.ts';

/** The size of text in a drawing, in its own pixels. */
export const TEXT_SIZE = 12;

/** Drawings are this wide, in pixels: what a phone shows. Wider screens show several side by side. */
export const WIDE = 320;

type Attributes = Record<string, string | number>;

/** Where a rectangle is, by two opposite corners. */
export interface Corners {
  x1: number;
  x2: number;
  y1: number;
  y2: number;
}

/**
 * A drawing as SVG, at build time. It has no style and no id, so that a strict Content Security Policy refuses none of it
 * and many can stand on a page.
 * @param alt what the drawing shows; empty where the words beside it say all of it
 * @param size in pixels
 * @param shapes from the lowest to the uppermost
 */
export function draw(
  alt: string,
  { width, height }: { width: number; height: number },
  shapes: readonly string[],
): string {
  const attributes = {
    class: 'chart-drawing',
    fill: 'currentColor',
    'font-size': TEXT_SIZE,
    'text-anchor': 'middle',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    ...(alt === '' ? { 'aria-hidden': 'true' } : { role: 'img', 'aria-label': alt }),
  };
  return element('svg', attributes, shapes.join(''));
}

/** Shapes that look alike; nothing where there are none. */
export function group(look: Attributes, shapes: readonly string[]): string {
  const content = shapes.join('');
  return content === '' ? '' : element('g', look, content);
}

export const rect = ({ x1, x2, y1, y2 }: Corners, look: Attributes = {}): string =>
  element('rect', {
    x: Math.min(x1, x2),
    y: Math.min(y1, y2),
    width: Math.abs(x2 - x1),
    height: Math.abs(y2 - y1),
    ...look,
  });

export const line = ({ x1, x2, y1, y2 }: Corners, look: Attributes = {}): string =>
  element('line', { x1, x2, y1, y2, ...look });

export const circle = (cx: number, cy: number, r: number): string =>
  element('circle', { cx, cy, r });

/** Words in the middle of whose letters a point is; nothing where there are none. */
export const text = (x: number, y: number, words: string): string =>
  words === '' ? '' : element('text', { x, y, dy: '0.32em' }, escapeHtml(words));

/** Numbers are rounded to hundredths, so that every machine writes the same bytes. */
function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes).map(([key, value]) => {
    const text = typeof value === 'number' ? String(+value.toFixed(2)) : escapeHtml(value);
    return ` ${key}="${text}"`;
  });
  const tag = `${name}${written.join('')}`;
  return content === '' ? `<${tag}/>` : `<${tag}>${content}</${name}>`;
}
