import type { XmlElement } from '../../../formats/xml.ts';

export type RunProperty = 'strike' | 'double-strike' | 'vanish' | 'vanish-always';

/** Properties of characters that decide whether they are read, by their elements. */
const PROPERTIES = new Map<string, RunProperty>([
  ['w:strike', 'strike'],
  ['w:dstrike', 'double-strike'],
  ['w:vanish', 'vanish'],
  ['w:specVanish', 'vanish-always'],
]);

/** What a run, a paragraph's end or a style says of its characters itself. */
export interface RunFormat {
  style?: string | undefined;
  /** The font of its letters. */
  font?: string | undefined;
  own: Map<RunProperty, boolean>;
}

export const runFormat = (): RunFormat => ({ own: new Map() });

/** Takes one of the properties of a run. */
export function takeProperty(
  format: RunFormat,
  element: Pick<XmlElement, 'name' | 'attribute'>,
): void {
  if (element.name === 'w:rStyle') format.style = element.attribute('w:val');
  if (element.name === 'w:rFonts') {
    format.font = element.attribute('w:ascii') ?? element.attribute('w:hAnsi') ?? format.font;
  }
  const property = PROPERTIES.get(element.name);
  if (property !== undefined) format.own.set(property, isOn(element));
}

/** How a property is switched off (ISO 29500-1, 22.9.2.7, and what other programs write). */
const OFF = new Set(['0', 'false', 'off', 'none']);

export const isOff = (value: string): boolean => OFF.has(value.trim().toLowerCase());

/** A property that stands alone is on; a value may switch it off. */
export const isOn = (property: Pick<XmlElement, 'attribute'>): boolean =>
  !isOff(property.attribute('w:val') ?? '1');
