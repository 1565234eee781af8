import { PARTS, type Part } from '../model/part.ts';

/** A component that the text of an entry may use. */
export interface BodyComponent {
  name: string;
  /** The part of a problem that it encloses; Redact encloses what not every audience may read. */
  part: Part | 'redact';
}

const componentName = (part: string): string => part.charAt(0).toUpperCase() + part.slice(1);

/** The components that the text of an entry may use: one for each part of a problem, and Redact. */
export const BODY_COMPONENTS: readonly BodyComponent[] = [...PARTS, 'redact' as const].map(
  (part) => ({ name: componentName(part), part }),
);

/** The component of a part. */
export function componentOf(part: Part): string {
  return componentName(part);
}
