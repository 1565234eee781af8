/** The parts of a problem that its text can be divided into, in their usual order. */
export const PARTS = ['reflection', 'shortfall', 'evidence', 'finding'] as const;

export type Part = (typeof PARTS)[number];
